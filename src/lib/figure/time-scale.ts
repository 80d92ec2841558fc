import { instant, MINUTE, YEAR } from './calendar.ts';
import { placeOf, timeOf } from './time-warp.ts';
import type { TimeScale, TimeWindow } from './views.ts';

/* What can be shown: from five minutes to twenty thousand years, within what a Date can hold. */
const NARROWEST = 5 * MINUTE;
const WIDEST = 20_000 * YEAR;
const FIRST = instant(-10_000);
const LAST = instant(10_000);

/** The time under an x of the scene. */
export function timeAt({ window, plot, warp }: TimeScale, x: number): number {
  if (warp) {
    const [first, last] = [placeOf(warp, window.begin), placeOf(warp, window.end)];
    return timeOf(warp, first + ((x - plot.x) / plot.width) * (last - first));
  }
  return window.begin + ((x - plot.x) / plot.width) * (window.end - window.begin);
}

/** The x of a time in the scene; infinite for infinite times. */
export function xAt({ window, plot, warp }: TimeScale, time: number): number {
  if (warp) {
    const [first, last] = [placeOf(warp, window.begin), placeOf(warp, window.end)];
    return plot.x + ((placeOf(warp, time) - first) / (last - first)) * plot.width;
  }
  return plot.x + ((time - window.begin) / (window.end - window.begin)) * plot.width;
}

/** The window zoomed around a time: factor 2 comes twice as near and shows half as much. */
export function zoomWindow(window: TimeWindow, factor: number, around: number): TimeWindow {
  const length = window.end - window.begin;
  const wanted = Math.min(WIDEST, Math.max(NARROWEST, length / factor));
  const begin = around - ((around - window.begin) * wanted) / length;
  return within({ begin, end: begin + wanted });
}

/** The window moved by so many milliseconds. */
export function moveWindow({ begin, end }: TimeWindow, by: number): TimeWindow {
  return within({ begin: begin + by, end: end + by });
}

function within({ begin, end }: TimeWindow): TimeWindow {
  const shift = begin < FIRST ? FIRST - begin : end > LAST ? LAST - end : 0;
  return { begin: begin + shift, end: end + shift };
}
