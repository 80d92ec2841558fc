import { DAY } from './calendar.ts';
import { spanLabel } from './dates.ts';
import { measureText } from './font.ts';
import type { Layer, Mark, PathCommands, Scene } from './scene.ts';
import type { StoryIndex } from './story-index.ts';
import { themes, type Theme } from './theme.ts';
import { xAt } from './time-scale.ts';
import type { OverviewView, TimeScale, TimeWindow } from './views.ts';
import { timeTicks } from './timeline/ticks.ts';

const INSET = 12;
/** Height of the axis' labels at the bottom. */
const AXIS = 15;
/** Free above the curve. */
const HEADROOM = 6;
const HANDLE = 4;
const TICK_SIZE = 10;
/** Pixels between two points of the curve. */
const STEP = 2;
/** Spread of one event in the curve, pixels. */
const SPREAD = 5;

/** Where time lies in the overview: the whole story and, if it lies outside, the window. */
export function overviewScale(index: StoryIndex, view: OverviewView): TimeScale {
  const { left, right } = view.inset ?? { left: INSET, right: INSET };
  const { begin, end } = view.extent ?? index.extent;
  const window: TimeWindow = { begin: Math.min(begin, view.window.begin), end: Math.max(end, view.window.end) };
  return {
    window: view.extent ?? (window.end - window.begin < 3 * (end - begin) ? window : { begin, end }),
    plot: {
      x: left,
      y: HEADROOM,
      width: Math.max(40, view.width - left - right),
      height: Math.max(8, view.height - AXIS - HEADROOM),
    },
  };
}

