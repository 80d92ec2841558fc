import type { Interval } from './types.ts';
import { civilDate, dayNumber, earliestYear, isoWeek, latestYear, minutesPerDay, mod, weekdayOf } from './calendar.ts';
import { bounds, dayOfDaypart, dayparts, partOfDaypart, seasons, yearOf } from './period.ts';
import type { Bounds, Period } from './period.ts';

/* The print-outs of a period: TIMEX3 (TimeML 1.2.1), EDTF (ISO 8601-2), ISO instants, and words for people. */

// prettier-ignore
export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;
export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
const upTo99 = Array.from({ length: 100 }, (_, value) => padded(value, 2));
const two = (value: number): string => upTo99[value] ?? padded(value, 2);

/** TIMEX3 writes years before our era as BC0490. */
const timexYear = (year: number): string =>
  year > 999 ? String(year) : year > 0 ? padded(year, 4) : `BC${padded(1 - year, 4)}`;
/** ISO and EDTF write them astronomically: -0489. */
const isoYear = (year: number): string =>
  year > 999 ? String(year) : year >= 0 ? padded(year, 4) : `-${padded(-year, 4)}`;

/** How a day is written, kept for some of those asked for last: texts tell of the same few again and again. */
function remembered(write: (index: number) => string): (index: number) => string {
  const kept = 512;
  const days = new Float64Array(kept).fill(NaN);
  const texts: string[] = Array.from({ length: kept }, () => '');
  return (index) => {
    const place = index & (kept - 1);
    if (days[place] !== index) {
      days[place] = index;
      texts[place] = write(index);
    }
    return texts[place]!;
  };
}

const dayInYears = (style: (year: number) => string): ((index: number) => string) =>
  remembered((index) => {
    const { year, month, day } = civilDate(index);
    return `${style(year)}-${two(month)}-${two(day)}`;
  });
const isoDay = dayInYears(isoYear);
const timexDay = dayInYears(timexYear);

type DayStyle = (index: number) => string;
const clock = (minuteOfDay: number): string => `${two(Math.floor(minuteOfDay / 60))}:${two(mod(minuteOfDay, 60))}`;
const dayAndClock = (minute: number, written: DayStyle): string =>
  `${written(Math.floor(minute / minutesPerDay))}T${clock(mod(minute, minutesPerDay))}`;

