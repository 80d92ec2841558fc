import { isCoarse, isTold, isWholeUnit, type StoryEvent } from '#lib/story/index.ts';
import { DAY, isoInstant, valueWindow } from './calendar.ts';

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

/** Null where an event has no date, or one without any bound. */
export function extentOf(date: StoryEvent['date']): Extent | null {
  if (date === null) return null;
  const earliest = date.begin === null ? -Infinity : isoInstant(date.begin);
  const latest = date.end === null ? Infinity : isoInstant(date.end);
  if (Number.isNaN(earliest) || Number.isNaN(latest) || latest <= earliest) return null;

  if (isWholeUnit(date, (latest - earliest) / DAY)) return { earliest, coreBegin: earliest, coreEnd: latest, latest };
  const named = date.value === null ? null : valueWindow(date.value);
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

const pointAt = (time: number) => ({ coreBegin: time, coreEnd: time });
