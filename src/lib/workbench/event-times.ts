import type { TimeWindow } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';

/** When each event of a story can be, in the story's order: milliseconds UTC, infinite where open, NaN when undated. */
export interface EventTimes {
  begins: Float64Array;
  ends: Float64Array;
  /** Indices of the dated events, in order of time. */
  order: Int32Array;
}

export function eventTimes(story: Story): EventTimes {
  const begins = new Float64Array(story.events.length).fill(NaN);
  const ends = new Float64Array(story.events.length).fill(NaN);
  const dated: number[] = [];
  story.events.forEach(({ date }, index) => {
    if (!date || (date.begin === null && date.end === null)) return;
    begins[index] = date.begin === null ? -Infinity : instant(date.begin);
    ends[index] = date.end === null ? Infinity : instant(date.end);
    dated.push(index);
  });
  // An event that is only "before" something stands at its end, where the timeline draws it.
  const place = (index: number) => (begins[index] === -Infinity ? ends[index] : begins[index]);
  dated.sort((a, b) => place(a) - place(b) || ends[a] - ends[b] || a - b);
  return { begins, ends, order: Int32Array.from(dated) };
}

/** ISO date of a story file (always UTC) in milliseconds. */
export function instant(iso: string): number {
  return Date.parse(iso.includes('T') ? `${iso}Z` : iso);
}

export function isInWindow({ begins, ends }: EventTimes, index: number, window: TimeWindow): boolean {
  return begins[index] < window.end && ends[index] > window.begin;
}

/** How many of the events that pass the filter lie in the window. */
export function countInWindow(times: EventTimes, window: TimeWindow, filter: Uint8Array | null): number {
  let number = 0;
  for (let index = 0; index < times.begins.length; index++) {
    if ((filter === null || filter[index] === 1) && isInWindow(times, index, window)) number++;
  }
  return number;
}

/** The window, moved just far enough to show an event; wider where the event is longer than the window. */
export function windowAround(times: EventTimes, index: number, window: TimeWindow): TimeWindow {
  const begin = times.begins[index];
  const end = times.ends[index];
  if (Number.isNaN(begin) || (begin < window.end && end > window.begin)) return window;
  const width = window.end - window.begin;
  const centre = begin === -Infinity ? end : end === Infinity ? begin : (begin + end) / 2;
  return { begin: centre - width / 2, end: centre + width / 2 };
}
