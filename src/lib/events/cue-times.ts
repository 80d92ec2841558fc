import type { Tree } from '#lib/grammar/index.ts';
import { dependents, isVerb, lemma, preposition, tag } from '#lib/grammar/index.ts';
import type { Hung } from './hung-times.ts';
import { plainCue } from './like.ts';
import type { DateCue } from './types.ts';

/** The times of a sentence by the words they hang on. */
export type TimesHere = ReadonlyMap<number, readonly Hung[]>;

/** The cue that times on a word make: those that tell on when, before those that tell before, since or until when. */
export const cueFrom = (
  hung: readonly Hung[],
  basis: DateCue['basis'],
  confidence: number,
  relation?: DateCue['relation'],
): DateCue => {
  const governing = hung.find((each) => each.relation === 'during') ?? hung[0]!;
  const times = hung.filter((each) => each.relation === governing.relation).map(({ time }) => time);
  return plainCue(basis, times, relation ?? governing.relation, confidence);
};

/** How an event stands to another, by the word that joins them. */
export const orders: ReadonlyMap<string, DateCue['relation']> = new Map<string, DateCue['relation']>([
  ['before', 'before'],
  ['after', 'after'],
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['when', 'during'],
  ['while', 'during'],
  ['as', 'during'],
  ['following', 'after'],
  ['during', 'during'],
  ['once', 'after'],
]);

/**
 * "Since the port is closed, ships wait": a clause that is not in the simple past tells why; "since the port closed" tells
 * from when on.
 */
export function tellsWhy(tree: Tree, clause: number): boolean {
  const since = dependents(tree, clause, 'mark').find((mark) => lemma(tree, mark) === 'since');
  const head = tree.heads[clause]!;
  if (since === undefined || head < 0 || !isVerb(tree, head)) return false;
  const auxiliaries = dependents(tree, clause, 'aux', 'aux:pass', 'cop');
  // "They have since been looking for it."
  if ([clause, ...auxiliaries].some((word) => word < since)) return false;
  const isProgressive = tag(tree, clause) === 'VBG' && auxiliaries.length > 0;
  const isPerfect = auxiliaries.some((word) => lemma(tree, word) === 'have');
  return isProgressive || isPerfect || [clause, ...auxiliaries].some((word) => /^(?:VB[PZ]|MD)$/.test(tag(tree, word)));
}

/** The conjunction or preposition that orders a clause or phrase against the one above it; '' when none does. */
export function orderWord(tree: Tree, child: number): string {
  const word = preposition(tree, child);
  if (word) return word;
  if (tellsWhy(tree, child)) return '';
  const mark = dependents(tree, child, 'mark', 'advmod').find((each) => orders.has(lemma(tree, each)));
  return mark === undefined ? '' : lemma(tree, mark);
}
