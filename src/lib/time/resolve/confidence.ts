import type { Meaning } from '../meaning.ts';
import type { TimeReading } from '../reading.ts';

/**
 * How often a reading of a construct was what annotators wrote (span overlapping, value the same), measured on TimeBank
 * (four files in five), AQUAINT and Wikinews articles and rounded; `npm run bench:time` prints how well it holds.
 */
export function confidenceIn({ meaning, tense }: TimeReading): number {
  switch (meaning.op) {
    case 'period':
      return periods[meaning.period.unit] ?? 0.85;
    case 'occurrence': {
      const known = occurrences[meaning.pattern.every] ?? 0.7;
      return meaning.pattern.every === 'weekday' && tense === 'future' ? 0.85 : known;
    }
    case 'inside':
      return meaning.pattern.every === 'daypart' ? 0.45 : meaning.pattern.every === 'clock' ? 0.65 : 0.95;
    case 'shift':
      // what is told before may not be what it is counted from
      return meaning.of.op === 'document' ? (shifts[meaning.unit] ?? 0.6) : meaning.of.op === 'reported' ? 0.7 : 0.55;
    case 'count':
      return meaning.unit === 'year' ? 0.65 : 0.5;
    case 'reported':
    case 'mention':
      return 0.65;
    case 'duration':
      return durationConfidence(meaning);
    case 'set':
      return meaning.value === 'P1Y' ? 0.4 : 0.58;
    case 'reference':
      return meaning.value === 'PAST_REF' ? 0.75 : 0.65;
    case 'event':
      return 0.45;
    case 'document':
      return 0.9;
  }
}

const periods: Record<string, number> = { day: 0.99, month: 0.97, year: 0.86, decade: 0.6, century: 0.6 };
const shifts: Record<string, number> = { day: 0.94, month: 0.93, year: 0.85, week: 0.42 };

// prettier-ignore
const occurrences: Record<string, number> = {
  weekday: 0.95, date: 0.94, month: 0.91, quarter: 0.94, season: 0.85, holiday: 0.6, weekend: 0.6, half: 0.6, clock: 0.4,
  daypart: 0.3,
};

function durationConfidence({ amounts, side }: Extract<Meaning, { op: 'duration' }>): number {
  const isVague = amounts.length === 0 || amounts.some(({ count }) => count === null);
  return isVague ? (side === 0 ? 0.45 : 0.52) : side === 0 ? 0.83 : 0.8;
}
