import type { Interval } from '#lib/time/index.ts';

const millisecondsPerDay = 86_400_000;

/** The most common form; Date.UTC reads its years as they are. */
const plainDay = /^[1-9]\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Days since 1970-01-01, begin inclusive, end exclusive; infinite where open. */
export interface Days {
  begin: number;
  end: number;
}

/** Day number of an ISO date, month or year (its first day); a time of day counts as a fraction. Null when unreadable. */
export function dayNumber(iso: string | null): number | null {
  if (iso !== null && plainDay.test(iso)) {
    const year = Number(iso.slice(0, 4));
    return Date.UTC(year, Number(iso.slice(5, 7)) - 1, Number(iso.slice(8))) / millisecondsPerDay;
  }
  const parts = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(iso ?? '');
  if (parts === null) return null;
  const [year, month, day, hour, minute] = parts.slice(1).map((part) => (part === undefined ? 0 : Number(part)));
  const time = Date.UTC(2000, (month || 1) - 1, day || 1, hour, minute);
  // Date.UTC takes years below 100 for years of the twentieth century.
  return new Date(time).setUTCFullYear(year) / millisecondsPerDay;
}

/** An interval in days; null when both its ends are open. */
export function daysOf(interval: Interval): Days | null {
  const begin = dayNumber(interval.begin);
  const end = dayNumber(interval.end);
  return begin === null && end === null ? null : { begin: begin ?? -Infinity, end: end ?? Infinity };
}

/** "2022-03-22" */
export const isoDay = (day: number): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

export const length = ({ begin, end }: Days): number => end - begin;
