import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import type { DateMention } from '../mentions.ts';

/**
 * Chances that news of a year names the years round it, by lag (article − named): its own most, then last year, and older
 * ones with a chance that falls off as one over the lag (after Chambers 2012).
 */
const pastYear = (lag: number): number =>
  lag < 0 ? 0.02 + 0.13 * Math.exp((lag + 1) / 1.5) : lag === 0 ? 0.7 : lag === 1 ? 0.8 : 0.9 / (lag + 0.5);
const futureYear = (lag: number): number => (lag > 0 ? 0.06 : lag === 0 ? 0.7 : lag === -1 ? 0.8 : 1 / (1 - lag));
const openYear = (lag: number): number => 0.7 * pastYear(lag) + 0.3 * futureYear(lag);

/** "in 1998", "by 2004": years named alone. The last one looked back to and the first one looked forward to count most. */
export const years: ClueFinder = ({ mentions }) => {
  const named = mentions.filter(
    ({ year, month, weekday, sentence }) => year !== null && month === null && weekday === null && isNews(sentence),
  );
  const latestPast = Math.max(...named.filter(({ tense }) => tense !== 'future').map(({ year }) => year!));
  const firstFuture = Math.min(...named.filter(({ tense }) => tense === 'future').map(({ year }) => year!));
  const seen = new Set<string>();
  return named.flatMap((mention): Clue[] => {
    const { year, tense } = mention;
    const key = `${year} ${tense}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const counts = tense === 'future' ? year === firstFuture : year === latestPast;
    return [yearClue(mention, counts ? 1 : 0.3)];
  });
};

function yearClue({ start, end, year, tense }: DateMention, weight: number): Clue {
  const chance = tense === 'future' ? futureYear : tense === 'past' ? pastYear : openYear;
  const because =
    tense === 'future'
      ? `The text looks forward to ${year}.`
      : tense === 'past'
        ? `The text looks back to ${year}.`
        : `The text names ${year}: news names most often its own year and those next to it.`;
  return {
    evidence: { start, end, because },
    likelihood: { over: 'years', of: (candidate) => chance(candidate - year!) },
    weight,
  };
}
