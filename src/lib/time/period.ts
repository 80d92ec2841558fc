import type { Granularity } from './types.ts';
import { civilDate, dayNumber, minutesPerDay, mod, mondayOf, weekOf } from './calendar.ts';

/**
 * A stretch of the calendar: the `index`th of its unit, so that every step along the calendar is an addition.
 * Days count from 1970-01-01, weeks and weekends from the week that holds it, minutes and hours likewise;
 * months, quarters, seasons and halves count from year 0, so that `year = floor(index / how many a year has)`.
 */
export interface Period {
  unit: Granularity;
  index: number;
  /** Months by which it lies off the calendar: fiscal years and their parts, seasons of the southern hemisphere. */
  offset?: number;
  /** The days it covers where it is no stretch of the calendar, such as a fast of some weeks: told by its middle month. */
  days?: { from: number; to: number };
}

/** Minutes since 1970-01-01T00:00; infinite where open. */
export interface Bounds {
  begin: number;
  end: number;
}

/** Parts of the day in the order of the clock, with their TIMEX3 letters and hours. */
export const dayparts = [
  { letters: 'MO', name: 'morning', from: 5, to: 12 },
  { letters: 'MI', name: 'midday', from: 11, to: 14 },
  { letters: 'AF', name: 'afternoon', from: 12, to: 18 },
  { letters: 'EV', name: 'evening', from: 17, to: 24 },
  { letters: 'NI', name: 'night', from: 18, to: 30 },
  { letters: 'DT', name: 'daytime', from: 6, to: 18 },
  { letters: 'MO', name: 'early hours', from: 0, to: 6 },
  { letters: 'MO', name: 'dawn', from: 4, to: 8 },
  { letters: 'EV', name: 'dusk', from: 17, to: 21 },
] as const;
const daypartsPerDay = 16;

/** Seasons of the northern hemisphere, by the month they begin in; winter begins in December of its year. */
export const seasons = [
  { letters: 'SP', name: 'spring', month: 3 },
  { letters: 'SU', name: 'summer', month: 6 },
  { letters: 'FA', name: 'autumn', month: 9 },
  { letters: 'WI', name: 'winter', month: 12 },
] as const;

const partsOfYear: Partial<Record<Granularity, number>> = { month: 12, season: 4, quarter: 4, half: 2, year: 1 };

export const day = (index: number): Period => ({ unit: 'day', index });
export const year = (index: number): Period => ({ unit: 'year', index });
export const month = (inYear: number, number: number): Period => ({ unit: 'month', index: inYear * 12 + number - 1 });
export const daypart = (dayIndex: number, part: number): Period => ({
  unit: 'daypart',
  index: dayIndex * daypartsPerDay + part,
});
export const dayOfDaypart = (index: number): number => Math.floor(index / daypartsPerDay);
export const partOfDaypart = (index: number): number => mod(index, daypartsPerDay);

/** The year a period of a year's parts lies in. */
export const yearOf = ({ unit, index }: Period): number => Math.floor(index / (partsOfYear[unit] ?? 1));

/** Begin and end of a period. */
export function bounds({ unit, index, offset = 0, days }: Period): Bounds {
  if (days) return betweenDays(days.from, days.to);
  switch (unit) {
    case 'minute':
      return { begin: index, end: index + 1 };
    case 'hour':
      return { begin: index * 60, end: index * 60 + 60 };
    case 'daypart': {
      const { from, to } = dayparts[partOfDaypart(index)] ?? dayparts[0];
      const midnight = dayOfDaypart(index) * minutesPerDay;
      return { begin: midnight + from * 60, end: midnight + to * 60 };
    }
    case 'day':
      return betweenDays(index, index + 1);
    case 'week':
      return betweenDays(mondayOf(index), mondayOf(index + 1));
    case 'weekend':
      return betweenDays(mondayOf(index) + 5, mondayOf(index + 1));
    case 'month':
      return betweenDays(dayNumber(0, index + 1, 1), dayNumber(0, index + 2, 1));
    case 'season': {
      const first = yearOf({ unit, index }) * 12 + (seasons[mod(index, 4)] ?? seasons[0]).month;
      return betweenMonths(first + offset, 3);
    }
    case 'quarter':
      return betweenMonths(index * 3 + 1 + offset, 3);
    case 'half':
      return betweenMonths(index * 6 + 1 + offset, 6);
    case 'year':
      return betweenMonths(index * 12 + 1 + offset, 12);
    // before our era they count the other way: the 470s BC are 479 to 470 BC, the 4th century BC is 400 to 301 BC
    case 'decade':
      return betweenYears(index * 10 + (index < 0 ? 2 : 0), 10);
    case 'century':
      return betweenYears(index * 100 + (index < 0 ? 1 : 0), 100);
  }
}

const betweenDays = (from: number, to: number): Bounds => ({ begin: from * minutesPerDay, end: to * minutesPerDay });
/** Months count from January of year 0, which is 1. */
const betweenMonths = (from: number, count: number): Bounds =>
  betweenDays(dayNumber(0, from, 1), dayNumber(0, from + count, 1));
const betweenYears = (from: number, count: number): Bounds =>
  betweenDays(dayNumber(from, 1, 1), dayNumber(from + count, 1, 1));

/** The period of a unit that holds a minute. */
export function periodAt(unit: Granularity, minute: number): Period {
  const dayIndex = Math.floor(minute / minutesPerDay);
  switch (unit) {
    case 'minute':
      return { unit, index: Math.floor(minute) };
    case 'hour':
      return { unit, index: Math.floor(minute / 60) };
    case 'daypart': {
      const hour = (minute - dayIndex * minutesPerDay) / 60;
      return daypart(dayIndex, hour < 12 ? 0 : hour < 18 ? 2 : 3);
    }
    case 'day':
      return { unit, index: dayIndex };
    case 'week':
    case 'weekend':
      return { unit, index: weekOf(dayIndex) };
    default: {
      const date = civilDate(dayIndex);
      const months = date.year * 12 + date.month - 1;
      switch (unit) {
        case 'month':
          return { unit, index: months };
        case 'season':
          return { unit, index: Math.floor((months - 2) / 3) };
        case 'quarter':
          return { unit, index: Math.floor(months / 3) };
        case 'half':
          return { unit, index: Math.floor(months / 6) };
        case 'year':
          return { unit, index: date.year };
        case 'decade':
          return { unit, index: Math.floor((date.year > 0 ? date.year : date.year - 2) / 10) };
        case 'century':
          return { unit, index: Math.floor((date.year > 0 ? date.year : date.year - 1) / 100) };
      }
    }
  }
}

/** The period of a unit that a period begins in; its own when the unit is the same. */
export const widened = (unit: Granularity, period: Period): Period =>
  unit === period.unit ? period : periodAt(unit, bounds(period).begin);

export const shifted = ({ unit, index, offset }: Period, by: number): Period =>
  offset === undefined ? { unit, index: index + by } : { unit, index: index + by, offset };

export const hull = (a: Bounds, b: Bounds): Bounds => ({
  begin: Math.min(a.begin, b.begin),
  end: Math.max(a.end, b.end),
});

/** How long one of a unit lasts, in minutes, on the average: to compare units and to measure spans. */
export const typicalMinutes: Record<Granularity, number> = {
  minute: 1,
  hour: 60,
  daypart: 360,
  day: 1440,
  week: 10080,
  weekend: 2880,
  month: 43829,
  season: 131487,
  quarter: 131487,
  half: 262974,
  year: 525949,
  decade: 5259492,
  century: 52594920,
};
