import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import { weekdayNames } from '../../print.ts';
import type { Tense } from '../tense.ts';

/** Chances that a weekday told as past lies 0, 1, … 6 days back; newspapers print the day after, agencies the same day. */
const daysBack = [0.36, 0.24, 0.13, 0.13, 0.07, 0.04, 0.03];
/** Chances that a weekday looked forward to lies 0, 1, … 6 days ahead. */
const daysAhead = [0.12, 0.26, 0.18, 0.14, 0.12, 0.1, 0.08];

/** "said on Tuesday": the article was written on that weekday or one of the next few. */
export const weekdays: ClueFinder = ({ mentions }) => {
  const seen = new Set<string>();
  const clues: Clue[] = [];
  for (const { start, end, month, year, weekday, tense, sentence } of mentions) {
    if (weekday === null || month !== null || year !== null || !isNews(sentence)) continue;
    const key = `${weekday} ${tense}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const name = weekdayNames[weekday - 1]!;
    clues.push({
      evidence: { start, end, because: `The text speaks of ${name} as one does within the week ${words(tense)}.` },
      likelihood: { over: 'weekdays', of: chances(weekday, tense) },
      weight: 1,
    });
  }
  for (const clue of clues) clue.weight = 1 / Math.sqrt(clues.length);
  return clues;
};

const words = (tense: Tense): string => (tense === 'future' ? 'before it' : tense === 'past' ? 'after it' : 'round it');

function chances(weekday: number, tense: Tense): number[] {
  return [1, 2, 3, 4, 5, 6, 7].map((candidate) => {
    const back = daysBack[(candidate - weekday + 7) % 7]!;
    const ahead = daysAhead[(weekday - candidate + 7) % 7]!;
    const share = tense === 'future' ? 0.1 : tense === 'past' ? 0.95 : 0.7;
    return share * back + (1 - share) * ahead;
  });
}
