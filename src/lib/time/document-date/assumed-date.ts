import { parseDay } from '../resolve/context.ts';
import type { DocumentDate } from '../types.ts';
import { dayNumber, isoDay } from '../calendar.ts';

/** Days beyond which an interval says nothing useful of "Tuesday" or "last month". */
const widestUseful = 62;
/** An interval this wide without a best value is as good as no date at all. */
const widestWithoutValue = 366;

/**
 * The date that relative times are counted from. As long as the article's date is known closely, that is its whole
 * interval, and the times widen with it. Where only the tail of the doubt reaches far, the best value is assumed, and
 * its confidence says how far the assumption can be trusted.
 */
export function assumedDate(date: DocumentDate): DocumentDate {
  const { begin, end } = date.interval;
  const width = begin !== null && end !== null ? parseDay(end).begin - parseDay(begin).begin : Infinity;
  if (date.value === null)
    return width <= widestWithoutValue ? date : { ...date, interval: { begin: null, end: null } };
  if (width <= widestUseful) return date;
  const own = parseDay(date.value);
  const from = Math.max(own.begin, begin === null ? own.begin : parseDay(begin).begin);
  const to = Math.min(own.end, end === null ? own.end : parseDay(end).begin);
  return { ...date, interval: { begin: isoDay(from), end: isoDay(Math.max(to, from + 1)) } };
}
