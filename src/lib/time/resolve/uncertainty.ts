import { minutesPerDay, mod } from '../calendar.ts';
import { isClockUnit, minutesIn } from '../duration.ts';
import type { Meaning } from '../meaning.ts';
import { bounds, hull, typicalMinutes, widened } from '../period.ts';
import type { Bounds, Period } from '../period.ts';
import { timexValue } from '../print.ts';
import type { TimeReading } from '../reading.ts';
import type { Context, DocumentDays } from './context.ts';
import { confidenceIn } from './confidence.ts';
import { evaluateReading } from './evaluate.ts';
import type { Mention } from './mentions.ts';

/** What an expression may mean, over every day its article may be from. */
export interface Spread {
  /** The bounds of the best one. */
  own: Bounds;
  /** The hull of all of them. */
  interval: Bounds;
  /** What can be said: the best one, or, where that would be a guess, the month or year it lies in; null where open. */
  said: Period | null;
  /** How much of it what is said has: 1 when there is no other. */
  share: number;
  /** The others and their shares, the likeliest first. */
  others: { period: Period; share: number }[];
}

/** How many days of an uncertain document date are tried; of a longer stretch, this many spread over it. */
const mostDays = 62;
const mostOthers = 5;

export function spreadOf(reading: TimeReading, period: Period, context: Context, days: DocumentDays | null): Spread {
  const best = bounds(period);
  if (!days || days.end - days.begin === 1)
    return { own: best, interval: best, said: period, share: 1, others: otherReading(reading, period, context) };
  const tallies = new Map<string, { period: Period; count: number }>();
  let interval = best;
  let total = 0;
  for (const documentDay of daysTried(days)) {
    const other = evaluateReading(reading, { ...context, documentDay });
    if (!other) continue;
    total++;
    interval = hull(interval, bounds(other));
    const key = timexValue(other);
    const tally = tallies.get(key);
    if (tally) tally.count++;
    else tallies.set(key, { period: other, count: 1 });
  }
  const shareOf = (count: number): number => count / Math.max(1, total);
  const own = { period, share: Math.min(1, shareOf(tallies.get(timexValue(period))?.count ?? 1)) };
  const said = days.isNamed || own.share >= leastShare ? own : coarser(reading, [...tallies.values()], total);
  if (said.period) tallies.delete(timexValue(said.period));
  const others = [...tallies.values()]
    .sort((a, b) => b.count - a.count || a.period.index - b.period.index)
    .slice(0, mostOthers)
    .map(({ period: other, count }) => ({ period: other, share: shareOf(count) }));
  return { own: best, interval, said: said.period, share: said.share, others };
}

/** The first and the last day, and those between as far as they are not too many. */
function daysTried({ begin, end }: DocumentDays): number[] {
  const last = end - 1;
  const count = Math.min(mostDays, last - begin);
  return Array.from({ length: count + 1 }, (_, at) => begin + Math.floor(((last - begin) * at) / count));
}

/** What holds for less than this of the days an article can be from is a guess. */
const leastShare = 0.5;
const coarserUnits = ['month', 'year'] as const;

/** The smallest month or year that most readings lie in. */
function coarser(
  { type }: TimeReading,
  tallies: readonly { period: Period; count: number }[],
  total: number,
): { period: Period | null; share: number } {
  for (const unit of type === 'DATE' ? coarserUnits : []) {
    const counts = new Map<number, number>();
    if (tallies.some(({ period }) => typicalMinutes[period.unit] >= typicalMinutes[unit])) continue;
    for (const { period, count } of tallies) {
      const { index } = widened(unit, period);
      counts.set(index, (counts.get(index) ?? 0) + count);
    }
    for (const [index, count] of counts)
      if (count >= leastShare * total) return { period: { unit, index }, share: count / total };
  }
  return { period: null, share: 1 };
}

/** The one on the other side of the article: for "Tuesday" or "October", which the verb alone tells apart. */
function otherReading(reading: TimeReading, period: Period, context: Context): Spread['others'] {
  const { meaning, tense } = reading;
  if (meaning.op !== 'occurrence' || meaning.lean !== 'tense' || context.narrative) return [];
  const other = evaluateReading(reading, { ...context, tense: tense === 'future' ? 'past' : 'future' });
  if (!other || other.index === period.index) return [];
  // what is not this one is that one
  const confidence = confidenceIn(reading);
  return [{ period: other, share: (1 - confidence) / confidence }];
}

/** What hangs on a time told before is as uncertain as that. */
export function withSlack(interval: Bounds, told: Mention | null): Bounds {
  return told ? { begin: interval.begin - told.slack.before, end: interval.end + told.slack.after } : interval;
}

/** A month or more that has not ended: in news nothing is counted from it in hours. */
const isLongAndRuns = (period: Period, days: DocumentDays): boolean =>
  typicalMinutes[period.unit] >= typicalMinutes.month && bounds(period).end > days.begin * minutesPerDay;

/** Bounds of what is no stretch of the calendar: windows up to or from the article, and the past and future at large. */
export function openBounds(meaning: Meaning, days: DocumentDays | null, told: Mention | null): Bounds {
  const nothing: Bounds = { begin: -Infinity, end: Infinity };
  if (told && meaning.op === 'count') {
    const { begin, end } = withSlack(bounds(told.period), told);
    if (meaning.by !== null) {
      // "next year's World Cup … four minutes later"
      if (days && isClockUnit(meaning.unit) && isLongAndRuns(told.period, days)) return nothing;
      const away = Math.round(meaning.by * meaning.sign * minutesIn[meaning.unit]);
      const whole = away - mod(away, minutesPerDay);
      return { begin: begin + whole, end: end + whole + (whole === away ? 0 : minutesPerDay) };
    }
    return meaning.sign < 0 ? { begin: -Infinity, end } : { begin, end: Infinity };
  }
  if (!days) return nothing;
  const begin = days.begin * minutesPerDay;
  const end = days.end * minutesPerDay;
  const past: Bounds = { begin: -Infinity, end };
  const future: Bounds = { begin, end: Infinity };
  switch (meaning.op) {
    case 'reference':
      return meaning.value === 'PAST_REF' ? past : meaning.value === 'FUTURE_REF' ? future : { begin, end };
    case 'count':
      return meaning.sign < 0 ? past : future;
    case 'duration': {
      if (meaning.side === 0) return nothing;
      let length = 0;
      for (const { count, unit } of meaning.amounts) length += (count ?? Infinity) * minutesIn[unit];
      const whole = Math.ceil(length / minutesPerDay) * minutesPerDay;
      return meaning.side < 0 ? { begin: begin - whole, end } : { begin, end: end + whole };
    }
    default:
      return nothing;
  }
}
