import type { Tree } from '#lib/grammar/index.ts';
import {
  advising,
  denialPredicates,
  dependent,
  dependents,
  intentionPredicates,
  isFurtherCharge,
  isInfinitive,
  isPassive,
  isTitle,
  isVerb,
  lemma,
  orderWords,
  related,
  reportingVerbs,
  tag,
  words,
} from '#lib/grammar/index.ts';
import type { Trigger } from '../triggers/index.ts';
import { addClause, isArranged, isFuture, isOpen, isPresent } from './clause.ts';
import { isEnough, isJudgement } from './judgement.ts';
import { isCounted } from './noun.ts';
import { addPredicate, type Stance } from './stance.ts';

/** "in order to", "without", "instead of"; other adverbial clauses only share the tense of what they go along with. */
export function addAdverbial(stance: Stance, tree: Tree, below: number, word: number, trigger: Trigger): boolean {
  const marks: string[] = [];
  for (const mark of dependents(tree, below, 'mark', 'case')) marks.push(tree.tokens[mark]!.text.toLowerCase());
  // "without saying that it had left" leaves that open.
  const isOnlyTold = below !== trigger.token && reportingVerbs.has(lemma(tree, below));
  if (
    !isOnlyTold &&
    marks.some((mark) => negativeMarks.has(mark) && (mark !== 'against' || tag(tree, below) === 'VBG'))
  ) {
    // "warned them against leaving": they may.
    if (marks.includes('against') && advising.has(lemma(tree, word))) stance.uncertain = true;
    else stance.negative = !stance.negative;
  }
  if (marks.includes('to') && isBare(tree, below)) {
    if (isEnough(tree, word) || isJudgement(tree, word)) stance.uncertain = true;
    else if (isMeans(tree, word)) {
      addClause(stance, tree, word, below);
      return true;
    } else if (isCounted(tree, word)) addClause(stance, tree, word, below);
    else stance.future = true;
  }
  // "will fly to Minsk, meeting the president"; "must wait before closing it"; "will stay until they leave".
  if (
    isVerb(tree, word) &&
    (tag(tree, below) === 'VBG' || (marks.some((mark) => orderWords.has(mark)) && !isPastClause(tree, below)))
  ) {
    stance.future ||= isFuture(tree, word) || isArranged(tree, word);
    if (tag(tree, below) === 'VBG') stance.uncertain ||= isOpen(tree, word) && !isFuture(tree, word);
  }
  // "until it finds a way", "before it gets a loan": it has not yet.
  if (isStillToCome(tree, below)) stance.future = true;
  // "faces prison when he is sentenced": he is not yet.
  if (lemma(tree, word) === 'face' && isWhenever(tree, below)) stance.future = true;
  // "will leave when it is over": it is not yet; "would happen when they leave": if they do.
  if (isVerb(tree, word) && isWhenever(tree, below)) {
    if (isFuture(tree, word)) stance.future = true;
    else if (isOpen(tree, word)) stance.uncertain = true;
  }
  // "is close to signing it", "works on signing it": it is not signed yet.
  if (tag(tree, below) === 'VBG' && marks.some((mark) => nearing.get(lemma(tree, word))?.includes(mark)))
    stance.uncertain = true;
  // "talked about closing it"; "spoke about seeing him fall" tells what was seen.
  if (
    tag(tree, below) === 'VBG' &&
    marks.some((mark) => topics.has(mark)) &&
    musing.has(lemma(tree, word)) &&
    !(telling.has(lemma(tree, word)) && sensing.has(lemma(tree, below)))
  )
    stance.uncertain = true;
  // "was cleared of killing him"
  if (tag(tree, below) === 'VBG' && marks.includes('of') && clearing.has(lemma(tree, word)))
    stance.negative = !stance.negative;
  if (isFurtherCharge(tree, below)) stance.hearsay = true;
  const isBarred = tag(tree, below) === 'VBG' && addGerund(stance, tree, marks, word);
  // "stopped short of rejecting it".
  if (tag(tree, below) === 'VBG' && marks.includes('of') && lemma(tree, word) === 'short')
    stance.negative = !stance.negative;
  // "tries to keep them from leaving": as open as the keeping.
  return isBarred || (tag(tree, below) === 'VBG' && marks.includes('by') && isMeansToAnEnd(tree, word));
}

