import { timeTicks } from '../timeline/ticks.ts';
import type { TimeWindow } from '../views.ts';

/** Widths at which an axis is tried, from finest to coarsest. */
const WIDEST = 900;
const NARROWER = 0.85;

/** A window cut at the calendar's own steps, days, weeks, months…, into as many periods as there may be. */
export function periodsOf(window: TimeWindow, most: number): TimeWindow[] {
  for (let width = WIDEST; width > 1; width *= NARROWER) {
    const cuts = timeTicks(window, width)
      .ticks.map(({ time }) => time)
      .filter((time) => time > window.begin);
    if (cuts.length >= most) continue;
    const begins = [window.begin, ...cuts];
    return begins.map((begin, at) => ({ begin, end: begins[at + 1] ?? window.end }));
  }
  return [window];
}
