import type { Tree } from '#lib/grammar/index.ts';
import {
  attitudeVerbs,
  dependent,
  dependents,
  intentionPredicates,
  isInfinitive,
  isNoun,
  isPassive,
  isWithin,
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
import { argument, type Argument } from './argument.ts';
import { eventNouns } from './lexicon/event-nouns.ts';
import { nominalArguments } from './nominal-arguments.ts';
import { obliqueRole, transfers } from './oblique-roles.ts';
import type { Trigger } from './triggers/index.ts';
import { elidedVerb } from './triggers/verbs.ts';
import type { Role } from './types.ts';

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

/** The phrases that take part in what a verb or predicate says. */
export function verbalArguments(tree: Tree, trigger: Trigger): Argument[] {
  const { token } = trigger;
  const found: Argument[] = [];
  const subject = subjectOf(tree, token);
  // Without a second object "shows them" has but one.
  const direct = objectOf(tree, token);
  const second = direct < 0 && dependent(tree, token, 'ccomp') < 0 ? dependent(tree, token, 'iobj') : direct;
  // "slid 187 points": an amount that something changes by is nothing that it is done to.
  const object = second >= 0 && isChangedBy(tree, trigger.lemma, second) ? -1 : second;
  if (subject) {
    const undergoes = object < 0 && !canSpeak(trigger) && lacksClause(tree, token);
    const role = subjectRole(tree, token, subject.passive);
    found.push(argument(subject.token, role, '', undergoes ? 'undergoes' : undefined));
  }
  const elided = elidedVerb(tree, token);
  if (elided >= 0)
    found.push(...verbalArguments(tree, sameDeed(trigger, elided)).filter(({ role }) => role !== 'agent'));
  if (object >= 0) {
    found.push(argument(object, 'patient', ''));
    // "filed a lawsuit against them": what the noun is about, the deed is about.
    if (isNoun(tree, object) && lightVerbs.has(trigger.lemma) && eventNouns.has(lemma(tree, object)))
      found.push(...nominalArguments(tree, sameDeed(trigger, object)).filter((each) => each.preposition !== ''));
  }
  for (const child of dependents(tree, token, 'iobj').filter((each) => each !== object))
    found.push(argument(child, 'recipient', ''));
  for (const child of dependents(tree, token, 'obl')) {
    const word = preposition(tree, child);
    if (word === 'according to' || attributive.has(word) || related(tree, child, 'obl:unmarked')) continue;
    if (word === 'by' && isMeasureOrMeans(tree, child)) continue;
    // "said through a spokesman": to nobody.
    if (word === 'through' && trigger.kind === 'statement') continue;
    const role =
      related(tree, child, 'obl:agent') || (word === 'by' && isPassive(tree, token))
        ? 'agent'
        : obliqueRole(trigger, word, object < 0 && subject?.passive !== true);
    if (role) found.push(argument(child, role, word));
  }
  // "told parliament that …": the one who is told is no patient.
  if (trigger.kind === 'statement' || transfers.has(trigger.lemma))
    for (const each of found)
      if (
        (each.token === dependent(tree, token, 'obj') && dependent(tree, token, 'ccomp') >= 0) ||
        (each.token === second && isAudience(tree, token, second))
      )
        each.role = 'recipient';
  for (const each of found) if (each.token < token && isWithin(tree, token, each.token)) each.before = token;
  return found;
}

/** The same deed, named by another word. */
const sameDeed = ({ lemma: deed, kind, form }: Trigger, token: number): Trigger => ({ token, lemma: deed, kind, form });

/** "told the agency in a call": whoever is told anything; a story is what is told. */
const isAudience = (tree: Tree, verb: number, object: number): boolean =>
  lemma(tree, verb) === 'tell' && !tales.has(lemma(tree, object));
const tales = words(`
  anecdote answer difference event fact joke lie name news nothing secret something story tale thing time truth what which
`);

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
  // "got tossed in a skip".
  if (
    !passive &&
    lemma(tree, verb) === 'get' &&
    dependents(tree, verb, 'xcomp').includes(verb + 1) &&
    tag(tree, verb + 1) === 'VBN'
  )
    return 'patient';
  if (!passive) return undergoing.has(lemma(tree, verb)) && !actsItself(tree, verb) ? 'patient' : 'agent';
  const isGiven = dependent(tree, verb, 'obj') >= 0 && !punishing.has(lemma(tree, verb));
  return isGiven || isTold(tree, verb) ? 'recipient' : 'patient';
}

/** "was fined $500": nobody gets anything. */
const punishing = words('fine jail sentence suspend');
