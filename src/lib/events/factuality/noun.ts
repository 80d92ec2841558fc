import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  consequenceNouns,
  denialNouns,
  dependent,
  dependents,
  hasTo,
  intentionNouns,
  isBareParticiple,
  isInfinitive,
  isVerb,
  lemma,
  lightVerbs,
  possibilityNouns,
  possibilityPredicates,
  preposition,
  related,
  reportingNouns,
  tag,
  words,
} from '#lib/grammar/index.ts';
import { addClause, isConditional, isFuture, isOpen, isPresent } from './clause.ts';
import { isHyphenated, isNegated } from './negation.ts';
import { type Stance, transparentToNegation } from './stance.ts';

const plannedModifiers = words(
  'planned anticipated awaited long-awaited upcoming forthcoming proposed scheduled intended future next impending coming pending looming prospective expected projected',
);
const openModifiers = words(
  'possible potential likely alleged hypothetical suspected attempted eventual supposed feared conceivable threatened would-be prospective probable imminent',
);
const noWords = words('no neither zero any');
const happening = words('happen occur take');

/** "no", "planned", "possible" before a noun. */
export function addModifiers(stance: Stance, tree: Tree, noun: number): void {
  for (const child of tree.children[noun]!) {
    const word = tree.tokens[child]!.text.toLowerCase();
    if (related(tree, child, 'det') && (word === 'no' || word === 'neither') && !isHyphenated(tree, child))
      stance.negative = !stance.negative;
    // "a pause, not a withdrawal".
    if (related(tree, child, 'advmod', 'cc') && word === 'not') stance.negative = !stance.negative;
    if (related(tree, child, 'amod')) addModifier(stance, word);
    // "alleged rules violations".
    else if (related(tree, child, 'compound'))
      for (const each of dependents(tree, child, 'amod')) addModifier(stance, tree.tokens[each]!.text.toLowerCase());
  }
  const word = preposition(tree, noun);
  if (word === 'without') stance.negative = !stance.negative;
  const head = tree.heads[noun]!;
  if (word === 'pending' || (head >= 0 && head < noun && tree.tokens[head]!.text === 'pending')) stance.future = true;
}

function addModifier(stance: Stance, word: string): void {
  if (plannedModifiers.has(word)) stance.future = true;
  else if (openModifiers.has(word)) stance.uncertain = true;
}

/** Verbs that keep what their object names from taking place. */
const preventing = words(
  'abort avert avoid ban bar block cancel deny foil forbid forestall outlaw preclude prevent prohibit scrap thwart',
);
/** Verbs whose object is still to come, and verbs whose object may or may not come. */
const planning = words(
  'appeal await call defer delay demand intend need order plan postpone prepare promise propose request require schedule seek urge',
);
const musing = words('threaten fear consider expect discuss predict want mull weigh suspect allege risk');

/** "called an election", not "called the attack a mistake"; "needs surgery", but "needed surgery" may tell what was done. */
const isPlanning = (tree: Tree, verb: number): boolean =>
  planning.has(lemma(tree, verb)) &&
  !(lemma(tree, verb) === 'call' && dependent(tree, verb, 'xcomp') >= 0) &&
  (lemma(tree, verb) !== 'need' || isPresent(tree, verb)) &&
  // "was delayed until May", but "delayed its development"
  (lemma(tree, verb) !== 'delay' ||
    dependents(tree, verb, 'obl').some((until) => /^(?:un)?till?$/.test(preposition(tree, until)))) &&
  // "appealed the ruling"
  (lemma(tree, verb) !== 'appeal' || dependent(tree, verb, 'obj') < 0);

