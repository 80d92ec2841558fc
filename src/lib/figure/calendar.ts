import { dayparts } from '#lib/time/index.ts';
import type { TimeWindow } from './views.ts';

/* Calendar arithmetic on milliseconds UTC, proleptic Gregorian. */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
/** Means, for comparing lengths only. */
export const MONTH = 30.4369 * DAY;
export const YEAR = 365.2425 * DAY;

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export interface CalendarDate {
  year: number;
  /** 0..11 */
  month: number;
  /** 1..31 */
  day: number;
  hour: number;
  minute: number;
}

export function calendarDate(instant: number): CalendarDate {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** Months and days may run over: month 12 is January of the next year. */
export function instant(year: number, month = 0, day = 1, hour = 0, minute = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.setUTCHours(hour, minute);
}

/** Days since 1970-01-01 (Hinnant, "chrono-Compatible Low-Level Date Algorithms"); months 1..12, days may run over. */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    number = 10 * number + digit;
  }
  return number;
}

/** "2022-03-22" and "2022-03-22T14:05", which a story has a hundred thousand of, read letter by letter; else NaN. */
function plainInstant(iso: string): number {
  if (iso.length !== 10 && iso.length !== 16) return NaN;
  if (iso[4] !== '-' || iso[7] !== '-') return NaN;
  const month = digits(iso, 5, 7);
  if (!(month >= 1 && month <= 12)) return NaN;
  const day = dayNumber(digits(iso, 0, 4), month, digits(iso, 8, 10)) * DAY;
  if (iso.length === 10) return day;
  return iso[10] === 'T' && iso[13] === ':' ? day + digits(iso, 11, 13) * HOUR + digits(iso, 14, 16) * MINUTE : NaN;
}

/** An ISO 8601 date of the story file, which is always UTC: its first millisecond; NaN when it is none. */
export function isoInstant(iso: string): number {
  const plain = plainInstant(iso);
  if (!Number.isNaN(plain)) return plain;
  const parts = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?)?)?)?$/.exec(iso);
  if (parts === null) return NaN;
  const [, year, month = '1', day = '1', hour = '0', minute = '0'] = parts;
  return instant(+year, +month - 1, +day, +hour, +minute);
}

/** A time as the story file writes it, to the minute: "2022-03-22T14:30". */
export function isoMinute(time: number): string {
  const { year, month, day, hour, minute } = calendarDate(time);
  const padded = (number: number, digits = 2) => String(number).padStart(digits, '0');
  const date = [padded(Math.abs(year), 4), padded(month + 1), padded(day)].join('-');
  return `${year < 0 ? '-' : ''}${date}T${padded(hour)}:${padded(minute)}`;
}

/* TIMEX3 values that name a stretch of the calendar, each with the stretch it names; plain days are read before. */
const forms: readonly [RegExp, (parts: number[], text: string[]) => [number, number]][] = [
  [/^(\d{4})-(\d{2})$/, ([y, m]) => [instant(y, m - 1), instant(y, m)]],
  [/^(\d{4})$/, ([y]) => [instant(y), instant(y + 1)]],
  [/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/, ([y, m, d, h, min]) => span(instant(y, m - 1, d, h, min), MINUTE)],
  [/^(\d{4})-(\d{2})-(\d{2})T(\d{2})$/, ([y, m, d, h]) => span(instant(y, m - 1, d, h), HOUR)],
  [/^(\d{4})-(\d{2})-(\d{2})T(MO|MI|AF|EV|NI|DT)$/, ([y, m, d], [, , , part]) => daypart(instant(y, m - 1, d), part)],
  [/^(\d{4})-W(\d{2})-WE$/, ([y, w]) => span(isoWeek(y, w) + 5 * DAY, 2 * DAY)],
  [/^(\d{4})-W(\d{2})-(\d)$/, ([y, w, d]) => span(isoWeek(y, w) + (d - 1) * DAY, DAY)],
  [/^(\d{4})-W(\d{2})$/, ([y, w]) => span(isoWeek(y, w), WEEK)],
  [/^(\d{4})-Q([1-4])$/, ([y, q]) => [instant(y, 3 * q - 3), instant(y, 3 * q)]],
  [/^(\d{4})-H([12])$/, ([y, h]) => [instant(y, 6 * h - 6), instant(y, 6 * h)]],
  [/^(\d{4})-SP$/, ([y]) => [instant(y, 2), instant(y, 5)]],
  [/^(\d{4})-SU$/, ([y]) => [instant(y, 5), instant(y, 8)]],
  [/^(\d{4})-FA$/, ([y]) => [instant(y, 8), instant(y, 11)]],
  [/^(\d{4})-WI$/, ([y]) => [instant(y, 11), instant(y, 14)]],
  [/^(\d{3})$/, ([d]) => [instant(10 * d), instant(10 * d + 10)]],
  [/^(\d{2})$/, ([c]) => [instant(100 * c), instant(100 * c + 100)]],
];

function span(begin: number, length: number): [number, number] {
  return [begin, begin + length];
}

function daypart(day: number, part: string): [number, number] {
  const { from, to } = dayparts.find(({ letters }) => letters === part)!;
  return [day + from * HOUR, day + to * HOUR];
}

/** Monday of an ISO 8601 week. */
function isoWeek(year: number, week: number): number {
  const fourthOfJanuary = instant(year, 0, 4);
  return mondayBefore(fourthOfJanuary) + (week - 1) * WEEK;
}

/** The Monday on or before a time, at midnight. 1970-01-01 was a Thursday. */
export function mondayBefore(time: number): number {
  const day = Math.floor(time / DAY);
  return (day - ((((day + 3) % 7) + 7) % 7)) * DAY;
}

/** The stretch of the calendar a TIMEX3 value names, or from one value to another ("2022-03-01/2022-03-05"). */
export function valueWindow(value: string): TimeWindow | null {
  const plain = plainInstant(value);
  if (!Number.isNaN(plain)) return { begin: plain, end: plain + (value.length === 10 ? DAY : MINUTE) };
  const [first, last, more] = value.split('/');
  if (last !== undefined) {
    const from = more === undefined ? valueWindow(first) : null;
    const to = from && valueWindow(last);
    return from && to && to.end > from.begin ? { begin: from.begin, end: to.end } : null;
  }
  for (const [form, read] of forms) {
    const match = form.exec(value);
    if (match === null) continue;
    const text = match.slice(1);
    const [begin, end] = read(text.map(Number), text);
    return { begin, end };
  }
  return null;
}