/** The strip under the timeline: how dense the whole story is, and the window with its two handles. */
export function overviewScene(index: StoryIndex, view: OverviewView): Scene {
  const theme = themes[view.theme];
  const scale = overviewScale(index, view);
  const { plot } = scale;
  const bottom = plot.y + plot.height;
  const left = clamp(xAt(scale, view.window.begin), plot.x, plot.x + plot.width);
  const right = clamp(xAt(scale, view.window.end), left + 2, plot.x + plot.width + 2);
  const { curve, outside, events } = density(index, view.filter ?? null, scale);

  const layers: Layer[] = [
    {
      id: 'overview-ground',
      label: 'Whole story',
      marks: [
        {
          shape: 'rect',
          id: 'overview-ground-area',
          item: { kind: 'ground', id: 'overview' },
          ghost: true,
          x: 0,
          y: 0,
          width: view.width,
          height: view.height,
        },
        {
          shape: 'rect',
          id: 'window-inside',
          item: { kind: 'window', id: 'inside' },
          x: left,
          y: 2,
          width: right - left,
          height: bottom - 2,
          fill: theme.window,
        },
      ],
    },
    { id: 'overview-density', label: 'Density', marks: [area(curve, scale, theme)] },
    {
      id: 'overview-axis',
      label: 'Axis',
      marks: [...axis(scale, theme), ...outsideLabels(outside, scale, [left, right], theme)],
    },
    {
      id: 'overview-window',
      label: 'Window',
      marks: [...handle('begin', left, bottom, theme), ...handle('end', right, bottom, theme)],
    },
  ];
  return {
    width: view.width,
    height: view.height,
    theme: view.theme,
    ground: theme.panel,
    // Without a date there is no window, and nothing to move it over.
    layers: index.dated ? layers : [],
    notes: { events, hiddenLabels: 0, aggregated: 0, contentHeight: view.height },
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

interface Density {
  /** Heights from 0 to 1, every STEP pixels. */
  curve: Float32Array;
  /** Events before and after what the strip shows. */
  outside: { before: number; after: number };
  events: number;
}

/** Kept between scenes: while the window moves, the curve stays the same. */
function density(index: StoryIndex, filter: Uint8Array | null, scale: TimeScale): Density {
  const key = `density ${scale.window.begin} ${scale.window.end} ${scale.plot.width}`;
  const memory = index.memory.get('density') as { filter: Uint8Array | null; key: string; made: Density } | undefined;
  if (memory && memory.key === key && memory.filter === filter) return memory.made;
  const made = measureDensity(index, filter, scale);
  index.memory.set('density', { filter, key, made });
  return made;
}

function measureDensity(index: StoryIndex, filter: Uint8Array | null, { window, plot }: TimeScale): Density {
  const length = Math.ceil(plot.width / STEP) + 1;
  const perBin = (window.end - window.begin) / (length - 1);
  // Every event weighs the same, spread over the time it may fill: differences first, then their running sum.
  const change = new Float64Array(length + 1);
  const outside = { before: 0, after: 0 };
  let events = 0;
  for (const event of index.byTime) {
    if (filter && !filter[event]) continue;
    events++;
    const begin = (index.drawnBegin[event] - window.begin) / perBin;
    const end = (index.drawnEnd[event] - window.begin) / perBin;
    if (end < 0) outside.before++;
    else if (begin > length - 1) outside.after++;
    else {
      const from = clamp(Math.floor(begin), 0, length - 1);
      const to = clamp(Math.ceil(end), from + 1, length);
      const share = 1 / Math.max(1, end - begin);
      change[from] += share;
      change[to] -= share;
    }
  }
  const curve = new Float32Array(length);
  let sum = 0;
  for (let at = 0; at < length; at++) curve[at] = sum += change[at];
  // Three running means are close to a Gaussian.
  for (let pass = 0; pass < 3; pass++) smooth(curve, Math.max(1, Math.round(SPREAD / STEP)));
  const highest = curve.reduce((most, value) => Math.max(most, value), 0);
  if (highest > 0) for (let at = 0; at < length; at++) curve[at] /= highest;
  return { curve, outside, events };
}

function smooth(curve: Float32Array, radius: number): void {
  const source = curve.slice();
  let sum = 0;
  for (let at = -radius; at < curve.length; at++) {
    sum += source[at + radius] ?? 0;
    sum -= source[at - radius - 1] ?? 0;
    if (at >= 0) curve[at] = Math.max(0, sum / (2 * radius + 1));
  }
}

/** Square root: one event among hundreds can still be seen. */
function area(curve: Float32Array, { plot }: TimeScale, theme: Theme): Mark {
  const bottom = plot.y + plot.height;
  const path: ('M' | 'L' | 'Z' | number)[] = ['M', plot.x, bottom];
  const step = plot.width / (curve.length - 1);
  curve.forEach((value, at) => path.push('L', plot.x + at * step, bottom - Math.sqrt(value) * plot.height));
  path.push('L', plot.x + plot.width, bottom, 'Z');
  return { shape: 'path', id: 'density', path: path as PathCommands, fill: theme.density };
}

function axis(scale: TimeScale, theme: Theme): Mark[] {
  const { plot } = scale;
  const bottom = plot.y + plot.height;
  const marks: Mark[] = [
    {
      shape: 'line',
      id: 'overview-line',
      x1: plot.x,
      y1: bottom,
      x2: plot.x + plot.width,
      y2: bottom,
      stroke: theme.strongRule,
      strokeWidth: theme.hairline,
    },
  ];
  // Months or years first; what is finer only where they leave room.
  const { headings, ticks, complete } = timeTicks(scale.window, plot.width);
  const taken: [number, number][] = [];
  const write = (time: number, texts: string[]) => {
    const begun = time < scale.window.begin;
    const x = begun ? plot.x : xAt(scale, time) + 3;
    const text = texts.find((candidate) => {
      const end = x + measureText(candidate, TICK_SIZE) + 10;
      return end <= plot.x + plot.width + 10 && taken.every(([from, to]) => end <= from || x >= to);
    });
    if (!text) return;
    taken.push([x, x + measureText(text, TICK_SIZE) + 10]);
    if (!begun) {
      marks.push({
        shape: 'line',
        id: `overview-tick-${time}`,
        x1: x - 3,
        y1: bottom,
        x2: x - 3,
        y2: bottom + 4,
        stroke: theme.strongRule,
        strokeWidth: theme.hairline,
      });
    }
    marks.push({
      shape: 'text',
      id: `overview-label-${time}`,
      x,
      y: bottom + 12,
      text,
      size: TICK_SIZE,
      fill: theme.muted,
    });
  };
  if (complete) {
    for (const { time, label } of ticks) write(time, [label]);
    return marks;
  }
  // From the right: a first heading that began before the strip gives way to the one that follows.
  for (const { time, label, short } of headings.slice(1).reverse()) write(time, [short, label]);
  for (const { time, label, short } of headings.slice(0, 1)) write(time, [label, short]);
  if (headings.length < 4) for (const { time, label } of ticks) write(time, [label]);
  return marks;
}

/** What lies outside the strip is counted at its ends, in short or farther in where a handle of the window would lie on it. */
function outsideLabels(
  { before, after }: Density['outside'],
  { plot }: TimeScale,
  handles: readonly number[],
  theme: Theme,
): Mark[] {
  const [atLeft, atRight] = [plot.x + 2, plot.x + plot.width - 2];
  const isFree = (from: number, to: number) =>
    handles.every((x) => x + HANDLE / 2 + 1 <= from || x - HANDLE / 2 - 1 >= to);
  const label = (id: string, words: string[], edge: number, side: 1 | -1): Mark => {
    const nearest = handles.reduce((one, other) => ((other - one) * side < 0 ? other : one));
    const inward = Math.max(edge * side, nearest * side + HANDLE / 2 + 3) * side;
    const places = [edge, inward].flatMap((x) => words.map((text) => ({ x, text })));
    const { x, text } =
      places.find(({ x, text }) => {
        const end = x + side * measureText(text, TICK_SIZE);
        return isFree(Math.min(x, end), Math.max(x, end));
      }) ?? places[0];
    return {
      shape: 'text',
      id,
      x,
      y: plot.y + 11,
      text,
      size: TICK_SIZE,
      anchor: side > 0 ? 'start' : 'end',
      fill: theme.muted,
      halo: theme.panel,
    };
  };
  return [
    ...(before > 0 ? [label('overview-before', [`← ${before} earlier`, `← ${before}`], atLeft, 1)] : []),
    ...(after > 0 ? [label('overview-after', [`${after} later →`, `${after} →`], atRight, -1)] : []),
  ];
}

function handle(end: 'begin' | 'end', x: number, bottom: number, theme: Theme): Mark[] {
  const item = { kind: 'window', id: end } as const;
  return [
    {
      shape: 'rect',
      id: `window-${end}`,
      item,
      x: x - HANDLE / 2,
      y: 2,
      width: HANDLE,
      height: bottom,
      radius: 2,
      fill: theme.accent,
    },
    { shape: 'rect', id: `window-${end}-reach`, item, ghost: true, x: x - 9, y: 0, width: 18, height: bottom + AXIS },
  ];
}

/** What the overview shows, for a screen reader: "10 February – 21 April 2022". */
export function overviewLabel({ window }: TimeScale): string {
  return spanLabel({ begin: Math.floor(window.begin / DAY) * DAY, end: Math.ceil(window.end / DAY) * DAY });
}