/** A noun under a verb that does it, plans it, stops it, or merely mentions it. */
export function embedNoun(stance: Stance, tree: Tree, noun: number, word: number): boolean {
  const verb = lemma(tree, word);
  // "rebuffed calls for elections", with the elections hung on the rebuff: so far they are only called for.
  if (isWishedFor(tree, noun, word)) {
    stance.future = true;
    return false;
  }
  const isDirect = related(tree, noun, 'obj', 'nsubj:pass');
  const isObject =
    isDirect || (related(tree, noun, 'obl') && ['for', 'on', 'to', 'from', 'of'].includes(preposition(tree, noun)));
  // "foiled an attempt": it was made; "the fire could have been prevented": it was not.
  const isKeptBack = isDirect || (isObject && !['for', 'on'].includes(preposition(tree, noun)));
  if (isKeptBack && preventing.has(verb) && (isAttempted(tree, noun, verb) || isRegretted(tree, word))) return false;
  if (isKeptBack && (preventing.has(verb) || isRuledOut(tree, word))) {
    stance.prevented = !stance.prevented;
    // "if they block the merger".
    if (isConditional(tree, word) || (isRuledOut(tree, word) && isNegated(tree, word, noun))) stance.uncertain = true;
  } else if (isObject && (isPlanning(tree, word) || musing.has(verb))) {
    if (isPlanning(tree, word)) stance.future = true;
    else stance.uncertain = true;
    if (isNegated(tree, word, noun)) stance.negative = !stance.negative;
  } else {
    // "will end the war", "did not stop the riots": these have begun.
    if (isDirect && hasBegun(tree, noun, verb)) return false;
    const done = isDirect && (lightVerbs.has(verb) || aspectualVerbs.has(verb) || transparentToNegation.has(verb));
    const takesPlace =
      related(tree, noun, 'nsubj') && (happening.has(verb) || aspectualVerbs.has(verb) || verb === 'be');
    if (!done && !takesPlace) {
      if (related(tree, noun, 'nsubj') && isOnlyLikely(tree, word)) stance.uncertain = true;
      // "will meet for talks".
      if (isIndefinite(tree, noun) && isFuture(tree, word) && comesWith(tree, noun, word)) stance.future = true;
      else if (isIndefinite(tree, noun) && isOpen(tree, word) && !isCause(tree, noun, word)) stance.uncertain = true;
      return false;
    }
    // "The rebels' defeat was not brought about by hunger": not by that.
    if (deniesOnlyDoer(tree, noun, word)) return false;
    addClause(stance, tree, word, noun);
  }
  return true;
}

/** "ruled out stepping in", "ruled out an election". */
export const isRuledOut = (tree: Tree, verb: number): boolean =>
  lemma(tree, verb) === 'rule' &&
  dependents(tree, verb, 'compound:prt', 'advmod').some((particle) => lemma(tree, particle) === 'out');

/** Only what goes on can be ended, continued or taken up again; "an attack" that is stopped may not have come yet. */
const hasBegun = (tree: Tree, noun: number, verb: string): boolean =>
  ongoing.has(verb) || (verb === 'stop' && !isIndefinite(tree, noun));

const ongoing = words('cease continue end prolong quit resume');

/** What fails has been begun: attempts always, and attacks that were thwarted. */
const isAttempted = (tree: Tree, noun: number, verb: string): boolean =>
  failing.has(verb) && (attempts.has(lemma(tree, noun)) || attacks.has(lemma(tree, noun)));

const failing = words('foil thwart');
const attempts = words('attempt bid campaign conspiracy effort plot push scheme try');
const attacks = words('advance assault attack incursion offensive raid');

/** "could have been averted". */
const isRegretted = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((aux) => /^(?:could|might|should)$/i.test(tree.tokens[aux]!.text)) &&
  dependents(tree, verb, 'aux').some((aux) => lemma(tree, aux) === 'have');

/** Whether a "not" is of whoever did it, and what was done is taken for granted. */
const deniesOnlyDoer = (tree: Tree, noun: number, verb: number): boolean =>
  related(tree, noun, 'nsubj:pass') &&
  dependent(tree, verb, 'obl:agent') >= 0 &&
  !isIndefinite(tree, noun) &&
  isNegated(tree, verb, noun);

const isWishedFor = (tree: Tree, noun: number, verb: number): boolean =>
  related(tree, noun, 'obl') &&
  preposition(tree, noun) === 'for' &&
  dependents(tree, verb, 'obj').some(
    (wish) => wish > verb && wish < noun && wish >= noun - 5 && wishes.has(lemma(tree, wish)),
  );

/** Nouns whose "for" leads to what somebody would like to happen. */
export const wishes = words('appeal call demand hope plan plea proposal push request wish');

/** "will present it in a speech", unlike "will cut payments" and "will not issue a pardon". */
const comesWith = (tree: Tree, noun: number, verb: number): boolean =>
  related(tree, noun, 'obj', 'obl') && !isNegated(tree, verb, noun) && !lessening.has(lemma(tree, verb));

/** "could not be delivered due to heavy fighting", "may leave despite protests": what kept or does not keep it is so. */
function isCause(tree: Tree, noun: number, verb: number): boolean {
  const word = preposition(tree, noun);
  return standing.has(word) || (causing.has(word) && isNegated(tree, verb, noun));
}

const standing: ReadonlySet<string> = new Set(['amid', 'despite', 'in spite of']);
const causing: ReadonlySet<string> = new Set(['because of', 'due to', 'owing to', 'thanks to']);

const lessening = words(`
  abolish alleviate cost cut ease eliminate end halt hit hurt limit lower offset pay protect reduce scrap stop survive
`);

/** "Its entry is becoming likely", "talks seem possible". */
function isOnlyLikely(tree: Tree, predicate: number): boolean {
  const said = isVerb(tree, predicate) ? dependents(tree, predicate, 'xcomp', 'advmod') : [predicate];
  return said.some((word) => possibilityPredicates.has(lemma(tree, word)));
}

