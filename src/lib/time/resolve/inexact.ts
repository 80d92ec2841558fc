import { minutesPerDay } from '../calendar.ts';
import { isClockUnit } from '../duration.ts';
import type { Unit } from '../lexicon.ts';
import type { Meaning, Mod } from '../meaning.ts';
import { bounds, shifted } from '../period.ts';
import type { Bounds, Period } from '../period.ts';
import type { TimeReading } from '../reading.ts';
import type { Granularity } from '../types.ts';

/** Which way a time may be off: further from what it is counted from, nearer to it, or both. */
type Way = 'further' | 'nearer' | 'both';
const waysOff: Partial<Record<Mod, Way>> = {
  APPROX: 'both',
  MORE_THAN: 'further',
  EQUAL_OR_MORE: 'further',
  LESS_THAN: 'nearer',
  EQUAL_OR_LESS: 'nearer',
};

/**
 * The interval of a time that is told inexactly: "around noon" is some minutes off, "more than a year ago" earlier, "less
 * than a year ago" later, though not after now.
 * @param from the bounds of what the time is counted from; null where it is counted from nothing
 */
export function withInexactEdges(
  interval: Bounds,
  { meaning, mod }: TimeReading,
  period: Period,
  from: Bounds | null,
): Bounds {
  const way = mod && waysOff[mod];
  if (!way || period.days || (way !== 'both' && meaning.op !== 'count')) return interval;
  const { before, after } = slackOf(period, meaning, way);
  const sign = meaning.op === 'count' ? meaning.sign : 0;
  const isBefore = way === 'both' || (way === 'further') === sign < 0;
  const isAfter = way === 'both' || !isBefore;
  let begin = interval.begin - (isBefore ? before : 0);
  let end = interval.end + (isAfter ? after : 0);
  if (from && sign > 0) begin = Math.min(interval.begin, Math.max(begin, from.begin));
  if (from && sign < 0) end = Math.max(interval.end, Math.min(end, from.end));
  return { begin, end };
}

/** How far what is told of the clock or of a day is off, in minutes. */
const minutesOff: Partial<Record<Granularity, number>> = {
  minute: 30,
  hour: 60,
  daypart: 60,
  day: 2 * minutesPerDay,
};

/** Minutes by which a time may be off: of what is counted an eighth, and at least one of its units; else one like it. */
function slackOf(period: Period, meaning: Meaning, way: Way): { before: number; after: number } {
  const isCounted = meaning.op === 'count' && meaning.by !== null && !isClockUnit(period.unit);
  const minutes = isCounted ? undefined : minutesOff[period.unit];
  if (minutes !== undefined) return { before: minutes, after: minutes };
  let steps = 1;
  if (isCounted) {
    const periods = periodsIn[meaning.unit] ?? 1;
    steps = Math.max(way === 'both' ? 1 : periods, Math.ceil((meaning.by! * periods) / 8));
  }
  const { begin, end } = bounds(period);
  return { before: begin - bounds(shifted(period, -steps)).begin, after: bounds(shifted(period, steps)).end - end };
}

/** How many of the periods it comes to a counted unit has: "a decade ago" is a year. */
const periodsIn: Partial<Record<Unit, number>> = { decade: 10, century: 100, millennium: 1000, fortnight: 2 };
