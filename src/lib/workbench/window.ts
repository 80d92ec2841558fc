import { liesIn, type StoryIndex, type TimeWindow } from '#lib/figure/index.ts';

/** Whether an event may lie in the window; undated ones lie in none. */
export function isInWindow({ earliest, latest }: StoryIndex, event: number, { begin, end }: TimeWindow): boolean {
  return earliest[event] < end && latest[event] > begin;
}

export const isUndated = ({ earliest }: StoryIndex, event: number): boolean => Number.isNaN(earliest[event]);

/** How many of the dated events that pass the filter are counted in the window, and how many more may lie in it. */
export function countInWindow(
  index: StoryIndex,
  window: TimeWindow,
  mask: Uint8Array | null,
): { within: number; perhaps: number } {
  let within = 0;
  let perhaps = 0;
  for (let event = 0; event < index.earliest.length; event++) {
    if ((mask !== null && mask[event] === 0) || !isInWindow(index, event, window)) continue;
    if (liesIn(index, event, window)) within++;
    else perhaps++;
  }
  return { within, perhaps };
}

/** The window, moved to where an event surely was, where it lies outside. */
export function windowAround(index: StoryIndex, event: number, window: TimeWindow): TimeWindow {
  if (isUndated(index, event) || isInWindow(index, event, window)) return window;
  const half = (window.end - window.begin) / 2;
  const centre = (index.coreBegin[event] + index.coreEnd[event]) / 2;
  return { begin: centre - half, end: centre + half };
}

/**
 * The dated event before or after one, in order of time, that the filter leaves; from none, the first in the window.
 * Null at the end of the story.
 */
export function neighbourInTime(
  index: StoryIndex,
  event: number | null,
  by: 1 | -1,
  window: TimeWindow,
  mask: Uint8Array | null,
): number | null {
  const { byTime, drawnBegin } = index;
  let at = event === null ? -1 : byTime.indexOf(event);
  if (at === -1) {
    const first = byTime.findIndex((other) => drawnBegin[other] >= window.begin);
    at = Math.max(0, first) - by;
  }
  do at += by;
  while (mask !== null && at >= 0 && at < byTime.length && mask[byTime[at]] === 0);
  return byTime[at] ?? null;
}
