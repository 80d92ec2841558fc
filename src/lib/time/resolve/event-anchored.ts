import type { Granularity, Interval, TimeExpression } from '../types.ts';
import { minutesPerDay } from '../calendar.ts';
import { granularityOf, minutesIn, wordedAmounts } from '../duration.ts';
import type { Amount } from '../meaning.ts';
import { bounds, periodAt, typicalMinutes } from '../period.ts';
import type { Bounds, Period } from '../period.ts';
import { edtf, isoInterval, timexValue, worded, wordedWithWeekday } from '../print.ts';
import type { TimeReading } from '../reading.ts';
import { parseDay } from './context.ts';
import { counted, sameDay } from './evaluate.ts';
import { nthSentence } from './wording.ts';

/** An event that a time is counted from, once something has dated it. */
export interface DatedEvent {
  /** What the text calls it: "referendum". */
  name: string;
  /** ISO day, month or year. */
  value: string;
  /** 0..1 */
  confidence: number;
}

/**
 * "Two days after the referendum", counted from the date of the referendum. The TIMEX3 value of a length stays a length,
 * as TimeML has it; the interval says when. An expression that hangs on no event is returned as it is.
 * Throws InvalidDateError when the event's value is no date.
 */
export function countFromEvent(reading: TimeReading, time: TimeExpression, event: DatedEvent): TimeExpression {
  const { meaning } = reading;
  if (meaning.op !== 'event') return time;
  const { amounts, sign, nth } = meaning;
  const from = eventPeriod(event.value);
  const period = nth === undefined ? periodCounted(from, amounts, sign) : dayOf(from, amounts[0]!, nth);
  const said = `“${time.text.replace(/\s+/g, ' ').slice(0, 80)}”`;
  return {
    ...time,
    value: period && time.type === 'DATE' ? timexValue(period) : time.value,
    edtf: period ? edtf(period, { mod: reading.mod }) : null,
    interval: isoInterval(
      period
        ? bounds(period)
        : nth === undefined
          ? boundsCounted(bounds(from), amounts, sign)
          : boundsOfNth(bounds(from), amounts[0]!, nth),
    ),
    granularity: period ? period.unit : time.granularity,
    steps: [
      `“${event.name}” is dated ${worded(from)}.`,
      nth === undefined
        ? `${said} counts ${wordedAmounts(amounts)} ${sign < 0 ? 'back' : 'on'} from it.`
        : nthSentence(said, amounts[0]!, nth, 'it'),
      ...(period ? [`${wordedWithWeekday(period)}.`] : []),
    ],
    confidence: Math.max(0.01, Math.round(time.confidence * event.confidence * 100) / 100),
  };
}

function eventPeriod(value: string): Period {
  const { begin } = parseDay(value);
  return periodAt(value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day', begin * minutesPerDay);
}

/** When an event was, as a text counts to it. */
export interface CountedEvent {
  /** TIMEX3 value of a day, a week, a month or a year. */
  value: string;
  interval: Interval;
  granularity: Granularity;
}

/**
 * "On Thursday, two days after the vote": when the vote was, counted from the time that stands beside it; null where that
 * time is no day, month or year, or the text does not say how long lies between.
 */
export function countToEvent({ meaning }: TimeReading, beside: TimeExpression): CountedEvent | null {
  if (meaning.op !== 'event' || !/^\d{4}(?:-\d\d){0,2}$/.test(beside.value)) return null;
  const { amounts, sign, nth } = meaning;
  // on the third day, it began two days ago; which day the last one is, nobody knows
  if (nth !== undefined && (nth < 1 || amounts[0]!.unit !== 'day')) return null;
  const counted = nth === undefined ? amounts : [{ count: nth - 1, unit: amounts[0]!.unit }];
  const period = periodCounted(eventPeriod(beside.value), counted, sign < 0 ? 1 : -1);
  return period && { value: timexValue(period), interval: isoInterval(bounds(period)), granularity: period.unit };
}

/** The nth day from where the event begins; null where it is no day, or the event is dated no closer than to a month. */
const dayOf = (from: Period, { unit }: Amount, nth: number): Period | null =>
  unit === 'day' && nth > 0 ? periodCounted(from, [{ count: nth - 1, unit }], 1) : null;

/** The nth week, month or year of an event; the last is not over before the event has begun. */
function boundsOfNth(from: Bounds, { unit }: Amount, nth: number): Bounds {
  if (nth < 1) return { begin: from.begin, end: Infinity };
  const on = (minute: number, count: number): number =>
    bounds(sameDay({ unit: 'day', index: Math.floor(minute / minutesPerDay) }, unit, count)).begin;
  return { begin: on(from.begin, nth - 1), end: on(from.end - 1, nth) };
}

/** The period counted to; null where the count is open or finer than the event is dated. */
function periodCounted(from: Period, [amount, ...more]: readonly Amount[], sign: -1 | 1): Period | null {
  if (!amount || more.length > 0 || amount.count === null || amount.count % 1 !== 0) return null;
  if (typicalMinutes[granularityOf(amount.unit)] < typicalMinutes[from.unit]) return null;
  return counted(from, amount.unit, amount.count * sign);
}

/** Every time it can be: as wide as the event, moved by the amount; open where the text does not say how much. */
function boundsCounted({ begin, end }: Bounds, amounts: readonly Amount[], sign: -1 | 1): Bounds {
  let length = 0;
  for (const { count, unit } of amounts) length += (count ?? Infinity) * minutesIn[unit];
  if (length === Infinity) return sign < 0 ? { begin: -Infinity, end: begin } : { begin: end, end: Infinity };
  const moved = (minute: number): number => Math.round((minute + sign * length) / minutesPerDay) * minutesPerDay;
  const isPartOfDay = length < minutesPerDay;
  return isPartOfDay
    ? { begin: begin + Math.min(0, sign * Math.round(length)), end: end + Math.max(0, sign * Math.round(length)) }
    : { begin: moved(begin), end: moved(end) };
}
