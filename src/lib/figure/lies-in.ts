import type { StoryIndex } from './story-index.ts';
import type { TimeWindow } from './views.ts';

type Dates = Pick<StoryIndex, 'earliest' | 'coreBegin' | 'coreEnd' | 'latest' | 'coarse' | 'initialWindow'>;

/**
 * Whether an event is counted in a stretch of time: it surely touches it, or lies within rather than without. One that
 * is known to the month, or to lie between May and July, may have happened on any day of them, and is counted in none.
 * What may lie before or after the story counts as far as the story reaches, and what has no date in the whole of it.
 */
export function liesIn(dates: Dates, event: number, { begin, end }: TimeWindow): boolean {
  const { initialWindow } = dates;
  const earliest = dates.earliest[event];
  const latest = dates.latest[event];
  if (!(earliest < end && latest > begin))
    return Number.isNaN(earliest) && begin <= initialWindow.begin && end >= initialWindow.end;
  const coreBegin = dates.coreBegin[event];
  const coreEnd = dates.coreEnd[event];
  const touched = coreEnd > coreBegin && coreBegin < end && coreEnd > begin;
  if (touched && (dates.coarse[event] === 0 || coreEnd - coreBegin <= end - begin)) return true;
  const from = Math.max(earliest, initialWindow.begin);
  const to = Math.min(latest, initialWindow.end);
  if (from >= to) return coreBegin >= begin && coreBegin <= end;
  return 2 * (Math.min(to, end) - Math.max(from, begin)) >= to - from;
}
