/**
 * The time room: time expressions are recognised, resolved against a context and explained; articles are dated.
 *
 *   recognise   sentences → readings, which know nothing of the date of their article
 *   resolve     readings + document date → expressions with value, interval, steps and confidence
 *   normalise   both, for a text by itself; normaliseStream, for one that comes in pieces
 */
import { tokenise } from '#lib/language/index.ts';
import type { TimeExpression } from './types.ts';
import { recogniserOf } from './recognise.ts';
import type { Recognise } from './recognise.ts';
import { amount, countedUnits } from './recognise/amount.ts';
import { bareUnit } from './recognise/bare-unit.ts';
import { clock, noonAndMidnight } from './recognise/clock.ts';
import { endOfPeriod, latestPeriod, periodOfYear, priorYear, yearEarlier } from './recognise/comparison.ts';
import { dateByName, dateInFigures } from './recognise/date.ts';
import { dayNumber } from './recognise/day-number.ts';
import { century, decade } from './recognise/decade.ts';
import { dayPart, deicticDay, earlyHours, firstLight } from './recognise/deictic.ts';
import { holiday } from './recognise/holiday.ts';
import { lastingAdjective } from './recognise/lasting.ts';
import { middle } from './recognise/middle.ts';
import { dayOfEvent, nth } from './recognise/nth.ts';
import { namedDay } from './recognise/named-day.ts';
import { quarter, quarterByName, quarterShort, season } from './recognise/part-of-year.ts';
import { adverb, every, rate } from './recognise/set.ts';
import type { Recogniser } from './recognise/recogniser.ts';
import { relative, window } from './recognise/relative.ts';
import { stretch } from './recognise/stretch.ts';
import { vague } from './recognise/vague.ts';
import { weekday } from './recognise/weekday.ts';
import { year } from './recognise/year.ts';
import { documentDateOf } from './resolve/context.ts';
import type { ResolveOptions } from './resolve/options.ts';
import { resolve } from './resolve.ts';
import { streamWith } from './stream.ts';
import type { TimeStream } from './stream.ts';

export * from './types.ts';
export type { TimeReading } from './reading.ts';
export { dayparts } from './period.ts';
export { monthNames, weekdayNames } from './print.ts';
export { documentDateOf, InvalidDateError } from './resolve/context.ts';
export { resolve };
export type { ResolveOptions } from './resolve/options.ts';
export type { TimeStream } from './stream.ts';
export { countFromEvent, countToEvent, type CountedEvent, type DatedEvent } from './resolve/event-anchored.ts';

/** What is read at each word. The longest reading wins; between equals, the one that stands first here. */
const recognisers: readonly Recogniser[] = [
  // before those that do not know the year of "9/11" and "the Sept. 11 attacks"
  namedDay,
  dateInFigures,
  dateByName,
  dayNumber,
  century,
  decade,
  year,
  quarter,
  quarterShort,
  quarterByName,
  season,
  // Before weekday: "Good Friday" is longer, "Easter Monday" begins elsewhere.
  holiday,
  weekday,
  clock,
  noonAndMidnight,
  dayPart,
  // before "hours", a length
  earlyHours,
  firstLight,
  deicticDay,
  // before those that read "last week" by itself
  nth,
  dayOfEvent,
  window,
  relative,
  latestPeriod,
  periodOfYear,
  yearEarlier,
  priorYear,
  endOfPeriod,
  // "every two weeks" and "$5 a year" before the amounts inside them.
  every,
  rate,
  adverb,
  // before "one day" as a length
  vague,
  amount,
  countedUnits,
  lastingAdjective,
  bareUnit,
  middle,
  stretch,
];

/** Finds the time expressions of a text; in order, none overlapping. Linear in the text. */
export const recognise: Recognise = recogniserOf(recognisers);

/** `documentDate` is ISO ("2022-03-22") or coarser ("2022-03", "2022"); null where it is not known. */
export type NormaliseOptions = { documentDate?: string | null } & ResolveOptions;

/**
 * The time expressions of a text, resolved: spans in UTF-16 code units, values in TIMEX3 and EDTF, intervals in ISO 8601
 * with the end exclusive. Throws InvalidDateError for a document date or an option that is none.
 */
export const normalise = (text: string, { documentDate = null, ...options }: NormaliseOptions = {}): TimeExpression[] =>
  resolve(recognise(tokenise(text)), { documentDate: documentDateOf(documentDate), ...options });

/**
 * The same for a text that comes in pieces: gives expressions as their sentences are complete. The answers are those of
 * `normalise` for the whole text with the same genre, which a stream cannot find out: it is news where not given.
 * Throws InvalidDateError as `normalise` does.
 */
export const normaliseStream = (options: NormaliseOptions = {}): TimeStream => streamWith(recognise, options);

export { spanOfIsoDate } from './document-date/days.ts';
export { assumedDate } from './document-date/assumed-date.ts';
export { dateDocument, type DateDocumentInput, type DatedElsewhere } from './document-date/date-document.ts';
