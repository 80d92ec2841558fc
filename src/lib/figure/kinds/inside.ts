import type { StoryIndex } from '../story-index.ts';
import type { TimeWindow } from '../views.ts';

/** Of the events that a filter leaves: one byte for each, 1 where it has a place in a window or has no date at all. */
export function insideWindow(
  { earliest, latest }: StoryIndex,
  { begin, end }: TimeWindow,
  filter: Uint8Array | null,
): Uint8Array {
  return Uint8Array.from(earliest, (from, event) => {
    if (filter && !filter[event]) return 0;
    return Number.isNaN(from) || (from < end && latest[event] > begin) ? 1 : 0;
  });
}
