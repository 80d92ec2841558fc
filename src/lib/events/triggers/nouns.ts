import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  attitudeVerbs,
  dependents,
  hasTo,
  intentionPredicates,
  isNoun,
  isVerb,
  lemma,
  lightVerbs,
  preposition,
  related,
  reportingVerbs,
  tag,
  words,
} from '#lib/grammar/index.ts';
import { ambiguousNouns, eventNouns, thingNouns } from '../lexicon/event-nouns.ts';
import { stateNouns } from '../lexicon/states.ts';
import type { EventKind } from '../types.ts';
import { namesKind } from './kinds-of-deeds.ts';
import type { TriggerFinder } from './trigger.ts';

const deverbal = ['tion', 'sion', 'ment', 'ance', 'ence', 'ing'];
/** Most nouns in "-al" name things: "capital", "official", "quarterfinal". */
const inAl = words(`
  acquittal appraisal approval arousal arrival avowal betrayal bestowal burial denial deposal dismissal disposal espousal
  perusal portrayal proposal reappraisal rebuttal recital refusal rehearsal removal renewal reprisal retrieval reversal
  revival survival trial upheaval withdrawal
`);

/** Events that bear names: "the Battle of Klow", "the Winter War". */
const namedEvents = words(
  'battle campaign ceremony championship conference coup election festival massacre olympics referendum revolution riot siege strike summit uprising war',
);

/** Only what takes place has a before and an after. */
const temporalPrepositions = words('during after before since until till amid following throughout upon pending');

/** Verbs whose subject or object takes place. */
const happeningVerbs = words(`
  announce attend authorise authorize avoid begin cancel carry cause condemn conduct continue delay denounce end
  escape follow halt happen hold launch lead occur order organise organize plan postpone precede prevent prompt
  provoke result resume schedule spark stage start stop survive take trigger welcome witness
`);

/** Nouns that name what takes place. */
export const nounTrigger: TriggerFinder = (tree, token) => {
  if (!isNoun(tree, token) || related(tree, token, 'compound', 'flat', 'fixed', 'case')) return null;
  const noun = lemma(tree, token);
  if (noun === 'following' || isConnective(tree, token, noun) || isIdiom(tree, token, noun) || namesKind(tree, token))
    return null;
  if (
    isPartOfSomething(tree, token, noun) ||
    countsVotes(tree, token) ||
    isClothing(tree, token) ||
    isForces(tree, token) ||
    isChance(tree, token) ||
    isStaff(tree, token)
  )
    return null;
  const strong = eventNouns.get(noun);
  if (
    strong !== undefined &&
    !tag(tree, token).startsWith('NNP') &&
    !(tag(tree, token) === 'NNS' && thingPlurals.has(noun))
  )
    return { token, lemma: strong, kind: kindOfNoun(noun), form: 'noun' };
  if (tag(tree, token) === 'NNP' && namedEvents.has(noun))
    return { token, lemma: noun, kind: 'occurrence', form: 'noun' };
  if (tree.tokens[token]!.entity !== 'O' || tag(tree, token).startsWith('NNP')) return null;
  const weak = ambiguousNouns.get(noun) ?? (isDeverbal(noun) ? noun : undefined);
  if (weak !== undefined && takesPlace(tree, token))
    return { token, lemma: weak, kind: kindOfNoun(noun), form: 'noun' };
  return null;
};

const kindOfNoun = (noun: string): EventKind => (stateNouns.has(noun) ? 'state' : 'occurrence');

/** "the campaign said", "her campaign", "the Doe campaign": those who run it, unless it is told to take place. */
function isStaff(tree: Tree, token: number): boolean {
  if (lemma(tree, token) !== 'campaign' || tag(tree, token) !== 'NN' || takesPlace(tree, token)) return false;
  const head = tree.heads[token]!;
  if (head >= 0 && related(tree, token, 'nsubj') && minds(lemma(tree, head))) return true;
  if (preposition(tree, token) === 'in' || dependents(tree, token, 'nmod', 'acl').some((each) => each > token))
    return false;
  return dependents(tree, token, 'nmod:poss', 'compound').some(
    (owner) => tree.tokens[owner]!.entity.endsWith('person') || personal.has(tree.tokens[owner]!.text.toLowerCase()),
  );
}

const minds = (verb: string): boolean =>
  reportingVerbs.has(verb) || attitudeVerbs.has(verb) || intentionPredicates.has(verb);
const personal = words('his her my your');

