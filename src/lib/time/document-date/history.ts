import type { Clue } from './clue.ts';

const weightOfOlder = 0.15;

/**
 * Of all that an article tells as past, the latest lies near its own day; older things are its history and say little
 * more than that it is younger. One thing told twice ("the genocide of Rwanda", "6 April 1994", "1994") counts once.
 */
export function weighHistory(clues: readonly Clue[]): Clue[] {
  const latest = clues.reduce(
    (latest: Clue | null, clue) => ((clue.told ?? -Infinity) > (latest?.told ?? -Infinity) ? clue : latest),
    null,
  );
  return clues.map((clue) =>
    clue === latest || clue.told === undefined ? clue : { ...clue, weight: clue.weight * weightOfOlder },
  );
}