/** "A frontal attack", "seizures", "any request": none that is known. */
const isIndefinite = (tree: Tree, noun: number): boolean =>
  dependents(tree, noun, 'nmod:poss').length === 0 &&
  dependents(tree, noun, 'det').every((det) =>
    ['a', 'an', 'another', 'any', 'some', 'such'].includes(lemma(tree, det)),
  );

/** "A new round of talks", "a series of attacks": they are what is planned, or stopped. */
export const isRoundOf = (tree: Tree, noun: number, deed: number): boolean =>
  tree.heads[deed] === noun &&
  related(tree, noun, 'obj', 'nsubj:pass') &&
  rounds.has(lemma(tree, noun)) &&
  preposition(tree, deed) === 'of';

const rounds = words('bout round series spate string wave');

export function embedInNoun(stance: Stance, tree: Tree, below: number, noun: number): boolean {
  if (isRoundOf(tree, noun, below)) return true;
  // "no details of how they were freed": they were.
  if (related(tree, below, 'acl') && asks(tree, below)) return false;
  // "A third country joining the war would change little."
  const verb = tree.heads[noun]!;
  if (tag(tree, below) === 'VBG' && verb >= 0 && related(tree, noun, 'nsubj') && isIndefinite(tree, noun))
    stance.uncertain ||= isOpen(tree, verb);
  if (tag(tree, below) === 'VBG' && verb >= 0 && consequenceNouns.has(lemma(tree, verb)) && isIndefinite(tree, noun))
    stance.uncertain = true;
  const word = lemma(tree, noun);
  const evidence = reportingNouns.has(word);
  const complement =
    related(tree, below, 'acl', 'ccomp') ||
    (related(tree, below, 'nmod') && ['of', 'for', 'to', 'against', 'on'].includes(preposition(tree, below)));
  // "are in talks about a merger"
  if (talks.has(word) && related(tree, below, 'nmod') && isIndefinite(tree, below))
    stance.uncertain ||= ['about', 'on', 'over'].includes(preposition(tree, below));
  // "a pledge made before the vote" is no pledge that it is made.
  if (!complement || (related(tree, below, 'acl') && isBareParticiple(tree, below))) return false;
  // "had no choice but to leave": they did.
  if (isWithoutChoice(tree, below)) {
    if (isOpen(tree, verb)) addClause(stance, tree, verb, noun);
    else if (tag(tree, verb) !== 'VBD') stance.future = true;
    return false;
  }
  // "room to grow", "a tool to keep peace": not "the first to leave".
  if (related(tree, below, 'acl') && isInfinitive(tree, below) && !isCounted(tree, noun)) stance.future = true;
  const negated = dependents(tree, noun, 'det').some((det) => noWords.has(tree.tokens[det]!.text.toLowerCase()));
  // "There is no doubt that it left".
  if (negated && sure.has(word)) return false;
  if (denialNouns.has(word)) stance.negative = !stance.negative;
  else if (intentionNouns.has(word)) stance.future = true;
  else if (possibilityNouns.has(word)) stance.uncertain = true;
  if (negated && lemma(tree, dependent(tree, noun, 'det')) !== 'any') stance.negative = !stance.negative;
  // "not guilty of fraud".
  if (
    related(tree, noun, 'xcomp') &&
    dependents(tree, noun, 'advmod').some((each) => each < noun && lemma(tree, each) === 'not')
  )
    stance.negative = !stance.negative;
  // "little reason to", "few signs of".
  const scarce = dependents(tree, noun, 'amod', 'det').some((each) => ['little', 'few'].includes(lemma(tree, each)));
  if (scarce && dependent(tree, noun, 'det') < 0) stance.negative = !stance.negative;
  return evidence || intentionNouns.has(word) || possibilityNouns.has(word);
}

const talks = words('discussion negotiation talk');

/** "no choice but to leave". */
const isWithoutChoice = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark', 'case', 'cc').some((mark) => mark < clause && lemma(tree, mark) === 'but') &&
  hasTo(tree, clause);

/** Without these, it is so. */
const sure = words('denying doubt question');

/** "how they left", "who left": a clause that takes for granted what it asks about. */
const asks = (tree: Tree, clause: number): boolean =>
  !related(tree, clause, 'acl:relcl') &&
  !isInfinitive(tree, clause) &&
  dependents(tree, clause, 'advmod', 'nsubj', 'obj').some((word) => asking.has(lemma(tree, word)));

const asking = words('how what who why');

const ranks = words('first second third last only latest next one');
/** "The first to leave", "two to leave": those who did. */
export const isCounted = (tree: Tree, noun: number): boolean =>
  dependent(tree, noun, 'nummod') >= 0 ||
  ranks.has(lemma(tree, noun)) ||
  ranks.has(tree.tokens[noun]!.text) ||
  dependents(tree, noun, 'amod', 'nummod').some((word) => ranks.has(lemma(tree, word)) || tag(tree, word) === 'JJS');
