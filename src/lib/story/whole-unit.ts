import type { Granularity } from '#lib/time/index.ts';
import type { StoryEvent } from './schema.ts';

type EventDate = NonNullable<StoryEvent['date']>;

/** How long each unit is at most, in days. */
const unitDays: Record<Granularity, number> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  daypart: 1 / 2,
  day: 1,
  week: 7,
  weekend: 2,
  month: 31,
  season: 92,
  quarter: 92,
  half: 184,
  year: 366,
  decade: 3653,
  century: 36525,
};
/** Rounding and zones make an interval a little longer than its unit; what is told of a part of one is much shorter. */
const tolerance = 1.5;
const leastShare = 0.75;

/** A unit of more than a day: what happens within one need not fill it. */
export const isCoarse = ({ granularity }: EventDate): boolean => granularity !== null && unitDays[granularity] > 1;

/**
 * Dated by what the text, another event or a person says of it. Dated by its article, a month is all that is known of
 * the article's day.
 */
export const isTold = ({ basis }: EventDate): boolean => basis !== 'document' && basis !== 'inferred';

/**
 * Whether a date is simply as wide as its own unit: "March 2022" is all of March, not something somewhere in a month.
 * @param days how long its interval is
 */
export function isWholeUnit(date: EventDate, days: number): boolean {
  if (date.granularity === null) return false;
  const unit = unitDays[date.granularity];
  if (days > tolerance * unit) return false;
  return !isCoarse(date) || (isTold(date) && days >= leastShare * unit && fillsItsValue(date));
}

/** "2022", "2022-03". */
const monthOrYear = /^(\d{4})(?:-(\d\d))?$/;

/** Whether the bounds are those of the year or month that the value names; other units are known by their length alone. */
function fillsItsValue({ value, begin, end }: EventDate): boolean {
  const match = monthOrYear.exec(value ?? '');
  if (match === null) return true;
  const [year, month] = [Number(match[1]), Number(match[2] ?? 1)];
  const isLast = match[2] === undefined || month === 12;
  return begin === isoMonth(year, month) && end === (isLast ? isoMonth(year + 1, 1) : isoMonth(year, month + 1));
}

const isoMonth = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
