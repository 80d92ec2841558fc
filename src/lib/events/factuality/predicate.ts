import type { Tree } from '#lib/grammar/index.ts';
import {
  attitudeVerbs,
  coordinated,
  denialPredicates,
  dependent,
  dependents,
  firstJoined,
  hasTo,
  isGoneOn,
  isInfinitive,
  isNoun,
  isPassive,
  lemma,
  related,
  reportingVerbs,
  tag,
  timeTaken,
  words,
} from '#lib/grammar/index.ts';
import type { Trigger } from '../triggers/index.ts';
import { isYetTo } from '../triggers/verbs.ts';
import { addAdverbial } from './adverbial.ts';
import { addClause } from './clause.ts';
import { isEnough, isJudgement } from './judgement.ts';
import { isNegated } from './negation.ts';
import { embedNoun, isRoundOf, isRuledOut, wishes } from './noun.ts';
import { addPredicate, type Stance, transparentToNegation } from './stance.ts';

/** A clause or noun under a verb or adjective. */
export function embedInPredicate(stance: Stance, tree: Tree, below: number, word: number, trigger: Trigger): boolean {
  const predicate = lemma(tree, word);
  // "called on them to stop fighting": they fight, whether they stop or not.
  if (ending.has(predicate) && related(tree, below, 'xcomp') && tag(tree, below) === 'VBG') return false;
  if (isYetTo(tree, word) && related(tree, below, 'xcomp', 'advcl')) {
    stance.negative = !stance.negative;
    addClause(stance, tree, word, below);
    return true;
  }
  if (timeTaken(tree, word)?.deed === below) {
    addClause(stance, tree, word, below);
    return true;
  }
  if (trigger.form === 'noun') {
    if (below === trigger.token || isRoundOf(tree, below, trigger.token)) return embedNoun(stance, tree, below, word);
    // "will hold no elections or talks": what is joined to a noun is done as that is.
    if (below === firstJoined(tree, trigger.token, (head) => isNoun(tree, head))) {
      const { negative, prevented } = stance;
      if (embedNoun(stance, tree, below, word)) return true;
      // "did not mention the raid or the theft".
      stance.given = { negative, prevented };
    }
  }
  const isFeared = fearing.has(predicate) && isPassive(tree, word) && tag(tree, below) === 'VBN' && below === word + 1;
  if (isFeared) stance.uncertain = true;
  if (isWishedToHappen(tree, below, word)) {
    stance.future = true;
    return false;
  }
  if (related(tree, below, 'advcl')) return addAdverbial(stance, tree, below, word, trigger);
  if (related(tree, below, 'ccomp') && tellsHowTo(tree, below)) stance.uncertain = true;
  if (related(tree, below, 'ccomp') && (reportingVerbs.has(predicate) || attitudeVerbs.has(predicate)))
    return takesForGranted(tree, below, word) || asksWhat(tree, below) ? false : addReported(stance, tree, word);
  const isNominal = isNoun(tree, below) && related(tree, below, 'obl', 'obj', 'nsubj');
  if (!isNominal && !related(tree, below, 'xcomp', 'ccomp', 'csubj')) return true;
  if (asksWhat(tree, below)) return false;
  if (isEnough(tree, word) || hasGotTo(tree, word)) stance.uncertain = true;
  if (isTooMuch(tree, below, word)) stance.prevented = !stance.prevented;
  // "claimed to have left".
  if (predicate === 'claim' && related(tree, below, 'xcomp') && hasTo(tree, below)) stance.hearsay = true;
  // "is believed to have left": so somebody believes.
  if (told.has(predicate) && related(tree, below, 'xcomp') && hasTo(tree, below) && isPassive(tree, word))
    stance.hearsay = true;
  // "It is too early, and hard, to tell".
  if (hasTo(tree, below) && ((judged.has(predicate) && dependent(tree, word, 'cop') >= 0) || isJudgement(tree, word)))
    stance.uncertain = true;
  // "kept digging" goes on, "kept from digging" does not.
  const goesOn =
    predicate === 'keep' && !dependents(tree, below, 'mark', 'case').some((mark) => lemma(tree, mark) === 'from');
  // "declined to confirm reports that it had left": it may have.
  if (isKeptBack(tree, below, word) && !coordinated(tree, below).includes(trigger.token)) stance.uncertain = true;
  else if (!goesOn && !isGoneOn(tree, word) && !wasAble(tree, word) && !cameToIt(tree, word))
    // "had its office closed": only "has to" leaves it open.
    addPredicate(stance, predicate === 'have' && !hasTo(tree, below) ? '' : predicate);
  if (isRuledOut(tree, word)) {
    stance.prevented = !stance.prevented;
    if (isNegated(tree, word)) stance.uncertain = true;
  }
  if (striving.has(predicate) && related(tree, below, 'xcomp') && isInfinitive(tree, below)) stance.uncertain = true;
  if (related(tree, below, 'xcomp') || transparentToNegation.has(predicate)) addClause(stance, tree, word, below);
  return true;
}

/** "prompted calls for the dam to be closed", with the closing hung on the prompting: so far it is only called for. */
const isWishedToHappen = (tree: Tree, clause: number, verb: number): boolean =>
  related(tree, clause, 'xcomp', 'advcl') &&
  hasTo(tree, clause) &&
  dependents(tree, clause, 'mark').some((mark) => lemma(tree, mark) === 'for') &&
  dependents(tree, verb, 'obj', 'nsubj:pass').some((wish) => wish < clause && wishes.has(lemma(tree, wish)));

