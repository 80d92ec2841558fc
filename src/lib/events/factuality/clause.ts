import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  attitudeVerbs,
  dependent,
  dependents,
  hasTo,
  hearsayAdverbs,
  lemma,
  opensQuotation,
  possibilityAdverbs,
  related,
  reportingVerbs,
  tag,
  words,
} from '#lib/grammar/index.ts';
import { stateVerbs } from '../lexicon/states.ts';
import { isYetTo } from '../triggers/verbs.ts';
import { isNegated } from './negation.ts';
import type { Stance } from './stance.ts';

const futureModals = words("will shall 'll ’ll wo sha");
const openModals = words('may might could can ca would should must ought');
const conditions = words('if unless whether lest provided supposing');

/** What a clause's own auxiliaries, adverbs and marks say. */
export function addClause(stance: Stance, tree: Tree, verb: number, noun = -1): void {
  if (isNegated(tree, verb, noun)) stance.negative = !stance.negative;
  for (const child of tree.children[verb]!) {
    const word = tree.tokens[child]!.text.toLowerCase();
    if (related(tree, child, 'aux')) {
      if (isYetTo(tree, child)) stance.negative = !stance.negative;
      else if (futureModals.has(word) || (isWould(word) && isReportedInThePast(tree, verb) && !isPerfect(tree, verb)))
        stance.future = true;
      else if (openModals.has(word)) stance.uncertain = true;
    } else if (related(tree, child, 'advmod')) {
      if (hearsayAdverbs.has(word)) stance.hearsay = true;
      else if (possibilityAdverbs.has(word)) stance.uncertain = true;
      // "almost won".
      else if (child === verb - 1 && nearly.has(word) && fallsShort(tree, verb)) stance.negative = !stance.negative;
    } else if (
      related(tree, child, 'mark') &&
      (conditions.has(word) || isInCase(tree, child) || isProviso(tree, child, verb))
    )
      stance.conditional = true;
  }
  const opener = inversion(tree, verb);
  // "had they lost": they did not.
  if (opener === 'had') stance.negative = !stance.negative;
  else if (opener !== '') stance.conditional = true;
  if (isSubjunctive(tree, verb) || isArranged(tree, verb)) stance.future = true;
  if (isHypothetical(tree, verb)) stance.uncertain = true;
  if (tree.heads[verb]! < 0) addSentence(stance, tree, verb);
  else if (related(tree, verb, 'ccomp', 'parataxis')) addQuoted(stance, tree, verb);
}

const nearly = words('almost nearly');

/** "nearly doubled" is not far from it, as with all that comes about by degrees, and "can almost smell it" only feels so. */
const fallsShort = (tree: Tree, verb: number): boolean =>
  !gradual.has(lemma(tree, verb)) &&
  !stateVerbs.has(lemma(tree, verb)) &&
  dependents(tree, verb, 'aux', 'cop').every((aux) => lemma(tree, aux) === 'have');

const gradual = words(`
  amount approach cease complete cover deplete destroy disappear double empty eliminate erase exhaust exterminate fill
  finish guarantee halve match quadruple treble triple vanish wipe
`);

/** "They stay as long as it pays", not "as long as it paid". */
const isProviso = (tree: Tree, mark: number, verb: number): boolean =>
  /^(?:as|so)$/i.test(wordAt(tree.tokens, mark - 2)?.text ?? '') &&
  wordAt(tree.tokens, mark - 1)?.text === 'long' &&
  lemma(tree, mark) === 'as' &&
  isPresent(tree, verb);

/** Whether a clause has a verb in the present: "leaves", "has left", "is over". */
export const isPresent = (tree: Tree, verb: number): boolean =>
  [verb, ...dependents(tree, verb, 'aux', 'cop')].some((word) => /^VB[PZ]$/.test(tag(tree, word)));

/** "If it rains, they stay at home": as much as it rains. What somebody says or thinks, they do at any rate. */
const isHypothetical = (tree: Tree, verb: number): boolean =>
  isPresent(tree, verb) &&
  !reportingVerbs.has(lemma(tree, verb)) &&
  !attitudeVerbs.has(lemma(tree, verb)) &&
  dependents(tree, verb, 'advcl').some(
    (clause) =>
      isPresent(tree, clause) &&
      dependents(tree, clause, 'mark').some(
        (mark) =>
          ['if', 'unless'].includes(lemma(tree, mark)) && wordAt(tree.tokens, mark - 1)?.text.toLowerCase() !== 'even',
      ),
  );

/** "in case they leave". */
const isInCase = (tree: Tree, mark: number): boolean =>
  lemma(tree, mark) === 'in' && dependents(tree, mark, 'fixed').some((word) => lemma(tree, word) === 'case');

/**
 * "Had they lost, …", "should it rain", "were the bill to pass": the word that makes a clause a condition, before its
 * subject and in the place of an "if"; '' where none does.
 */
