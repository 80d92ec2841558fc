import type { Clue } from './clue.ts';
import { announced, datedAsPast, isTheNews, toldAsPast, type LagShape } from './lag-shapes.ts';

const tellsOfPast: ReadonlySet<LagShape> = new Set([toldAsPast, datedAsPast, isTheNews, announced]);
const weightOfOlder = 0.15;

/**
 * Of all that an article tells as past, the latest lies near its own day; older things are its history and say little
 * more than that it is younger. One thing told twice ("the genocide of Rwanda", "6 April 1994") counts once.
 */
export function weighHistory(clues: readonly Clue[]): Clue[] {
  const latest = clues.reduce(
    (latest: Clue | null, clue) => (dayOf(clue) > (latest ? dayOf(latest) : -Infinity) ? clue : latest),
    null,
  );
  return clues.map((clue) =>
    clue === latest || dayOf(clue) === -Infinity ? clue : { ...clue, weight: clue.weight * weightOfOlder },
  );
}

/** The last day of what a clue tells as past; where it has several readings, of the earliest. */
function dayOf({ likelihood }: Clue): number {
  if (likelihood.over !== 'days' || !tellsOfPast.has(likelihood.shape)) return -Infinity;
  return Math.min(...likelihood.spans.map(({ end }) => end));
}
