import { isCoarse } from '#lib/story/index.ts';
import type { StoryIndex } from './story-index.ts';
import type { TimeWindow } from './views.ts';

type Dates = Pick<StoryIndex, 'story' | 'earliest' | 'coreBegin' | 'coreEnd' | 'latest' | 'initialWindow'>;

/**
 * Whether an event is counted in a stretch of time: it surely touches it, or lies within rather than without. One that
 * is known to the month, or to lie between May and July, may have happened on any day of them, and is counted in none.
 * What may lie before or after the story counts as far as the story reaches, and what has no date in the whole of it.
 */
export function liesIn(
  { story, earliest, coreBegin, coreEnd, latest, initialWindow }: Dates,
  event: number,
  { begin, end }: TimeWindow,
): boolean {
  if (Number.isNaN(earliest[event])) return begin <= initialWindow.begin && end >= initialWindow.end;
  if (earliest[event] >= end || latest[event] <= begin) return false;
  const core = coreEnd[event] - coreBegin[event];
  if (core > 0 && coreBegin[event] < end && coreEnd[event] > begin) {
    const { date } = story.events[event];
    if (core <= end - begin || date === null || !isCoarse(date)) return true;
  }
  const from = Math.max(earliest[event], initialWindow.begin);
  const to = Math.min(latest[event], initialWindow.end);
  if (from >= to) return coreBegin[event] >= begin && coreBegin[event] <= end;
  return 2 * (Math.min(to, end) - Math.max(from, begin)) >= to - from;
}
