import type { StoryEvent } from '#lib/story/index.ts';
import { dayparts } from '#lib/time/index.ts';
import { calendarDate, DAY, HOUR, instant, MINUTE, monthNames, valueWindow } from './calendar.ts';
import { extentOf } from './extent.ts';
import type { TimeWindow } from './views.ts';

/** When an event was, as a person writes it: "22 March 2022", "about 20 March 2022", "by 31 March 2022", "undated". */
export function dateLabel(date: StoryEvent['date']): string {
  const extent = extentOf(date);
  if (extent === null) return 'undated';
  const { earliest, coreBegin, coreEnd, latest } = extent;
  const sure = coreEnd > coreBegin;
  if (latest === Infinity) return `from ${firstOf(sure ? { begin: coreBegin, end: coreEnd } : opening(earliest))}`;
  if (earliest === -Infinity) return `by ${lastOf(latest)}`;
  if (!sure) return betweenLabel(earliest, latest);
  const core =
    (date?.granularity === 'daypart' && daypartLabel(coreBegin, coreEnd)) ||
    spanLabel({ begin: coreBegin, end: coreEnd });
  if (coreBegin > earliest && coreEnd < latest) return `about ${core}`;
  return coreBegin > earliest ? `${core} or before` : coreEnd < latest ? `${core} or later` : core;
}

/** "24 February 2022, evening"; null where no part of a day has these hours. */
function daypartLabel(begin: number, end: number): string | null {
  const day = Math.floor(begin / DAY) * DAY;
  const part = dayparts.find(({ from, to }) => begin === day + from * HOUR && end === day + to * HOUR);
  return part ? `${spanLabel({ begin: day, end: day + DAY })}, ${part.name}` : null;
}

/**
 * "between 25 and 31 March 2022", "between 28 February and 2 March 2022": what both ends share is said once. A day, a
 * month or a year whose name says both ends has that name; whole months and years are named: "between July and December
 * 2019", "in 2022 or 2023".
 */
function betweenLabel(from: number, until: number): string {
  // "Half past two" on one of thirty days: between the days.
  const isLong = until - from > 2 * DAY;
  const earliest = isLong ? Math.floor(from / DAY) * DAY : from;
  const latest = isLong ? Math.ceil(until / DAY) * DAY : until;
  const whole = spanLabel({ begin: earliest, end: latest });
  if (latest - earliest <= DAY) return whole;
  if (/^(\p{L}+ )?\d{1,4}( BC)?$/u.test(whole)) return `some time in ${whole}`;
  const months = monthsBetween(earliest, latest);
  const ends = months > 0 && /^(.+?) ?– ?(.+)$/.exec(whole);
  const isPair = months === 2 || (months === 24 && calendarDate(earliest).month === 0);
  if (ends) return isPair ? `in ${ends[1]} or ${ends[2]}` : `between ${ends[1]} and ${ends[2]}`;
  const [first, last] = [firstOf(opening(earliest)), lastOf(latest)];
  const [day, month, year] = first.split(' ');
  if (!isMidnight(earliest) || !isMidnight(latest) || !last.endsWith(` ${year}`)) return `between ${first} and ${last}`;
  return `between ${last.endsWith(` ${month} ${year}`) ? day : `${day} ${month}`} and ${last}`;
}

/** How many months a stretch of whole months has; 0 of any other. */
function monthsBetween(begin: number, end: number): number {
  if (!isMidnight(begin) || !isMidnight(end)) return 0;
  const [first, after] = [calendarDate(begin), calendarDate(end)];
  return first.day === 1 && after.day === 1 ? (after.year - first.year) * 12 + after.month - first.month : 0;
}

