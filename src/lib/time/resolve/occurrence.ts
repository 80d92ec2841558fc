import { civilDate, dayNumber, daysInMonth, mod, mondayOf, weekOf, weekdayOf } from '../calendar.ts';
import { holidays, longFasts } from '../holidays.ts';
import type { Lean, Pattern } from '../meaning.ts';
import { bounds, daypart, periodAt } from '../period.ts';
import type { Bounds, Period } from '../period.ts';
import type { Tense } from '../reading.ts';
import { minutesPerDay } from '../calendar.ts';

/** The occurrence of a yearly pattern in a year; null when that year has none (29 February). */
export function inYear(pattern: Pattern, year: number): Period | null {
  switch (pattern.every) {
    case 'month':
      return { unit: 'month', index: year * 12 + pattern.month - 1 };
    case 'date':
      return pattern.day <= daysInMonth(year, pattern.month)
        ? { unit: 'day', index: dayNumber(year, pattern.month, pattern.day) }
        : null;
    case 'season':
      return southernSeason(pattern, { unit: 'season', index: year * 4 + pattern.season });
    case 'quarter':
      return { unit: 'quarter', index: year * 4 + pattern.quarter - 1 };
    case 'half':
      return { unit: 'half', index: year * 2 + pattern.half - 1 };
    case 'holiday': {
      const fast = longFasts.get(pattern.name);
      if (fast) return fastBetween(fast.from(year), fast.to(year));
      const rule = holidays.get(pattern.name);
      return rule ? { unit: 'day', index: rule(year) } : null;
    }
    default:
      return null;
  }
}

const fastBetween = (from: number, to: number): Period => ({
  ...periodAt('month', Math.floor((from + to) / 2) * minutesPerDay),
  days: { from, to },
});

/** Half a year away; each still begins in its year. */
const southernSeason = ({ season, south }: { season: number; south?: true }, period: Period): Period =>
  south ? { ...period, offset: season < 2 ? 6 : -6 } : period;

/** The pattern inside a period: a month in its year, a weekday in its week, a clock time on its day. */
export function inside(pattern: Pattern, of: Period): Period | null {
  const { begin, end } = bounds(of);
  const firstDay = Math.floor(begin / minutesPerDay);
  switch (pattern.every) {
    case 'daypart':
      return daypart(firstDay, pattern.part);
    case 'clock':
      return pattern.precision === 'hour'
        ? { unit: 'hour', index: firstDay * 24 + Math.floor(pattern.minute / 60) }
        : { unit: 'minute', index: firstDay * minutesPerDay + pattern.minute };
    case 'weekday':
      return { unit: 'day', index: firstDay + mod(pattern.weekday - weekdayOf(firstDay), 7) };
    case 'weekend':
      return { unit: 'weekend', index: weekOf(firstDay) };
    case 'day':
      return { unit: 'day', index: firstDay };
    case 'nth':
      return nthInside(pattern, of);
    case 'day-of-month': {
      const { year, month } = civilDate(firstDay);
      return pattern.day <= daysInMonth(year, month)
        ? { unit: 'day', index: dayNumber(year, month, pattern.day) }
        : null;
    }
    default: {
      const { year } = civilDate(firstDay);
      for (let candidateYear = year; candidateYear <= year + 1; candidateYear++) {
        const candidate = inYear(pattern, candidateYear);
        if (candidate && bounds(candidate).begin >= begin && bounds(candidate).begin < end) return candidate;
      }
      return inYear(pattern, year);
    }
  }
}

/** The nth of a unit in a period, from its end where n is negative; null when it has not so many. */
function nthInside({ n, unit, weekday }: Extract<Pattern, { every: 'nth' }>, of: Period): Period | null {
  const { begin, end } = bounds(of);
  const [first, last] = [Math.floor(begin / minutesPerDay), Math.floor(end / minutesPerDay) - 1];
  const counted = (from: number, to: number, step: number): number =>
    n > 0 ? from + (n - 1) * step : to + (n + 1) * step;
  const dayIndex = (): number => {
    switch (unit) {
      case 'day':
        return counted(first, last, 1);
      // a week belongs where most of its days do
      case 'week':
        return counted(first + 3, last - 3, 7);
      default: {
        const wanted = unit === 'weekend' ? 6 : weekday;
        return counted(first + mod(wanted - weekdayOf(first), 7), last - mod(weekdayOf(last) - wanted, 7), 7);
      }
    }
  };
  if (unit === 'month') {
    const index = counted(periodAt('month', begin).index, periodAt('month', end - 1).index, 1);
    return isWithin({ unit, index }, of) ? { unit, index } : null;
  }
  const day = dayIndex();
  if (day < first || day > last) return null;
  if (unit === 'week' || unit === 'weekend') return { unit, index: weekOf(day) };
  return { unit: 'day', index: day };
}

const isWithin = (period: Period, of: Period): boolean =>
  bounds(period).begin >= bounds(of).begin && bounds(period).end <= bounds(of).end;

/**
 * The occurrence that a lean chooses as seen from a reference period: "last" ends before it, "next" begins after it,
 * "this" lies in the same week or year, and "tense" follows the verb, or else the nearest.
 */
