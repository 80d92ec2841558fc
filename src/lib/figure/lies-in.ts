import type { StoryIndex } from './story-index.ts';
import type { TimeWindow } from './views.ts';

type Dates = Pick<StoryIndex, 'earliest' | 'coreBegin' | 'coreEnd' | 'latest' | 'initialWindow'>;

/**
 * Whether an event is counted in a stretch of time: it surely touches it, or lies within rather than without. An event
 * known only to lie between May and July may have happened on any day of them, and is counted in none. What may lie
 * before or after the story counts as far as the story reaches, and one without a date in the whole of it.
 */
export function liesIn(
  { earliest, coreBegin, coreEnd, latest, initialWindow }: Dates,
  event: number,
  { begin, end }: TimeWindow,
): boolean {
  if (Number.isNaN(earliest[event])) return begin <= initialWindow.begin && end >= initialWindow.end;
  if (earliest[event] >= end || latest[event] <= begin) return false;
  if (coreEnd[event] > coreBegin[event] && coreBegin[event] < end && coreEnd[event] > begin) return true;
  const from = Math.max(earliest[event], initialWindow.begin);
  const to = Math.min(latest[event], initialWindow.end);
  if (from >= to) return coreBegin[event] >= begin && coreBegin[event] <= end;
  return 2 * (Math.min(to, end) - Math.max(from, begin)) >= to - from;
}