/** The TIMEX3 value of a period: "1998-W08", "1990-W32-WE", "1998-01-20TEV", "199". */
export function timexValue(period: Period): string {
  const { unit, index } = period;
  switch (unit) {
    case 'minute':
      return dayAndClock(index, timexDay);
    case 'hour':
      return dayAndClock(index * 60, timexDay);
    case 'daypart':
      return `${timexDay(dayOfDaypart(index))}T${(dayparts[partOfDaypart(index)] ?? dayparts[0]).letters}`;
    case 'day':
      return timexDay(index);
    case 'week':
    case 'weekend': {
      const { year, number } = isoWeek(index);
      return `${timexYear(year)}-W${two(number)}${unit === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${timexYear(yearOf(period))}-${two(mod(index, 12) + 1)}`;
    case 'season':
      return `${timexYear(yearOf(period))}-${(seasons[mod(index, 4)] ?? seasons[0]).letters}`;
    case 'quarter':
      return `${timexYear(yearOf(period))}-Q${mod(index, 4) + 1}`;
    case 'half':
      return `${timexYear(yearOf(period))}-H${mod(index, 2) + 1}`;
    case 'year':
      return index < earliestYear ? timexDeepTime(present - index) : timexYear(index);
    case 'decade':
      return index < 0 ? `BC${padded(-index - 1, 3)}` : padded(index, 3);
    case 'century':
      return index < 0 ? `BC${two(-index - 1)}` : two(index);
  }
}

/** Years before the earliest are told by how long ago they were, in round thousands and millions; "now" may be any of our years. */
const present = 2000;

/** "KA200", "MA66", "GA4.5": thousands, millions and billions of years ago (TIDES 2005). */
function timexDeepTime(years: number): string {
  const { letters, size, places } = ageOf(years);
  return letters + rounded(years / size, places);
}

const ages = [
  { letters: 'GA', name: 'billion', size: 1e9, places: 100 },
  { letters: 'MA', name: 'million', size: 1e6, places: 100 },
  { letters: 'KA', name: 'thousand', size: 1e3, places: 10 },
] as const;
/** Years are counted from a year of ours, so that round ages come out slightly short. */
const ageOf = (years: number): (typeof ages)[number] => ages.find(({ size }) => years >= size - 100) ?? ages[2];
const rounded = (value: number, places: number): number => Math.round(value * places) / places;

/** The same for the midnight that ends a day: "1998-01-20T24:00". */
export const timexMidnight = ({ index }: Period): string => `${timexDay(Math.floor(index / minutesPerDay) - 1)}T24:00`;

/**
 * The EDTF of a period; `zone` is in minutes ahead of UTC. Weeks, weekends, parts of a day and fiscal years have no form
 * of their own: intervals stand for them.
 */
export function edtf(period: Period, { mod: mod3, zone }: { mod: string | null; zone?: number }): string {
  const { unit, index, offset } = period;
  const qualifier = mod3 === 'APPROX' ? '~' : '';
  if (period.days) return `${isoDay(period.days.from)}/${isoDay(period.days.to - 1)}`;
  if (offset && unit !== 'season') return monthsBetween(period);
  switch (unit) {
    case 'minute':
      return `${dayAndClock(index, isoDay)}:00${zoneShift(zone)}`;
    case 'hour':
      return `${dayAndClock(index * 60, isoDay)}:00${zoneShift(zone)}`;
    case 'daypart': {
      const { begin, end } = bounds(period);
      return `${dayAndClock(begin, isoDay)}:00/${dayAndClock(end, isoDay)}:00`;
    }
    case 'day':
      return isoDay(index) + qualifier;
    case 'week':
    case 'weekend': {
      const { begin, end } = bounds(period);
      return `${isoDay(begin / minutesPerDay)}/${isoDay(end / minutesPerDay - 1)}`;
    }
    case 'month':
      return `${isoYear(yearOf(period))}-${two(mod(index, 12) + 1)}${qualifier}`;
    case 'season':
      return `${isoYear(yearOf(period))}-${(offset ? 29 : 21) + mod(index, 4)}${qualifier}`;
    case 'quarter':
      return `${isoYear(yearOf(period))}-${33 + mod(index, 4)}${qualifier}`;
    case 'half':
      return `${isoYear(yearOf(period))}-${40 + mod(index, 2)}${qualifier}`;
    case 'year':
      return (index < earliestYear ? 'Y' : '') + isoYear(index) + qualifier;
    case 'decade':
      return index < 0 ? yearsBetween(period) : `${padded(index, 3)}X${qualifier}`;
    case 'century':
      return index < 0 ? yearsBetween(period) : `${two(index)}XX${qualifier}`;
  }
}

/** "Z", "-05:00", or nothing for local time. */
function zoneShift(zone: number | undefined): string {
  if (zone === undefined) return '';
  return zone === 0 ? 'Z' : `${zone < 0 ? '-' : '+'}${clock(Math.abs(zone))}`;
}

/** "2008-10/2009-09": fiscal years and their parts. */
const monthsBetween = (period: Period): string => {
  const { begin, end } = bounds(period);
  const monthOf = (minute: number): string => isoDay(Math.floor(minute / minutesPerDay)).slice(0, -3);
  return `${monthOf(begin)}/${monthOf(end - 1)}`;
};

/** Years before our era do not line up with the digits of ISO years, so that no mask stands for them. */
const yearsBetween = (period: Period): string => {
  const { begin, end } = bounds(period);
  return `${isoYear(civilDate(begin / minutesPerDay).year)}/${isoYear(civilDate(end / minutesPerDay).year - 1)}`;
};

/** ISO years have four figures: what lies outside them is as good as open. */
const firstMinute = dayNumber(earliestYear, 1, 1) * minutesPerDay;
const lastMinute = dayNumber(latestYear + 1, 1, 1) * minutesPerDay;

/** Bounds as ISO 8601: whole days as dates, anything finer with a clock; null where open. */
export function isoInterval({ begin, end }: Bounds): Interval {
  return { begin: isoInstant(begin), end: isoInstant(end) };
}
function isoInstant(minute: number): string | null {
  if (!(minute >= firstMinute && minute < lastMinute)) return null;
  return mod(minute, minutesPerDay) === 0 ? isoDay(minute / minutesPerDay) : dayAndClock(minute, isoDay);
}

const wordedYear = (year: number): string =>
  year > 0 ? String(year) : year < earliestYear ? wordedAge(present - year) : `${1 - year} BC`;

/** "some 200 thousand years ago", "some 13 billion years ago" */
function wordedAge(years: number): string {
  const { name, size, places } = ageOf(years);
  return `some ${rounded(years / size, places)} ${name} years ago`;
}
const wordedYearOf = (period: Period): string =>
  (period.offset && period.unit !== 'season' ? 'fiscal ' : '') + wordedYear(yearOf(period));
const wordedDay = remembered((index) => {
  const { year, month, day } = civilDate(index);
  return `${day} ${monthNames[month - 1]} ${wordedYear(year)}`;
});

/** "22 March 2022", "the week of 21 March 2022", "the third quarter of 1989", "the 1990s". */
export function worded(period: Period): string {
  const { unit, index, days } = period;
  if (days) return `${wordedDay(days.from)} to ${wordedDay(days.to - 1)}`;
  switch (unit) {
    case 'minute':
    case 'hour': {
      const minute = unit === 'hour' ? index * 60 : index;
      return `${clock(mod(minute, minutesPerDay))} on ${wordedDay(Math.floor(minute / minutesPerDay))}`;
    }
    case 'daypart':
      return `the ${(dayparts[partOfDaypart(index)] ?? dayparts[0]).name} of ${wordedDay(dayOfDaypart(index))}`;
    case 'day':
      return wordedDay(index);
    case 'week':
      return `the week of Monday, ${wordedDay(bounds(period).begin / minutesPerDay)}`;
    case 'weekend':
      return `the weekend of Saturday, ${wordedDay(bounds(period).begin / minutesPerDay)}`;
    case 'month':
      return `${monthNames[mod(index, 12)]} ${wordedYearOf(period)}`;
    case 'season':
      return `${(seasons[mod(index, 4)] ?? seasons[0]).name} ${wordedYearOf(period)}`;
    case 'quarter':
      return `the ${['first', 'second', 'third', 'fourth'][mod(index, 4)]} quarter of ${wordedYearOf(period)}`;
    case 'half':
      return `the ${mod(index, 2) ? 'second' : 'first'} half of ${wordedYearOf(period)}`;
    case 'year':
      return wordedYearOf(period);
    case 'decade':
      return index < 0 ? `the ${(-index - 1) * 10}s BC` : `the ${index * 10}s`;
    case 'century':
      return index < 0
        ? `the years ${-index * 100} to ${(-index - 1) * 100 + 1} BC`
        : `the years ${index * 100} to ${index * 100 + 99}`;
  }
}

/** "Tuesday, 22 March 2022" for a day; like `worded` for anything else. */
export const wordedWithWeekday = (period: Period): string =>
  period.unit === 'day' ? `${weekdayNames[weekdayOf(period.index) - 1]}, ${worded(period)}` : worded(period);
