import { minutesPerDay } from '../calendar.ts';
import { isClockUnit, yearsIn } from '../duration.ts';
import type { Unit } from '../lexicon.ts';
import type { Meaning, Mod } from '../meaning.ts';
import { bounds, periodAt, shifted } from '../period.ts';
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
 * The interval of a time of which a part is told, or that is told inexactly: "late 2019" is of its second half, "around
 * noon" some minutes off, "more than a year ago" earlier, "less than a year ago" later, though not after now.
 * @param from the bounds of what the time is counted from; null where it is counted from nothing
 */
export function withInexactEdges(interval: Bounds, reading: TimeReading, period: Period, from: Bounds | null): Bounds {
  const { mod } = reading;
  if (mod === null || period.days) return interval;
  const way = waysOff[mod];
  return way ? widened(interval, reading, period, from, way) : partOf(interval, reading, period, from);
}

function widened(interval: Bounds, { meaning }: TimeReading, period: Period, from: Bounds | null, way: Way): Bounds {
  if (way !== 'both' && meaning.op !== 'count') return interval;
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

/** What is told of a week or more: of "late 2019" the second half, in whole days; of "later this year" what is left of it. */
function partOf(interval: Bounds, { mod, text }: TimeReading, period: Period, from: Bounds | null): Bounds {
  const { begin, end } = bounds(period);
  const days = (end - begin) / minutesPerDay;
  if (days < 7) return interval;
  const at = (day: number): number => roundedTo(finer[period.unit], begin + day * minutesPerDay);
  const within = compared.test(text) && from && from.begin < end && from.end > begin ? from : null;
  switch (mod) {
    case 'START':
      return narrowed(interval, 0, end - (within?.end ?? at(Math.ceil(days / 2))));
    case 'MID':
      return narrowed(interval, at(Math.floor(days / 4)) - begin, end - at(Math.ceil((days * 3) / 4)));
    case 'END':
      return narrowed(interval, (within?.begin ?? at(Math.floor(days / 2))) - begin, 0);
    default:
      return interval;
  }
}

/** In which units a longer one is parted; the others in days. */
const finer: Partial<Record<Granularity, Granularity>> = {
  half: 'month',
  year: 'month',
  decade: 'year',
  century: 'year',
};

/** Where the unit begins that begins nearest. */
function roundedTo(unit: Granularity | undefined, minute: number): number {
  if (!unit) return minute;
  const { begin, end } = bounds(periodAt(unit, minute));
  return minute - begin < end - minute ? begin : end;
}

const compared = /^(?:earlier|later)\b/i;

/** So many minutes less at either end, and never less than nothing. */
const narrowed = ({ begin, end }: Bounds, first: number, last: number): Bounds => ({
  begin: Math.min(end, begin + Math.max(0, first)),
  end: Math.max(begin, end - Math.max(0, last)),
});

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
    const periods = periodsIn(meaning.unit);
    steps = Math.max(way === 'both' ? 1 : periods, Math.ceil((meaning.by! * periods) / 8));
  }
  const { begin, end } = bounds(period);
  return { before: begin - bounds(shifted(period, -steps)).begin, after: bounds(shifted(period, steps)).end - end };
}

/** How many of the periods it comes to a counted unit has. */
const periodsIn = (unit: Unit): number => yearsIn[unit] ?? (unit === 'fortnight' ? 2 : 1);
