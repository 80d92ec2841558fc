import { measureText } from '../font.ts';
import type { Layer, Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { xAt } from '../time-scale.ts';
import type { TimeScale } from '../views.ts';
import { type Tick, timeTicks } from './ticks.ts';

/** Height of the two lines of the axis and of the articles' dates below them, pixels. */
export const AXIS_HEIGHT = 58;

const HEADING_SIZE = 12;
const TICK_SIZE = 10.5;
const HEADING_BASELINE = 19;
const TICK_BASELINE = 36;
/** From a heading's line to its words, and at least so much from there to the next line. */
const [HEADING_SHIFT, HEADING_GAP] = [5, 9];
/** From a tick to its label, and at least so much between two labels. */
const LABEL_GAP = 4;
/** Lines nearer to each other are one. */
const CLOSEST_LINES = 6;

/** The middle of the nearest pixel: there a line one pixel wide is sharp. */
function crisp(x: number): number {
  return Math.floor(x) + 0.5;
}

/**
 * The ticks whose label has room: none is written over another, or over a heading's line, which can stand anywhere
 * between two weeks; and where time is not drawn evenly, ticks come close. Where a heading begins is told first.
 */
function labelled(scale: TimeScale, ticks: readonly Tick[], headings: readonly Tick[]): Set<Tick> {
  const right = scale.plot.x + scale.plot.width;
  const begins = new Set(headings.map(({ time }) => time));
  const headingLines = headings.map(({ time }) => xAt(scale, time));
  const written: { from: number; to: number; tick: Tick }[] = [];
  for (const first of [true, false]) {
    for (const tick of ticks) {
      if (begins.has(tick.time) !== first) continue;
      const from = xAt(scale, tick.time) + LABEL_GAP;
      const to = from + measureText(tick.label, TICK_SIZE);
      if (to > right || headingLines.some((x) => x > from - LABEL_GAP && x < to)) continue;
      if (written.every((other) => to + LABEL_GAP <= other.from || other.to + LABEL_GAP <= from))
        written.push({ from, to, tick });
    }
  }
  return new Set(written.map(({ tick }) => tick));
}

/** Grid lines behind the lanes, and the labels above them. */
export function axisLayers(scale: TimeScale, theme: Theme): { grid: Layer; axis: Layer } {
  const { plot } = scale;
  const { ticks, headings } = timeTicks(scale.window, plot.width);
  const told = labelled(scale, ticks, headings);
  const bottom = plot.y + plot.height;
  const lines: Mark[] = [];
  const labels: Mark[] = [];

  let before = -Infinity;
  for (const tick of ticks) {
    const { time, label } = tick;
    const x = xAt(scale, time);
    if (!told.has(tick) && x - before < CLOSEST_LINES) continue;
    before = x;
    lines.push({
      shape: 'line',
      id: `tick-${time}`,
      x1: crisp(x),
      y1: TICK_BASELINE - 10,
      x2: crisp(x),
      y2: bottom,
      stroke: theme.rule,
      strokeWidth: theme.hairline,
    });
    if (told.has(tick)) {
      labels.push({
        shape: 'text',
        id: `tick-label-${time}`,
        x: x + LABEL_GAP,
        y: TICK_BASELINE,
        text: label,
        size: TICK_SIZE,
        fill: theme.muted,
      });
    }
  }

  // The year is said once: by the first heading with room for it.
  let toldInFull = false;
  const places = headings.map(({ time }) => Math.max(plot.x, xAt(scale, time)));
  headings.forEach(({ time, label, short, least }, at) => {
    const begun = time < scale.window.begin;
    const x = places[at];
    if (!begun) {
      lines.push({
        shape: 'line',
        id: `heading-${time}`,
        x1: crisp(x),
        y1: HEADING_BASELINE - 12,
        x2: crisp(x),
        y2: bottom,
        stroke: theme.strongRule,
        strokeWidth: theme.hairline,
      });
    }
    // The first heading stays at the edge while there is room before the next; the others say only what is new.
    const room = (places[at + 1] ?? plot.x + plot.width + HEADING_GAP) - x - HEADING_SHIFT - HEADING_GAP;
    const text = [toldInFull ? short : label, short, least].find(
      (candidate) => measureText(candidate, HEADING_SIZE, 600) <= room,
    );
    if (!text) return;
    toldInFull ||= text === label;
    labels.push({
      shape: 'text',
      id: `heading-label-${time}`,
      x: begun ? x : x + HEADING_SHIFT,
      y: HEADING_BASELINE,
      text,
      size: HEADING_SIZE,
      weight: 600,
      fill: theme.ink,
    });
  });
  return {
    grid: { id: 'grid', label: 'Grid', marks: lines },
    axis: { id: 'axis', label: 'Axis', marks: labels },
  };
}