/** "wearing a grey suit". */
const isClothing = (tree: Tree, token: number): boolean =>
  lemma(tree, token) === 'suit' && related(tree, token, 'obj') && lemma(tree, tree.heads[token]!) === 'wear';

/** "has forces in the north": those who fight. */
const isForces = (tree: Tree, token: number): boolean => lemma(tree, token) === 'force' && tag(tree, token) === 'NNS';

/** "an opening to attack him". */
const isChance = (tree: Tree, token: number): boolean =>
  lemma(tree, token) === 'opening' && dependents(tree, token, 'acl').some((clause) => hasTo(tree, clause));

/** "near the end of the round", "at the eastern end of the wall": when or where something else happens. */
const isPartOfSomething = (tree: Tree, token: number, noun: string): boolean =>
  ['end', 'start'].includes(noun) &&
  related(tree, token, 'obl', 'nmod') &&
  ['at', 'by', 'from', 'near', 'to', 'toward', 'towards'].includes(preposition(tree, token)) &&
  dependents(tree, token, 'nmod').some((each) => preposition(tree, each) === 'of');

/** "by four votes", "71 votes to 49": so many, and no vote of their own. */
const countsVotes = (tree: Tree, token: number): boolean =>
  lemma(tree, token) === 'vote' &&
  tag(tree, token) === 'NNS' &&
  (dependents(tree, token, 'nummod').length > 0 ||
    dependents(tree, token, 'amod').some((word) => lemma(tree, word) === 'enough'));

/** "takes effect", "take care": what is done is the verb's; "a great deal" is much, "a guard at the crossing" at a place. */
export const isIdiom = (tree: Tree, token: number, noun: string): boolean =>
  (noun === 'deal' && dependents(tree, token, 'amod').some((word) => ['good', 'great'].includes(lemma(tree, word)))) ||
  // "opened fire": with that they shoot.
  (noun === 'fire' &&
    related(tree, token, 'obj') &&
    token === tree.heads[token]! + 1 &&
    ['catch', 'cease', 'exchange', 'hold', 'open', 'return'].includes(lemma(tree, tree.heads[token]!))) ||
  (noun === 'crossing' && ['at', 'near', 'through', 'via'].includes(preposition(tree, token))) ||
  isTaken(tree, token, noun);

const isTaken = (tree: Tree, token: number, noun: string): boolean =>
  ['care', 'charge', 'effect', 'shape', 'note'].includes(noun) &&
  related(tree, token, 'obj') &&
  lemma(tree, tree.heads[token]!) === 'take' &&
  dependents(tree, token, 'det', 'amod', 'nmod:poss').length === 0;

/** In the plural these are figures, branches of business and places: "sales rose", "its operations", "two settlements". */
const thingPlurals = words('sale operation holding return saving settlement');

/** "in addition", "in reaction to", "as a result": no events of their own. */
export const isConnective = (tree: Tree, token: number, noun: string): boolean =>
  connectives.has(noun) &&
  ['in', 'as'].includes(preposition(tree, token)) &&
  dependents(tree, token, 'nmod:poss', 'amod').length === 0;
const connectives = words(
  'addition reaction response retaliation result case contrast comparison conjunction connection exchange return conclusion accordance cooperation advance fact charge concert light favour favor advance',
);

const isDeverbal = (noun: string): boolean =>
  inAl.has(noun) || (noun.length > 6 && !thingNouns.has(noun) && deverbal.some((suffix) => noun.endsWith(suffix)));

/** Whether the sentence treats a noun as something that takes place rather than as a thing. */
function takesPlace(tree: Tree, token: number): boolean {
  if (temporalPrepositions.has(preposition(tree, token))) return true;
  if (dependents(tree, token, 'nmod').some((modifier) => preposition(tree, modifier) === 'by')) return true;
  if (
    isDeverbal(lemma(tree, token)) &&
    tag(tree, token) === 'NN' &&
    dependents(tree, token, 'nmod').some((modifier) => preposition(tree, modifier) === 'of')
  )
    return true;
  const head = tree.heads[token]!;
  if (head < 0 || !isVerb(tree, head)) return false;
  const verb = lemma(tree, head);
  if (related(tree, token, 'obj', 'nsubj:pass'))
    return lightVerbs.has(verb) || aspectualVerbs.has(verb) || happeningVerbs.has(verb);
  return tree.relations[token] === 'nsubj' && (verb === 'happen' || verb === 'occur' || aspectualVerbs.has(verb));
}
