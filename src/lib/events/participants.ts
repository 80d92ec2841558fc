import type { Tree } from '#lib/grammar/index.ts';
import {
  attitudeVerbs,
  dependent,
  dependents,
  intentionPredicates,
  isInfinitive,
  isNoun,
  isPassive,
  isVerb,
  lemma,
  lightVerbs,
  objectOf,
  preposition,
  related,
  reportingVerbs,
  subjectOf,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';
import type { ActorIndex } from './actor-index.ts';
import { actorsOf } from './actor-index.ts';
import { eventNouns } from './lexicon/event-nouns.ts';
import type { Trigger } from './triggers/index.ts';
import { elidedVerb } from './triggers/verbs.ts';
import type { EventMention, Role } from './types.ts';

/** A phrase that takes part in an event, whoever it speaks of. */
export interface Argument {
  token: number;
  role: Role;
  /** Whether it stands before a noun: "the Times report", "the Mariupol siege". */
  modifier?: true;
  /** Whether it owns the event a noun names: "Russia's invasion". */
  owns?: true;
  /** Whether it is the subject of a verb without an object: "the phone comes in two colours". */
  undergoes?: true;
  /** How it is joined to the event: "against", "into"; '' for subjects and objects. */
  preposition: string;
}

/** Verbs by which something or some word passes to somebody. */
const transfers = words(`
  address allocate announce appeal award complain deliver delivery distribute donate donation explain give grant hand
  issue lease lend offer pay present promise provide report return sale say sell send ship show speak speech submit
  supply surrender talk tell transfer write
`);

/** Deeds that are done on, at or against somebody. */
const hostile = words(`
  advance assault attack ban blame blockade bomb bombard campaign charge crack crackdown drop embargo fight file fire
  impose invade launch march offensive open protest raid rebel retaliate sanction shell shoot strike sue vote war
`);

const rolesByPreposition: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...[
    'in',
    'at',
    'near',
    'inside',
    'outside',
    'across',
    'around',
    'within',
    'off',
    'throughout',
    'along',
    'north of',
    'south of',
    'east of',
    'west of',
    'over',
    'on',
    'above',
    'under',
    'beside',
    'close to',
    'next to',
    'outside of',
    'inside of',
  ].map((word): [string, Role] => [word, 'place']),
  ...['into', 'onto', 'toward', 'towards', 'through'].map((word): [string, Role] => [word, 'destination']),
  ...['from', 'out of', 'away from'].map((word): [string, Role] => [word, 'origin']),
  ...[
    'with',
    'alongside',
    'between',
    'among',
    'against',
    'for',
    'about',
    'together with',
    'along with',
    'of',
    'on behalf of',
    'over',
  ].map((word): [string, Role] => [word, 'participant']),
]);

/** By so much something is done, and by nobody. */
const unitNouns = words(`
  % cent centimetre dollar euro fold foot inch kilometer kilometre majority margin meter metre mile per percent percentage
  point pound tonne vote
`);

/** "adopted by 140 votes", "grew by 40 centimetres", "brought by road". */
const isMeasureOrMeans = (tree: Tree, noun: number): boolean =>
  unitNouns.has(lemma(tree, noun)) ||
  timeNouns.has(lemma(tree, noun)) ||
  (means.has(lemma(tree, noun)) &&
    tag(tree, noun) === 'NN' &&
    dependents(tree, noun, 'det', 'amod', 'nmod:poss', 'nummod', 'compound').length === 0);

/** By these, without an article, nobody does anything. */
const means = words(`
  accident acclamation air bicycle bike boat bus car chance coach consensus courier default design e-mail email fax ferry
  force hand helicopter land law lorry mail mistake phone plane post radio rail road sea ship surprise taxi telephone text
  train tram truck
`);

/** Prepositions that lead to what is said, not to who takes part. */
const attributive = words('per citing');

/** The phrases that take part in an event, subject first, then object, then the rest in order. */
export function argumentsOf(tree: Tree, trigger: Trigger): Argument[] {
  return trigger.form === 'noun' ? nominalArguments(tree, trigger) : verbalArguments(tree, trigger);
}

