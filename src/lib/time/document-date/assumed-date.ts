import { documentDateOf, parseDay } from '../resolve/context.ts';
import type { DocumentDate } from '../types.ts';

/** Days beyond which an interval says nothing useful of "Tuesday" or "last month". */
const widestUseful = 62;
/** An interval this wide without a best value is as good as no date at all. */
const widestWithoutValue = 366;

/** A year that is inferred and less sure than this is most likely another one. */
const leastOfYear = 0.4;

/**
 * The date that relative times are counted from. As long as the article's date is known closely, that is its whole
 * interval, and the times widen with it. Where only the tail of the doubt reaches far, the best value is assumed, and
 * its confidence says how far the assumption can be trusted. A year that is no more than a guess gives way to none.
 */
export function assumedDate(date: DocumentDate): DocumentDate {
  const { begin, end } = date.interval;
  const width = begin !== null && end !== null ? parseDay(end).begin - parseDay(begin).begin : Infinity;
  if (date.value === null) return width <= widestWithoutValue ? date : unknown(date);
  if (date.basis === 'inferred' && date.value.length === 4 && date.confidence < leastOfYear) return unknown(date);
  if (width <= widestUseful) return date;
  const own = documentDateOf(date.value).interval;
  // ISO dates of four-digit years stand in the order of the calendar.
  const from = begin !== null && begin > own.begin! ? begin : own.begin;
  const to = end !== null && end < own.end! ? end : own.end;
  return { ...date, interval: from! < to! ? { begin: from, end: to } : own };
}

const unknown = (date: DocumentDate): DocumentDate => ({ ...date, value: null, interval: { begin: null, end: null } });
