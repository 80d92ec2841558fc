import type { Interval } from '#lib/time/index.ts';

const millisecondsPerDay = 86_400_000;

/** Days since 1970-01-01, begin inclusive, end exclusive; infinite where open. */
export interface Days {
  begin: number;
  end: number;
}

/** Day number of an ISO date, month or year (its first day); a time of day counts as a fraction. Null when unreadable. */
export function dayNumber(iso: string | null): number | null {
  const plain = iso === null ? null : plainDay(iso);
  if (plain !== null) return plain;
  const parts = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso ?? '');
  if (parts === null) return null;
  const [year, month, day, hour, minute] = parts.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  const time = Date.UTC(2000, (month || 1) - 1, day || 1, hour, minute);
  // Date.UTC takes years below 100 for years of the twentieth century.
  return new Date(time).setUTCFullYear(year) / millisecondsPerDay;
}

/** Whether there is such a day, month, year or minute: months and days may not run over. */
export function isOnCalendar(iso: string): boolean {
  const [, month = '01', day = '01', hour = '00', minute = '00'] =
    /^-?\d{4}(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso) ?? [];
  if (Number(hour) * 60 + Number(minute) > minutesPerDay || Number(minute) > 59) return false;
  const first = dayNumber(`${iso.slice(0, iso.startsWith('-') ? 5 : 4)}-${month}-${day}`);
  return first !== null && isoDay(first).endsWith(`-${month}-${day}`);
}

const minutesPerDay = 24 * 60;

/** That of a date in the most common form, "2022-03-22", whose year Date.UTC reads as it is. */
function plainDay(iso: string): number | null {
  if (iso.length !== 10 || iso.charCodeAt(4) !== hyphen || iso.charCodeAt(7) !== hyphen) return null;
  const year = digitsIn(iso, 0, 4);
  const month = digitsIn(iso, 5, 7);
  const day = digitsIn(iso, 8, 10);
  const isDay = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? Date.UTC(year, month - 1, day) / millisecondsPerDay : null;
}

const [hyphen, zero] = [0x2d, 0x30];

/** Negative where something else is among them. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
}

/** An interval in days; null when both its ends are open. */
export function daysOf(interval: Interval): Days | null {
  const begin = dayNumber(interval.begin);
  const end = dayNumber(interval.end);
  return begin === null && end === null ? null : { begin: begin ?? -Infinity, end: end ?? Infinity };
}

/** "2022-03-22", and "-0043-03-15" before our era. */
export function isoDay(day: number): string {
  const date = new Date(day * millisecondsPerDay);
  const year = date.getUTCFullYear();
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}${date.toISOString().slice(-20, -14)}`;
}

export const length = ({ begin, end }: Days): number => end - begin;
