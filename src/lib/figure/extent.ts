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
  const sure = date.granularity !== null && latest - earliest <= 1.5 * lengths[date.granularity];
  if (sure) return { earliest, coreBegin: earliest, coreEnd: latest, latest };

  const named = date.value === null ? null : valueWindow(date.value);
  if (named && named.begin < latest && named.end > earliest) {
    return {
      earliest,
      coreBegin: Math.max(named.begin, earliest),
      coreEnd: Math.min(named.end, latest),
      latest,
    };
  }
  if (earliest === -Infinity && latest === Infinity) return null;
  if (earliest === -Infinity) return { earliest, coreBegin: latest, coreEnd: latest, latest };
  if (latest === Infinity) return { earliest, coreBegin: earliest, coreEnd: earliest, latest };

  const middle = (earliest + latest) / 2;
  return { earliest, coreBegin: middle, coreEnd: middle, latest };
}
