import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isVerb, lemma, preposition, related, words } from '#lib/grammar/index.ts';
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
  return isPresentPerfect(tree, verb) && isDefinitePast(tree, time)
    ? eventBetween(tree, verb, time, triggers, verb)
    : verb;
}

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
