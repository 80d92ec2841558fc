import type { Match } from './meaning.ts';

/**
 * What becomes of each. Lists are pushed, never mapped: all that reads them is compiled for one kind of list, and an engine
 * gives those that it maps when it is warm another.
 */
export function eachMatch(matches: readonly Match[], change: (match: Match, index: number) => Match): Match[] {
  const found: Match[] = [];
  for (let index = 0; index < matches.length; index++) found.push(change(matches[index]!, index));
  return found;
}