function verbalArguments(tree: Tree, trigger: Trigger): Argument[] {
  const { token } = trigger;
  const found: Argument[] = [];
  const subject = subjectOf(tree, token);
  // Without a second object "shows them" has but one.
  const direct = objectOf(tree, token);
  const second = direct < 0 && dependent(tree, token, 'ccomp') < 0 ? dependent(tree, token, 'iobj') : direct;
  // "slid 187 points": an amount that something changes by is nothing that it is done to.
  const object = second >= 0 && isChangedBy(tree, trigger.lemma, second) ? -1 : second;
  if (subject)
    found.push({
      token: subject.token,
      role: subjectRole(tree, token, subject.passive),
      ...(object < 0 && !canSpeak(trigger) && lacksClause(tree, token) ? { undergoes: true as const } : {}),
      preposition: '',
    });
  const elided = elidedVerb(tree, token);
  if (elided >= 0)
    found.push(...verbalArguments(tree, { ...trigger, token: elided }).filter(({ role }) => role !== 'agent'));
  if (object >= 0) {
    found.push({ token: object, role: 'patient', preposition: '' });
    // "filed a lawsuit against them": what the noun is about, the deed is about.
    if (isNoun(tree, object) && lightVerbs.has(trigger.lemma) && eventNouns.has(lemma(tree, object)))
      found.push(...nominalArguments(tree, { ...trigger, token: object }).filter((each) => each.preposition !== ''));
  }
  for (const child of dependents(tree, token, 'iobj').filter((each) => each !== object))
    found.push({ token: child, role: 'recipient', preposition: '' });
  for (const child of dependents(tree, token, 'obl')) {
    const word = preposition(tree, child);
    if (word === 'according to' || attributive.has(word) || related(tree, child, 'obl:unmarked')) continue;
    if (word === 'by' && isMeasureOrMeans(tree, child)) continue;
    const role =
      related(tree, child, 'obl:agent') || (word === 'by' && isPassive(tree, token))
        ? 'agent'
        : obliqueRole(trigger, word, object < 0 && subject?.passive !== true);
    if (role) found.push({ token: child, role, preposition: word });
  }
  // "told parliament that …": the one who is told is no patient.
  if (trigger.kind === 'statement' || transfers.has(trigger.lemma))
    for (const argument of found)
      if (argument.token === dependent(tree, token, 'obj') && dependent(tree, token, 'ccomp') >= 0)
        argument.role = 'recipient';
  return found;
}

/** "The poll shows", "the letter demands": with these verbs things act as people do. */
const canSpeak = ({ kind, lemma: verb }: Trigger): boolean =>
  kind === 'statement' || reportingVerbs.has(verb) || attitudeVerbs.has(verb) || intentionPredicates.has(verb);

const lacksClause = (tree: Tree, verb: number): boolean => dependent(tree, verb, 'ccomp', 'xcomp', 'parataxis') < 0;

/** Verbs whose subject undergoes what they say. */
const undergoing = words('collapse crash decline die drop drown fall grow increase perish rise shrink suffer undergo');

/** "dropped the plan", "declined to comment"; prices dropped 3 per cent. */
const actsItself = (tree: Tree, verb: number): boolean =>
  eitherWay.has(lemma(tree, verb)) &&
  (dependents(tree, verb, 'obj').some((child) => !isAmount(tree, child)) ||
    dependents(tree, verb, 'xcomp').some((child) => isInfinitive(tree, child)));

/** What prices, shares and figures do by an amount. */
const changes = words(`
  add advance climb close decline decrease dip drop ease edge fall gain grow increase jump leap lose plummet plunge rally
  rebound recover retreat rise shed shrink sink slide slip slump soar surge tumble
`);

