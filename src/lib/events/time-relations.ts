import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isVerb, lemma, preposition, tag, timeNouns, words } from '#lib/grammar/index.ts';
import { isPast, isPresentPerfect } from './tense.ts';
import type { DateCue } from './types.ts';

const relations: ReadonlyMap<string, DateCue['relation']> = new Map<string, DateCue['relation']>([
  ...['before', 'prior to', 'ahead of'].map((word): [string, DateCue['relation']] => [word, 'before']),
  ...['after', 'following', 'beyond'].map((word): [string, DateCue['relation']] => [word, 'after']),
  ...['since', 'from', 'as of', 'starting'].map((word): [string, DateCue['relation']] => [word, 'since']),
  ...['until', 'till', 'by', 'through', 'up to'].map((word): [string, DateCue['relation']] => [word, 'until']),
]);

/** What a preposition comes to with its verb: "was not repaired until June" dates the repair, "as of June it had ten" what it had. */
export function relationTo(tree: Tree, anchor: number, word: number, head: number): DateCue['relation'] {
  const outer = outerRelation(tree, word, head);
  const relation = outer ?? relations.get(preposition(tree, head)) ?? 'during';
  if (isThroughout(tree, word, head)) return 'during';
  // "ten have left to date"
  if (lemma(tree, head) === 'date' && preposition(tree, head) === 'to') return 'until';
  if (!isVerb(tree, anchor)) return relation;
  // "has lasted for months now"
  if (head > anchor && lemma(tree, head) === 'now' && isPresentPerfect(tree, anchor)) return 'until';
  if (relation === 'until' && isNegated(tree, anchor)) return 'during';
  const isAsOf = relation === 'since' && [word, head].some((each) => preposition(tree, each) === 'as of');
  if (!isAsOf || !isPast(tree, anchor)) return relation;
  return tag(tree, anchor) === 'VBD' ? 'during' : 'until';
}

/** "Through the night" is all night; "through 1999" and "through the end of May" are until then. */
const isThroughout = (tree: Tree, word: number, head: number): boolean =>
  word === head &&
  preposition(tree, head) === 'through' &&
  timeNouns.has(lemma(tree, head)) &&
  dependents(tree, head, 'det').length > 0;

const isNegated = (tree: Tree, verb: number): boolean =>
  isVerb(tree, verb) &&
  (dependents(tree, verb, 'advmod').some((child) => negations.has(lemma(tree, child))) ||
    dependents(tree, verb, 'nsubj').some((child) => negations.has(lemma(tree, child))));

const negations = words("not n't never nothing nobody none");

/**
 * "Left by the May deadline", "after the meeting on Monday"; but "through the wall on Monday" says where, not until when,
 * and "by two guards last May" by whom.
 */
const outerRelation = (tree: Tree, word: number, head: number): DateCue['relation'] | undefined => {
  const outer = preposition(tree, word);
  return head > word && places.has(outer) && !limits.has(lemma(tree, word)) ? undefined : relations.get(outer);
};

/** Nouns that end or begin a time: "by the close of business yesterday". */
const limits = words('beginning close deadline end middle opening start');

const places = words('beyond by from through');
