import type { Granularity } from '#lib/time/index.ts';
import type { StoryEvent } from '#lib/story/index.ts';
import { DAY, HOUR, isoInstant, MINUTE, MONTH, valueWindow, WEEK, YEAR } from './calendar.ts';

/**
 * An event's four dates, milliseconds UTC. It surely fills coreBegin..coreEnd; it may begin as early as `earliest`
 * and end as late as `latest`, which are infinite where nothing bounds them. Without a sure core, coreBegin = coreEnd.
 */
export interface Extent {
  earliest: number;
  coreBegin: number;
  coreEnd: number;
  latest: number;
}

const lengths: Record<Granularity, number> = {
  minute: MINUTE,
  hour: HOUR,
  daypart: 8 * HOUR,
  day: DAY,
  week: WEEK,
  weekend: 2 * DAY,
  month: MONTH,
  season: 3 * MONTH,
  quarter: 3 * MONTH,
  half: 6 * MONTH,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
};

/** Null where an event has no date, or one without any bound. */
export function extentOf(date: StoryEvent['date']): Extent | null {
  if (date === null) return null;
  const earliest = date.begin === null ? -Infinity : isoInstant(date.begin);
  const latest = date.end === null ? Infinity : isoInstant(date.end);
  if (Number.isNaN(earliest) || Number.isNaN(latest) || latest <= earliest) return null;

  // As wide as its granularity, it is simply that: a whole month, not something somewhere in a month.
  const isWide = date.granularity === null || latest - earliest > 1.5 * lengths[date.granularity];
  const whole = { earliest, coreBegin: earliest, coreEnd: latest, latest };
  if (!isWide && !isCoarse(date)) return whole;
  const named = date.value === null ? null : valueWindow(date.value);
  if (!isWide && isTold(date) && (named === null || (named.begin === earliest && named.end === latest))) return whole;

  if (named && named.begin < latest && named.end > earliest) {
    const coreBegin = Math.max(named.begin, earliest);
    const coreEnd = Math.min(named.end, latest);
    const isInside = named.begin >= earliest && named.end <= latest;
    if (!isCoarse(date) || (isTold(date) && isInside)) return { earliest, coreBegin, coreEnd, latest };
    return { earliest, ...pointAt((coreBegin + coreEnd) / 2), latest };
  }
  if (earliest === -Infinity && latest === Infinity) return null;
  if (earliest === -Infinity) return { earliest, ...pointAt(latest), latest };
  if (latest === Infinity) return { earliest, ...pointAt(earliest), latest };
  return { earliest, ...pointAt((earliest + latest) / 2), latest };
}

type EventDate = NonNullable<StoryEvent['date']>;

const isCoarse = ({ granularity }: EventDate): boolean => granularity !== null && lengths[granularity] > DAY;

/**
 * Dated by what the text, another event or a person says of it. Dated by its article, a month is all that is known of
 * the article's day.
 */
const isTold = ({ basis }: EventDate): boolean => basis !== 'document' && basis !== 'inferred';

const pointAt = (time: number) => ({ coreBegin: time, coreEnd: time });
