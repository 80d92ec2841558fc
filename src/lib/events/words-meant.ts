import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isVerb, lemma, preposition, related, tag, words } from '#lib/grammar/index.ts';
import { isPresentPerfect } from './tense.ts';

/**
 * The word that a time dates, where grammar hangs it on a verb that cannot be meant; -1 where that is named by none.
 * @param triggers the words of the sentence that name events
 */
export function wordMeant(tree: Tree, verb: number, time: number, triggers: ReadonlySet<number>): number {
  if (!isVerb(tree, verb)) return verb;
  if (preposition(tree, time) === 'for' && fixing.has(lemma(tree, verb))) {
    const fixed = whatIsFixed(tree, verb);
    return triggers.has(fixed) ? fixed : -1;
  }
  if (isPresentPerfect(tree, verb) && isDefinitePast(tree, time)) return eventBetween(tree, verb, time, triggers, verb);
  return isPresent(tree, verb) && isBackward(tree, time) ? pastVerbBefore(tree, verb, time, triggers) : verb;
}

/** "shows", "is showing". */
const isPresent = (tree: Tree, verb: number): boolean => {
  const auxiliaries = dependents(tree, verb, 'aux', 'aux:pass', 'cop');
  return (
    (auxiliaries.length > 0 ? auxiliaries : [verb]).every((word) => /^VB[PZ]$/.test(tag(tree, word))) &&
    !isPresentPerfect(tree, verb)
  );
};

/** How many words a time may stand behind the verb that it dates. */
const longestClause = 14;

/** "The figures that they published last week show it": what is told as past before such a time; else `verb`. */
function pastVerbBefore(tree: Tree, verb: number, time: number, triggers: ReadonlySet<number>): number {
  // "last year's blasts"
  if (wordAt(tree.tokens, time + 1)?.tag === 'POS') return verb;
  for (let i = time - 1; i >= Math.max(0, time - longestClause) && i !== verb; i--)
    if (triggers.has(i) && isVerb(tree, i)) return /^VB[DN]$/.test(tag(tree, i)) ? i : verb;
  return verb;
}

/**
 * "Doe, first elected in 1990, retires", "they burned it in May, he said": the verb that stands with a time between the
 * same two commas, where grammar hangs the time on one behind them; -1 for none.
 * @param first the first word of the time, and `last` its last
 */
export function verbEnclosed(
  tree: Tree,
  first: number,
  last: number,
  verb: number,
  triggers: ReadonlySet<number>,
): number {
  if (verb <= last + 1 || !isVerb(tree, verb) || !/^(?:[,;)"”—–-]|''|--)$/.test(tree.tokens[last + 1]!.text)) return -1;
  for (let i = first - 1; i >= 0; i--) {
    if (isVerb(tree, i) && triggers.has(i)) return isTold(tree, i) ? i : -1;
    if (/^(?:[,;:("“—–]|``|--)$/.test(tree.tokens[i]!.text) || tag(tree, i) === 'CC') return -1;
    // "said that in May, they left"
    if (tag(tree, i) === 'IN' && related(tree, i, 'mark')) return -1;
  }
  return -1;
}

/** "burned", "was elected", but no auxiliary, and not "asked on Monday, she said". */
const isTold = (tree: Tree, verb: number): boolean =>
  /^VB[DNPZ]$/.test(tag(tree, verb)) &&
  !related(tree, verb, 'aux', 'aux:pass', 'cop') &&
  !asking.has(lemma(tree, verb));

const asking = words('ask contact interview question quote reach');

/** "A hearing scheduled for Friday": the hearing is on Friday; when that was scheduled is not told. */
const fixing = words('book fix plan postpone reschedule schedule set slate time');

const whatIsFixed = (tree: Tree, verb: number): number =>
  related(tree, verb, 'acl') ? tree.heads[verb]! : (dependents(tree, verb, 'obj', 'nsubj:pass')[0] ?? -1);

/**
 * "Have condemned the attacks in the town last week": what somebody has done is told without a definite time, so that is
 * when the attacks were.
 */
function eventBetween(
  tree: Tree,
  verb: number,
  time: number,
  triggers: ReadonlySet<number>,
  otherwise: number,
): number {
  for (let i = time - 1; i > verb; i--) if (triggers.has(i) && !isVerb(tree, i)) return i;
  return otherwise;
}

/** Counted back from now or named as the last: "ago", "last week". */
export const isBackward = (tree: Tree, time: number): boolean =>
  [time, ...tree.children[time]!, time + 1].some((each) => backward.has(wordAt(tree.tokens, each)?.lemma ?? ''));

const backward = words('ago last yesterday earlier past previous');

/** A past time that leaves no "until now" open: "last week", "on Monday". */
export const isDefinitePast = (tree: Tree, time: number): boolean =>
  [time, ...tree.children[time]!, time + 1].some((each) => definite.has(wordAt(tree.tokens, each)?.lemma ?? '')) ||
  (/^(?:on)?$/.test(preposition(tree, time)) && weekdays.has(lemma(tree, time)));

const definite = words('ago last yesterday');
const weekdays = words('monday tuesday wednesday thursday friday saturday sunday');