export function occurrence(pattern: Pattern, lean: Lean, tense: Tense, from: Period): Period | null {
  const reference = bounds(from);
  const today = Math.floor(reference.begin / minutesPerDay);
  switch (pattern.every) {
    case 'weekday': {
      const back = mod(weekdayOf(today) - pattern.weekday, 7);
      const ahead = mod(pattern.weekday - weekdayOf(today), 7);
      // "last Monday" is not yesterday, and "next Friday" neither tomorrow nor the day after in the same week
      if (lean === 'last') return { unit: 'day', index: today - (back > 1 ? back : back + 7) };
      if (lean === 'next') {
        const isNear = ahead <= 2 && weekOf(today + ahead) === weekOf(today);
        return { unit: 'day', index: today + (isNear ? ahead + 7 : ahead) };
      }
      if (lean === 'then') return { unit: 'day', index: today + (ahead || 7) };
      if (lean === 'before') return { unit: 'day', index: today - (back || 7) };
      if (lean === 'this')
        return { unit: 'day', index: tense === 'past' ? mondayOf(weekOf(today)) + pattern.weekday - 1 : today + ahead };
      // on a Sunday, "Monday's debate" is hardly the one six days ago
      const isAhead = tense === 'future' || (tense === 'present' && ahead <= 2);
      return { unit: 'day', index: isAhead ? today + ahead : today - back };
    }
    case 'weekend': {
      const week = weekOf(today);
      const inWeekend = weekdayOf(today) >= 6;
      // by itself "this weekend" is the last on a Monday
      if (lean === 'this' && tense !== 'past' && tense !== 'future')
        return { unit: 'weekend', index: weekOf(today - 1) };
      return { unit: 'weekend', index: tense === 'future' || inWeekend ? week : week - 1 };
    }
    case 'daypart':
      // "overnight": the night before, but of what is to come the next
      return lean === 'tense' ? daypart(tense === 'future' ? today : today - 1, pattern.part) : inside(pattern, from);
    case 'clock':
    case 'day':
    case 'nth':
      return inside(pattern, from);
    case 'day-of-month': {
      const month = periodAt('month', reference.begin);
      // a thirteenth that is a Friday may be a year away
      const reach = pattern.weekday ? 14 : 1;
      const days = Array.from({ length: 2 * reach + 1 }, (_, at) =>
        inside(pattern, { unit: 'month', index: month.index + at - reach }),
      );
      const agreeing = days.filter((day) => day && (!pattern.weekday || weekdayOf(day.index) === pattern.weekday));
      if (lean === 'then') return agreeing.find((day) => day!.index > today) ?? null;
      return nearest(agreeing, weightsFor(pattern, lean, tense), reference);
    }
    default:
      return yearly(pattern, lean, tense, reference, civilDate(today).year);
  }
}

function yearly(pattern: Pattern, lean: Lean, tense: Tense, reference: Bounds, year: number): Period | null {
  const candidates = [inYear(pattern, year - 1), inYear(pattern, year), inYear(pattern, year + 1)];
  if (pattern.every === 'date' && pattern.weekday) {
    const wide = [-2, -1, 0, 1, 2].map((by) => inYear(pattern, year + by));
    const agreeing = wide.filter((day) => day && weekdayOf(day.index) === pattern.weekday);
    if (agreeing.length) return nearest(agreeing, sides.unknown, reference);
  }
  if (lean === 'tense' || lean === 'story') return nearest(candidates, weightsFor(pattern, lean, tense), reference);
  // in February "this winter" is the one that began in December
  if (lean === 'this')
    return candidates.find((candidate) => candidate && holds(candidate, reference)) ?? candidates[1] ?? null;
  const present = candidates.filter((candidate) => candidate !== null);
  if (lean === 'last') {
    const gone = present.filter((candidate) => bounds(candidate).end <= reference.begin);
    // "last February" said in March is that of the year before: the month just gone is "last month"
    const isJustGone = pattern.every === 'month' && gone.at(-1)?.index === periodAt('month', reference.begin).index - 1;
    return gone.at(isJustGone ? -2 : -1) ?? null;
  }
  if (lean === 'before') return present.findLast((candidate) => bounds(candidate).begin < reference.begin) ?? null;
  // "the following spring" behind "1701" is that of 1702, "the following winter" begins in 1701
  const isBehind = ({ begin, end }: Bounds): boolean => begin > reference.begin && end > reference.end;
  return present.find((candidate) => isBehind(bounds(candidate))) ?? null;
}

const holds = (period: Period, { begin, end }: Bounds): boolean =>
  bounds(period).begin <= begin && bounds(period).end >= end;

/** How much further away the other side counts: [ahead, behind]. */
type Sides = readonly [number, number];
const sides = {
  past: [4, 1],
  // nobody tells the year of a month just gone by, while a day of another year is told with it
  pastMonth: [8, 1],
  // "on the 23rd" was the last one, or is the next
  pastDay: [40, 1],
  futureDay: [1, 40],
  future: [1, 6],
  unknown: [4, 1],
  // a history goes forward, with a look back now and then
  story: [1, 1.5],
} as const satisfies Record<string, Sides>;

function weightsFor({ every }: Pattern, lean: Lean, tense: Tense): Sides {
  if (lean === 'story') return sides.story;
  if (every === 'day-of-month' && tense === 'past') return sides.pastDay;
  if (every === 'day-of-month' && tense === 'future') return sides.futureDay;
  if (tense === 'past') return every === 'month' || every === 'season' ? sides.pastMonth : sides.past;
  return tense === 'future' ? sides.future : sides.unknown;
}

/** The candidate closest to the reference. */
function nearest(
  candidates: readonly (Period | null)[],
  [aheadWeight, behindWeight]: Sides,
  reference: Bounds,
): Period | null {
  let best: Period | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    if (!candidate) continue;
    const { begin, end } = bounds(candidate);
    const distance =
      Math.max(0, begin - reference.end) * aheadWeight + Math.max(0, reference.begin - end) * behindWeight;
    // of two winters in a year, the one that begins in it
    const begins = distance === least && begin >= reference.begin && bounds(best!).begin < reference.begin;
    if (distance < least || begins) [best, least] = [candidate, distance];
  }
  return best;
}
