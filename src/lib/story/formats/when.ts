import { dayNumber, isoDay } from '../merge/days.ts';
import type { StoryEvent } from '../schema.ts';
import { isWholeUnit } from '../whole-unit.ts';

/** When an event was, as far as is known; ISO 8601. */
export interface When {
  /** First and last moment it can be: first day or minute, and the day or minute after; null where open. */
  earliest: string | null;
  latest: string | null;
  /** True when the date is as narrow as its own unit: "March 2022", not some day in it. */
  exact: boolean;
  /** For a person: "2022-03", "between 2022-03-20 and 2022-03-24, most likely 2022-03-22", "by 2022-03-24", "undated". */
  words: string;
}

/** What is known of an event's date, for formats that know less of uncertainty than a story. */
export function whenOf({ date }: Pick<StoryEvent, 'date'>): When {
  const [earliest, latest] = [date?.begin ?? null, date?.end ?? null];
  const [begin, end] = [dayNumber(earliest), dayNumber(latest)];
  if (date === null || (begin === null && end === null))
    return { earliest: null, latest: null, exact: false, words: 'undated' };
  const exact = begin !== null && end !== null && isWholeUnit(date, end - begin);
  return { earliest, latest, exact, words: words(exact, date.value, earliest, latest) };
}

function words(exact: boolean, value: string | null, earliest: string | null, latest: string | null): string {
  const likely = value !== null && isCalendarDate(value) ? `, most likely ${value}` : '';
  if (exact && likely !== '') return value!;
  if (latest === null) return `from ${earliest}${likely}`;
  if (earliest === null) return `by ${lastDay(latest)}${likely}`;
  const last = lastDay(latest);
  if (exact) return earliest === last ? last : `${earliest} to ${last}`;
  return `between ${earliest} and ${last}${likely}`;
}

const isCalendarDate = (value: string): boolean => /^-?\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/.test(value);

/** The last day before an exclusive end; a time of day stands for itself. */
export function lastDay(end: string): string {
  const day = dayNumber(end);
  return day === null || end.includes('T') ? end : isoDay(day - 1);
}
