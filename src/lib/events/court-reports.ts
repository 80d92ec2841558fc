import { words } from '#lib/grammar/index.ts';
import { openingEvents } from './narrative.ts';
import type { EventMention } from './types.ts';

/** What brings an article to court. */
const verdicts = words('acquit acquittal convict conviction plead sentence sentencing trial verdict');
/** What makes people the accused. */
const accusing = words('accuse charge indict');
/** What the accused do there, and what they do about it. */
const doneInCourt = words(`
  apologise apologize appeal appear arrive ask await beg bow break burst change collapse confess cry decline defend deny enter
  expect express face fight file fire get give hear hire hold hug instruct insist lean learn leave lie listen look lose maintain
  make nod plead please read receive refuse remain represent request return sat say see seek sentence show shout sit smile sob speak
  stand stare stay take tell testify thank try turn urge wait walk want watch wave wear weep win wipe yell
`);
/** What brings people to court, whoever is told to have done or suffered it. */
const crimes = words(`
  abduct assassinate batter behead bludgeon burgle defraud embezzle gun kidnap kill molest murder poison rape rob shoot slay stab
  strangle suffocate torture
`);
/** How the accused came there. */
const caught = words('apprehend arrest capture catch extradite');

/**
 * Whether an event is of what a trial is about: an article that opens with a verdict, a sentence or somebody's trial looks
 * back on what the accused did, and tells it in the past tense as it tells of the day in court.
 */
export function crimesTried(events: readonly EventMention[]): (event: EventMention) => boolean {
  const accused = new Set<number>();
  let isCourtReport = false;
  for (const { lemma, factuality, participants } of openingEvents(events)) {
    if (factuality === 'denied' || factuality === 'possible') continue;
    const isVerdict = verdicts.has(lemma);
    isCourtReport ||= isVerdict;
    if (!isVerdict && !accusing.has(lemma)) continue;
    const theirs = lemma === 'plead' ? 'agent' : 'patient';
    for (const { actor, role } of participants) if (role === theirs) accused.add(actor);
  }
  if (!isCourtReport) return () => false;
  return ({ kind, lemma, factuality, participants }) =>
    kind === 'occurrence' &&
    factuality !== 'planned' &&
    (crimes.has(lemma) ||
      participants.some(
        ({ actor, role }) =>
          accused.has(actor) && (role === 'agent' ? !doneInCourt.has(lemma) : role === 'patient' && caught.has(lemma)),
      ));
}