const nearing: ReadonlyMap<string, readonly string[]> = new Map([
  ['close', ['to']],
  ['near', ['to']],
  ['work', ['on', 'toward', 'towards']],
]);

const topics = words('about of');
const telling = words('speak talk');
const sensing = words('hear see watch witness');
const musing = words('daydream dream fantasise fantasize joke muse speak talk think');

/** "used the speech to announce it", "was used to announce it": who used it did so; what "is used" to do something may. */
function isMeans(tree: Tree, word: number): boolean {
  if (lemma(tree, word) !== 'use' || !isVerb(tree, word)) return false;
  if (isPassive(tree, word)) return dependents(tree, word, 'aux:pass').every((aux) => !/^VB[PZ]$/.test(tag(tree, aux)));
  return related(tree, word, 'acl:relcl') || dependents(tree, word, 'obj').some((object) => object > word);
}

/** "until they leave", told in the present of what is no habit. */
const isStillToCome = (tree: Tree, clause: number): boolean =>
  !isTitle(tree) &&
  dependents(tree, clause, 'mark').some((mark) => ['until', 'till', 'before'].includes(lemma(tree, mark))) &&
  dependent(tree, clause, 'nsubj') >= 0 &&
  dependents(tree, clause, 'aux').every((aux) => /^VB[PZ]$/.test(tag(tree, aux))) &&
  isPresent(tree, clause);

/** "when they leave", "once it is over", which is told of no time past. */
const isWhenever = (tree: Tree, clause: number): boolean =>
  dependents(tree, clause, 'mark', 'advmod').some((word) => ['when', 'whenever', 'once'].includes(lemma(tree, word))) &&
  dependent(tree, clause, 'nsubj') >= 0 &&
  isPresent(tree, clause);

/** "to leave", "to be taken". */
const isBare = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VB' || dependents(tree, verb, 'aux', 'cop').some((aux) => tag(tree, aux) === 'VB');

/** "hope to win by striking": as open as what it is to bring about. */
const isMeansToAnEnd = (tree: Tree, word: number): boolean =>
  related(tree, word, 'xcomp') && isInfinitive(tree, word) && ends.has(lemma(tree, tree.heads[word]!));

const ends = words('aim expect hope intend plan pledge promise propose threaten vow want');

/** "will reopen after fire destroyed it". */
const isPastClause = (tree: Tree, verb: number): boolean =>
  tag(tree, verb) === 'VBD' ||
  (tag(tree, verb) === 'VBN' && dependent(tree, verb, 'aux') < 0 && dependent(tree, verb, 'nsubj') >= 0);

/** "aimed at doubling", "called for replacing them", "barred from entering", of which only the last keeps from it. */
function addGerund(stance: Stance, tree: Tree, marks: readonly string[], word: number): boolean {
  const predicate = lemma(tree, word);
  // "a man accused of shelling it": so somebody says.
  if (accusing.has(predicate) && marks.some((mark) => ['of', 'with', 'for', 'in'].includes(mark)))
    stance.hearsay = true;
  // "went on trial for killing him".
  const isAim =
    predicate !== 'go' &&
    marks.some((mark) => ['at', 'for', 'on'].includes(mark)) &&
    intentionPredicates.has(predicate);
  const isBar = marks.includes('from') && denialPredicates.has(predicate);
  if (isBar || (isAim && (marks.includes('at') || dependent(tree, word, 'obj', 'nsubj:pass') < 0)))
    addPredicate(stance, predicate);
  return isBar;
}

const clearing = words('absolve acquit clear exonerate');
const accusing = words('accuse blame charge suspect');

const negativeMarks = words('without instead against rather');