/** A stretch of time in words, to the coarsest unit that says it whole: "2017", "March 2022", "21–22 March 2022". */
export function spanLabel({ begin, end }: TimeWindow): string {
  const first = calendarDate(begin);
  const after = calendarDate(end);
  if (!isMidnight(begin) || !isMidnight(end)) return clockLabel(begin, end);

  if (first.day === 1 && after.day === 1) {
    if (first.month === 0 && after.month === 0) return yearsLabel(first.year, after.year);
    const last = calendarDate(end - DAY);
    const lastMonth = `${monthNames[last.month]} ${last.year}`;
    if (first.year !== last.year) return `${monthNames[first.month]} ${first.year} – ${lastMonth}`;
    return first.month === last.month ? lastMonth : `${monthNames[first.month]}–${lastMonth}`;
  }

  const last = calendarDate(end - DAY);
  const lastDay = `${last.day} ${monthNames[last.month]} ${last.year}`;
  if (end - begin <= DAY) return lastDay;
  if (first.year !== last.year) return `${first.day} ${monthNames[first.month]} ${first.year} – ${lastDay}`;
  if (first.month !== last.month) return `${first.day} ${monthNames[first.month]} – ${lastDay}`;
  return `${first.day}–${lastDay}`;
}

/** A window in words, months cut short: "20 Feb – 2 Apr 2022", "1789–1815", "22 Mar 2022, 14:00–18:30": clocks only within a day. */
export function windowLabel({ begin, end }: TimeWindow): string {
  if (end - begin < DAY) return shortMonths(clockLabel(begin, end));
  const first = calendarDate(begin);
  const last = calendarDate(Math.max(begin, end - 1));
  if (last.year - first.year > 4) return `${yearLabel(first.year)}–${yearLabel(last.year)}`;
  const from = instant(first.year, first.month, first.day);
  const to = instant(last.year, last.month, last.day + 1);
  return shortMonths(spanLabel({ begin: from, end: to }).replace(/^(\d+)–(\d+) /, '$1–$2 '));
}

/** The stretch of the calendar that a TIMEX3 value names, in words; null where it names none. */
export function valueLabel(value: string): string | null {
  const window = valueWindow(value);
  return window && (daypartLabel(window.begin, window.end) ?? spanLabel(window));
}

/** When an event was, months cut short, for where there is little room: "between 1 Jan and 24 Feb 2022". */
export function shortDateLabel(date: StoryEvent['date']): string {
  return shortMonths(dateLabel(date));
}

function shortMonths(label: string): string {
  return label.replace(/\p{L}{4,}/gu, (word) => (monthNames.includes(word) ? word.slice(0, 3) : word));
}

/** A year, before our era with its name. */
export function yearLabel(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function yearsLabel(first: number, after: number): string {
  if (after - first === 100 && first % 100 === 0) return centuryLabel(first);
  if (after - first === 10 && first % 10 === 0) return `${first}s`;
  return after - first === 1 ? yearLabel(first) : `${yearLabel(first)}–${yearLabel(after - 1)}`;
}

/** The century that a year divisible by 100 opens: 1900 → "20th century". */
export function centuryLabel(year: number): string {
  const number = year / 100 + 1;
  if (number < 1) return `${ordinal(1 - number)} century BC`;
  return `${ordinal(number)} century`;
}

function ordinal(number: number): string {
  const teen = Math.floor(number / 10) % 10 === 1;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

function clockLabel(begin: number, end: number): string {
  const day = (time: number) => {
    const { day, month, year } = calendarDate(time);
    return `${day} ${monthNames[month]} ${year}`;
  };
  const last = Math.max(begin, end - 1);
  if (day(begin) !== day(last)) return `${day(begin)}, ${clock(begin)} – ${day(end)}, ${clock(end)}`;
  if (end - begin <= MINUTE) return `${day(begin)}, ${clock(begin)}`;
  return `${day(begin)}, ${clock(begin)}–${end % DAY === 0 ? '24:00' : clock(end)}`;
}

/** "14:30" */
export function clock(time: number): string {
  const { hour, minute } = calendarDate(time);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function isMidnight(time: number): boolean {
  return time % DAY === 0;
}

/** The unit a bound opens: a day, or a minute where it is no midnight. */
function opening(begin: number): TimeWindow {
  return { begin, end: begin + (isMidnight(begin) ? DAY : MINUTE) };
}

function firstOf(window: TimeWindow): string {
  return spanLabel(window);
}

function lastOf(end: number): string {
  return isMidnight(end) ? spanLabel({ begin: end - DAY, end }) : spanLabel({ begin: end, end: end + MINUTE });
}
