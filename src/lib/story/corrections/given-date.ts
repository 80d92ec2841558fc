import type { EventDate } from '#lib/events/index.ts';
import { spanOfIsoDate } from '#lib/time/index.ts';
import { isoDay, type Days } from '../merge/days.ts';

/** The days of a date as a person gives it: an ISO day, month or year, or the first and last of several with a slash; else null. */
export function daysGiven(date: string): Days | null {
  const ends = date.split('/').map((end) => (end.includes('T') ? null : spanOfIsoDate(end)));
  const [first, last = first] = ends;
  return !first || !last || ends.length > 2 || first.begin >= last.end ? null : { begin: first.begin, end: last.end };
}

/** Whether the text says when, or a person who read it. */
export const isTold = (date: EventDate | null | undefined): date is EventDate =>
  date?.basis === 'stated' || date?.basis === 'given';

/** The date of an event as a person gave it; null where they say that nobody can tell. */
export function givenDate(date: string | null): EventDate {
  const days = date === null ? null : daysGiven(date);
  return {
    value: days && !date!.includes('/') ? date : null,
    interval: { begin: days && isoDay(days.begin), end: days && isoDay(days.end) },
    granularity: days && (/^\d{4}$/.test(date!) ? 'year' : /^\d{4}-\d\d$/.test(date!) ? 'month' : 'day'),
    basis: 'given',
    times: [],
    confidence: 1,
  };
}