function inversion(tree: Tree, verb: number): string {
  if (!related(tree, verb, 'advcl', 'ccomp', 'conj', 'parataxis') && !isMainClauseBehind(tree, verb)) return '';
  const opener = dependents(tree, verb, 'aux', 'cop').find((aux) => aux === firstWord(tree, verb));
  const word = opener === undefined ? '' : tree.tokens[opener]!.text.toLowerCase();
  const subject = dependents(tree, verb, 'nsubj').find((each) => each > opener!);
  if (subject === undefined || subject > verb || !openers.has(word)) return '';
  if (tree.tokens[tree.last[verb]! + 1]?.text === '?' || tree.tokens.at(-1)!.text === '?') return '';
  return word === 'had' && !/^VB[DN]$/.test(tag(tree, verb)) ? '' : word;
}

const openers = words('had should were');

/** "Should it rain, they could stay": whichever of the two was taken for the main clause. */
const isMainClauseBehind = (tree: Tree, verb: number): boolean =>
  tree.heads[verb]! < 0 &&
  tree.tokens.some(
    ({ text }, i) => text === ',' && i > verb && tree.tokens.slice(i + 1).some(({ tag: form }) => form === 'MD'),
  );

/** The first word of a clause that is no mark. */
const firstWord = (tree: Tree, verb: number): number => {
  let first = tree.first[verb]!;
  while (first < verb && !/[\p{L}]/u.test(tree.tokens[first]!.text)) first++;
  return first;
};

/** "demanded that his country be given a seat": a bare verb after "that" is still to come. */
const isSubjunctive = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark').some((mark) => lemma(tree, mark) === 'that') &&
  dependents(tree, verb, 'aux').every((aux) => tag(tree, aux) === 'VB') &&
  (tag(tree, verb) === 'VB' || dependents(tree, verb, 'aux').length > 0) &&
  // "The trouble is that people look": beside several a bare verb is a present, too.
  (dependent(tree, verb, 'cop') < 0 || dependents(tree, verb, 'aux').length > 0) &&
  dependent(tree, verb, 'nsubj') >= 0;

/** "The leaders were to meet on Thursday", but not "were to blame". */
export const isArranged = (tree: Tree, verb: number): boolean =>
  hasTo(tree, verb) &&
  lemma(tree, verb) !== 'blame' &&
  dependents(tree, verb, 'aux', 'cop').some((aux) => /^(?:am|is|are|was|were)$/i.test(tree.tokens[aux]!.text));

/** "“Does it help?” she asked", "“Send him back,” he said". */
function addQuoted(stance: Stance, tree: Tree, verb: number): void {
  const last = tree.last[verb]!;
  if (tree.tokens.slice(Math.max(verb, last - 1), last + 2).some(({ text }) => text === '?')) stance.uncertain = true;
  if (
    tag(tree, verb) === 'VB' &&
    opensQuotation(tree, verb) &&
    dependents(tree, verb, 'aux', 'nsubj', 'mark').length === 0
  )
    stance.uncertain = true;
}

const isMark = (text: string): boolean => /^(?:[“"‘]|``|'')$/.test(text);

/** "would have been better": what did not come about. */
const isPerfect = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((aux) => lemma(tree, aux) === 'have');

const isWould = (word: string): boolean => word === 'would' || word === "'d" || word === '’d';

/** "said it would leave": the future as seen from the past. */
function isReportedInThePast(tree: Tree, verb: number): boolean {
  const head = tree.heads[verb]!;
  if (!related(tree, verb, 'ccomp') || head < 0 || opensQuotation(tree, verb)) return false;
  return tag(tree, head) === 'VBD' || tag(tree, head) === 'VBN';
}

/** Questions and orders leave it open; a headline's "to" means the future: "Russia to withdraw". */
function addSentence(stance: Stance, tree: Tree, root: number): void {
  if (asks(tree, root)) stance.uncertain = true;
  if (tag(tree, root) !== 'VB' || dependents(tree, root, 'aux').length > 0) return;
  if (hasTo(tree, root)) stance.future = true;
  else if (dependent(tree, root, 'nsubj') < 0) stance.uncertain = true;
}

/** A question mark behind a clause, unless it ends what is quoted there: "She said: “Did it help?”". */
function asks(tree: Tree, root: number): boolean {
  for (const { text } of tree.tokens.slice(root + 1)) {
    if (text === '?') return true;
    if (text === ':' || isMark(text)) return false;
  }
  return false;
}

/** "if", "unless". */
export const isConditional = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'mark').some((mark) => conditions.has(lemma(tree, mark)));

export const isFuture = (tree: Tree, verb: number): boolean =>
  dependents(tree, verb, 'aux').some((aux) => futureModals.has(tree.tokens[aux]!.text.toLowerCase()));

/** "would", "could", "if": whether a clause leaves open what it says. */
export function isOpen(tree: Tree, verb: number): boolean {
  const aux = dependents(tree, verb, 'aux').map((each) => tree.tokens[each]!.text.toLowerCase());
  if (aux.some((word) => openModals.has(word) || futureModals.has(word))) return true;
  return isConditional(tree, verb);
}