/** "lost 3 per cent"; an airline that lost £3m lost it. */
const isChangedBy = (tree: Tree, verb: string, amount: number): boolean =>
  changes.has(verb) && isAmount(tree, amount) && !(verb === 'lose' && /^[$#]/.test(tag(tree, amount)));

const isAmount = (tree: Tree, token: number): boolean =>
  unitNouns.has(lemma(tree, token)) || /^(?:CD|\$)$/.test(tag(tree, token));

const eitherWay = words('crash decline drop drown grow increase shrink');

/** "They were told that it would close." */
const isTold = (tree: Tree, verb: number): boolean =>
  lemma(tree, verb) === 'tell' && dependent(tree, verb, 'ccomp', 'xcomp') >= 0;

/** "was retaken" is done to the subject; "was given shelter" is given to it. */
function subjectRole(tree: Tree, verb: number, passive: boolean): Role {
  if (!passive) return undergoing.has(lemma(tree, verb)) && !actsItself(tree, verb) ? 'patient' : 'agent';
  return dependent(tree, verb, 'obj') >= 0 || isTold(tree, verb) ? 'recipient' : 'patient';
}

function obliqueRole(trigger: Trigger, word: string, lacksPatient: boolean): Role | null {
  if (word === 'to') return transfers.has(trigger.lemma) ? 'recipient' : 'destination';
  if (hostile.has(trigger.lemma) && (word === 'against' || word === 'on' || word === 'at'))
    return lacksPatient ? 'patient' : 'recipient';
  return rolesByPreposition.get(word) ?? null;
}

/** Deeds a noun names that their "of" phrase or possessor does itself: "the fall of Kabul", "his departure". */
const intransitive = words(`
  advance appear arrive battle break burst clash collapse come conflict crash crisis cross decline depart die
  disappear divorce drill emerge end enter erupt escape exercise expand explode failure fall flee fly function go grow
  journey jump landing lie live march meet migrate move negotiate operate protest rally rebel recover resign respond
  retire retreat return revolt riot rise speak start strike struggle succeed summit surge survive talk talks tour
  travel trip visit walk war win withdraw work
`);

/** "the Ruritania invasion": what stands before such a noun is what is taken. */
const taken = words('annex besiege capture invade liberate occupy');

function nominalArguments(tree: Tree, trigger: Trigger): Argument[] {
  const { token, lemma: deed } = trigger;
  const found: Argument[] = [];
  const by = dependents(tree, token, 'nmod').find((child) => preposition(tree, child) === 'by');
  for (const child of dependents(tree, token, 'nmod:poss'))
    found.push({ token: child, role: by === undefined ? 'agent' : 'patient', preposition: '', owns: true });
  for (const child of dependents(tree, token, 'amod'))
    if (/^(NNP|JJ)/.test(tag(tree, child))) found.push({ token: child, role: 'agent', preposition: '' });
  for (const child of dependents(tree, token, 'compound'))
    found.push({ token: child, role: taken.has(deed) ? 'patient' : 'agent', preposition: '', modifier: true });
  for (const child of dependents(tree, token, 'nmod')) {
    const word = preposition(tree, child);
    if (related(tree, child, 'nmod:poss') || word === 'according to') continue;
    if (word === 'of')
      found.push({
        token: child,
        role: intransitive.has(deed) || intransitive.has(lemma(tree, token)) ? 'agent' : 'patient',
        preposition: word,
      });
    else if (word === 'by') found.push({ token: child, role: 'agent', preposition: word });
    else {
      const role = obliqueRole(trigger, word, !found.some((argument) => argument.role === 'patient'));
      if (role) found.push({ token: child, role, preposition: word });
    }
  }
  if (!found.some((argument) => argument.role === 'agent')) {
    const doer = doerThroughVerb(tree, token);
    if (doer >= 0) found.push({ token: doer, role: 'agent', preposition: '' });
  }
  return found;
}

/** Verbs whose subject does what their object names: "launched an attack", "held talks", "is preparing an offensive". */
const supportVerbs = words(`
  attempt begin carry commit complete conduct continue deliver do end enter give have hold intensify launch make mount
  open pay perform plan prepare reach sign stage start stop suffer take undertake wage win
`);

function doerThroughVerb(tree: Tree, noun: number): number {
  const verb = tree.heads[noun]!;
  if (verb < 0 || !isVerb(tree, verb) || !related(tree, noun, 'obj') || !supportVerbs.has(lemma(tree, verb))) return -1;
  const subject = subjectOf(tree, verb);
  return subject && !subject.passive ? subject.token : -1;
}

/** The actors that take part, each once: its first and weightiest role. Places are places only where a place is named. */
export function participantsOf(
  index: ActorIndex,
  tree: Tree,
  found: readonly Argument[],
  isEvent: (token: number) => boolean,
): EventMention['participants'] {
  const participants = new Map<number, Role>();
  for (const argument of found) {
    for (const actor of actorsOf(index, tree, argument.token)) {
      // "the announcement came": an event is no thing that takes part in another.
      if (index.actors[actor]!.thing && !isThingInvolved(tree, argument, isEvent)) continue;
      const role = roleFor(index, actor, argument);
      if (!participants.has(actor)) participants.set(actor, role);
    }
    // "at a theatre in Klow".
    if (argument.preposition !== '')
      for (const actor of placesWithin(index, tree, argument.token))
        if (!participants.has(actor)) participants.set(actor, 'place');
  }
  return [...participants].map(([actor, role]) => ({ actor, role }));
}

/** Things do something or have it done to them; under other prepositions, and where they name events, they only surround it. */
function isThingInvolved(tree: Tree, argument: Argument, isEvent: (token: number) => boolean): boolean {
  const noun = lemma(tree, argument.token);
  return (
    ['', 'by', 'of'].includes(argument.preposition) &&
    !isEvent(argument.token) &&
    !eventNouns.has(noun) &&
    !timeNouns.has(noun)
  );
}

function placesWithin(index: ActorIndex, tree: Tree, token: number): number[] {
  return dependents(tree, token, 'nmod')
    .filter((child) => preposition(tree, child) === 'in')
    .flatMap((child) => actorsOf(index, tree, child))
    .filter((actor) => ['place', 'country'].includes(index.actors[actor]!.kind));
}

function roleFor(index: ActorIndex, actor: number, { role, modifier, owns, undergoes }: Argument): Role {
  const { kind } = index.actors[actor]!;
  const { thing } = index.actors[actor]!;
  const isPlace = kind === 'place' || kind === 'country';
  if (modifier && kind === 'place') return 'place';
  // "the launch of the telephone", "its launch": things launch nothing.
  if ((owns || undergoes) && (kind === 'product' || thing)) return 'patient';
  if (role === 'place' && !isPlace) return 'participant';
  if (role === 'destination' && (kind === 'person' || kind === 'unnamed')) return 'recipient';
  if (role === 'origin' && !isPlace && kind !== 'organisation') return 'participant';
  return role;
}