const fearing = words('believe fear presume think');

/** What these end was going on. */
const ending = words('cease quit stop');

/** "were fighting to take it back". */
const striving = words('battle fight race scramble work');

/** "were able to land", "have been able to land": told of the past, they did. */
const wasAble = (tree: Tree, word: number): boolean =>
  lemma(tree, word) === 'able' &&
  dependents(tree, word, 'aux').every((aux) => /^(?:have|has|['’]ve|['’]s)$/i.test(tree.tokens[aux]!.text)) &&
  dependents(tree, word, 'cop').some((copula) => /^VB[DN]$/.test(tag(tree, copula)));

/** "had to turn back", "has had to turn back": told of the past, they did; "will have to leave": they will. */
function cameToIt(tree: Tree, word: number): boolean {
  // "was obliged to turn back"
  if (/^oblig(?:at)?e$/.test(lemma(tree, word)))
    return isPassive(tree, word) && dependents(tree, word, 'aux').some((aux) => tag(tree, aux) === 'VBD');
  if (lemma(tree, word) !== 'have') return false;
  const auxiliaries = dependents(tree, word, 'aux').map((aux) => tree.tokens[aux]!.text);
  if (auxiliaries.length === 0) return tag(tree, word) === 'VBD';
  if (auxiliaries.some((text) => /^(?:will|['’]ll|wo)$/i.test(text))) return true;
  return tag(tree, word) === 'VBN' && auxiliaries.every((text) => /^(?:have|has|had|['’](?:ve|s|d))$/i.test(text));
}

/** "specified what had happened": that it happened is taken for granted; "whether" is not. */
const asksWhat = (tree: Tree, clause: number): boolean =>
  related(tree, clause, 'ccomp') &&
  // "learned how to leave".
  !hasTo(tree, clause) &&
  tree.children[clause]!.some(
    (child) =>
      (/^W(P|RB|DT)/.test(tag(tree, child)) && !related(tree, child, 'mark')) ||
      // "how many shots were fired".
      (related(tree, child, 'nsubj') && /^(?:how|what|which|whose)$/i.test(tree.tokens[tree.first[child]!]!.text)),
  );

/** "learned how to leave": that they could. */
const tellsHowTo = (tree: Tree, clause: number): boolean =>
  hasTo(tree, clause) && dependents(tree, clause, 'advmod').some((word) => tag(tree, word) === 'WRB' && word < clause);

/** Verbs of speech and thought whose content may or may not come true. */
const doubting = words('hope fear wonder doubt expect predict forecast');

const showing = words('indicate imply mean prove show suggest');

/** "denied that", "does not believe that"; a negated "say" leaves the content open. */
function addReported(stance: Stance, tree: Tree, word: number): boolean {
  const verb = lemma(tree, word);
  if (denialPredicates.has(verb)) stance.prevented = !stance.prevented;
  else if (doubting.has(verb)) stance.uncertain = true;
  if (isNegated(tree, word)) {
    if (transparentToNegation.has(verb) || showing.has(verb)) stance.negative = !stance.negative;
    else if (verb === 'say' || verb === 'confirm' || verb === 'rule') stance.uncertain = true;
  }
  return true;
}

/** "failed to note that it left", "did not admit that it left": it did, noted or not. */
function takesForGranted(tree: Tree, content: number, word: number): boolean {
  if (
    !factive.has(lemma(tree, word)) ||
    !dependents(tree, content, 'mark').some((mark) => lemma(tree, mark) === 'that')
  )
    return false;
  const above = tree.heads[word]!;
  const isKept = above >= 0 && related(tree, word, 'xcomp') && denialPredicates.has(lemma(tree, above));
  return isKept || isNegated(tree, word);
}

const factive = words(`
  acknowledge admit concede confess disclose forget grasp ignore mention note notice overlook realise realize recall
  recognise recognize regret remember reveal
`);

const isKeptBack = (tree: Tree, saying: number, word: number): boolean =>
  related(tree, saying, 'xcomp') &&
  ['confirm', 'say'].includes(lemma(tree, saying)) &&
  ['decline', 'refuse'].includes(lemma(tree, word));

const told = words('believe report rumor rumour say');

/** How it is to do something, done or not. */
const judged = words(`
  advisable best better crucial dangerous desirable difficult early easier easy essential harder hard imperative important
  impractical inadvisable premature reasonable risky safe sensible tough unrealistic unwise vital wise
`);

/** "have got to leave". */
const hasGotTo = (tree: Tree, word: number): boolean =>
  lemma(tree, word) === 'get' &&
  dependents(tree, word, 'aux').some((aux) => /^(?:have|has|['’]ve|['’]s)$/i.test(tree.tokens[aux]!.text)) &&
  dependent(tree, word, 'obj') < 0;

/** "was too weak to go on", "too good to miss": it does not come to that; "too early to tell" leaves it open. */
const isTooMuch = (tree: Tree, below: number, word: number): boolean =>
  related(tree, below, 'xcomp') &&
  hasTo(tree, below) &&
  !judged.has(lemma(tree, word)) &&
  !['late', 'soon'].includes(lemma(tree, word)) &&
  dependents(tree, word, 'advmod').some((adverb) => adverb === word - 1 && lemma(tree, adverb) === 'too');
