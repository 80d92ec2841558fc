import type { Clue, Likelihood, OneReading } from './clue.ts';
import type { WorldEvent } from './world-events.ts';

/** How likely an article tells of another case of the kind on any day, beside one on the day of the very event. */
const chances = { tied: 0.000001, loose: 0.0001 };

/**
 * An event of the world is one; what another article dates may be another case of the kind, a riot of another year. It
 * hardly is where a time in the article ties it to the same day.
 */
export const orAnotherCase = (items: readonly WorldEvent[], likelihood: OneReading, isTied: boolean): Likelihood =>
  items.some(({ elsewhere }) => elsewhere)
    ? {
        over: 'readings',
        of: [
          { chance: 1, likelihood },
          { chance: isTied ? chances.tied : chances.loose, likelihood: { over: 'years', of: () => 1 } },
        ],
      }
    : likelihood;

/**
 * What other articles date stands or falls together: where one of them tells of another case, most do. So many of them
 * count for less than each by itself.
 */
export function sharing(clues: readonly Clue[]): Clue[] {
  const elsewhere = clues.filter(({ likelihood }) => likelihood.over === 'readings').length;
  return clues.map((clue) =>
    clue.likelihood.over === 'readings' ? { ...clue, weight: clue.weight / Math.sqrt(elsewhere) } : clue,
  );
}
