import type { ActorKind } from '#lib/actors/index.ts';
import { measureText } from '../font.ts';
import { labelWidth, type StoryIndex } from '../story-index.ts';
import type { TimelineView } from '../views.ts';
import { divisions, lanesOfStory } from './lane-keys.ts';
import { type Extents, packRows, type Packing, rowsWanted } from './pack.ts';

/** Pixels an open end's arrow takes on paper. */
export const OPEN_END = 40;
/** The narrowest bar. */
export const NARROWEST_BAR = 4;
export const LABEL_GAP = 6;
/** From a bar up to the foot of a label above it, pixels. */
export const LABEL_FOOT = 3.2;
/** Longer labels are cut. */
export const LONGEST_LABEL = 230;
/** The key of the lane that takes what has no lane of its own. */
export const REST = 'rest';

export const LANE_LABEL_SIZE = 12;

const DEFAULT_LANES = 20;
const MOST_ROWS = 16;
/** So many a lane has in any case, where it needs them and nothing else is asked for. */
export const FEWEST_ROWS = 3;
/** So many rows are given out in any case, as lanes can be scrolled; more only where the picture is high enough. */
const SCROLLED_ROWS = 100;

export interface Lane extends Packing {
  key: string;
  label: string;
  kind: ActorKind | null;
  /** Drawn only as density. */
  folded: boolean;
  /** Pixels from the top of all lanes. */
  y: number;
  height: number;
}

export interface Lanes {
  lanes: Lane[];
  height: number;
  rowHeight: number;
  /** Height of a lane's name above its rows; 0 where it stands beside them. */
  head: number;
}

/** Free of marks at both edges of the picture. */
export const MARGIN = 16;
export const LANE_PADDING = 7;
/** Height of the strip that stands for what found no row. */
export const STRIP_HEIGHT = 10;
/** Where what is selected and found no row stands, from the lower end of its lane. */
export const FOOT = LANE_PADDING + 4;

/** Narrower pictures have the lanes' names above their rows, not beside them. */
const NARROW = 560;
const HEAD = 18;

/** Row height by density. */
export const rowHeights = { comfortable: 19, compact: 17 } as const;

/**
 * The lanes of a timeline at its zoom. They depend on the whole story and not on where the window lies, so nothing
 * jumps while it moves; and on the zoom only in steps, so nothing trembles while it changes.
 */
export function timelineLanes(index: StoryIndex, view: TimelineView, plotWidth: number, height: number): Lanes {
  const step = zoomStep(view, plotWidth);
  const rowHeight = rowHeights[view.density ?? 'comfortable'];
  const key = [
    'lanes',
    view.laneBy,
    step,
    rowHeight,
    Math.floor(height / rowHeight),
    view.maximumLanes,
    view.maximumRows,
    view.fewestRows,
    view.pinned?.join('\n'),
    view.folded?.join('\n'),
    headOf(view),
  ].join(' ');
  return remember(index, key, view.filter ?? null, () => layOut(index, view, 2 ** (step / 2), rowHeight, height));
}

/** Whether lanes have their names beside them; narrow pictures have them above. */
export function labelsBeside(view: TimelineView): boolean {
  return headOf(view) === 0;
}

function headOf({ width }: TimelineView): number {
  return width < NARROW ? HEAD : 0;
}

/** Pixels per millisecond, rounded down to a power of √2: at the step's own zoom labels have least room. */
function zoomStep({ window }: TimelineView, plotWidth: number): number {
  return Math.floor(2 * Math.log2(plotWidth / (window.end - window.begin)));
}

function layOut(index: StoryIndex, view: TimelineView, scale: number, rowHeight: number, height: number): Lanes {
  const groups = laneGroups(index, view).filter(({ events }) => events.length > 0);
  const extents = extentsAt(index, scale);
  const wanted = groups.map(({ key, events }) =>
    view.folded?.includes(key) ? 0 : rowsWanted(events, extents, MOST_ROWS),
  );
  const available = Math.floor((height - groups.length * 2 * LANE_PADDING) / rowHeight);
  const { maximumRows = Math.max(SCROLLED_ROWS, available), fewestRows = FEWEST_ROWS } = view;
  const given = fairRows(wanted, maximumRows, fewestRows);
  const packed = groups.map(({ events }, at) => packRows(events, extents, given[at]));

  const head = headOf(view);
  let y = 0;
  const lanes = groups.map(({ key, label, kind }, at): Lane => {
    const { rows, overflow } = packed[at];
    const folded = view.folded?.includes(key) ?? false;
    const strip = overflow.length > 0 && !folded ? STRIP_HEIGHT + 4 : 0;
    const lane = {
      key,
      label,
      kind,
      folded,
      rows,
      overflow,
      y,
      height: head + Math.max(1, rows.length) * rowHeight + strip + 2 * LANE_PADDING,
    };
    y += lane.height;
    return lane;
  });
  return { lanes, height: y, rowHeight, head };
}

const labelRoom = (index: StoryIndex, event: number) => Math.min(labelWidth(index, event), LONGEST_LABEL);

/** Whether an event's label stands above its bar, which is so long; else it stands beside it. */
export function hasLabelAbove(index: StoryIndex, event: number, length: number): boolean {
  return length >= labelRoom(index, event) && labelWidth(index, event) > 0;
}

/** Left and right ends of events with their labels at a zoom, pixels from the year 1970. */
function extentsAt(index: StoryIndex, scale: number): Extents {
  const { earliest, latest, drawnBegin, drawnEnd, weight } = index;
  const leftOf = (event: number) => drawnBegin[event] * scale - (earliest[event] === -Infinity ? OPEN_END : 0);
  return {
    leftOf,
    rightOf(event) {
      const end = drawnEnd[event] * scale + (latest[event] === Infinity ? OPEN_END : 0);
      const length = Math.max(end - leftOf(event), NARROWEST_BAR);
      const label = hasLabelAbove(index, event, length) ? 0 : LABEL_GAP + labelRoom(index, event);
      return leftOf(event) + length + label + 12;
    },
    weight,
  };
}

interface Group {
  key: string;
  label: string;
  kind: ActorKind | null;
  events: Uint32Array;
}

/** Events of each lane in order of time; pinned lanes first, then what matters most, then the rest. */
function groupByLane(index: StoryIndex, view: TimelineView): Group[] {
  const { laneBy, filter, maximumLanes = DEFAULT_LANES } = view;
  const division = divisions[laneBy];
  const keys = division.keys(index);
  const { inTime, weights } = lanesOfStory(index, laneBy);
  const ordered = orderedLanes(view, keys, weights);
  const own = ordered.length > maximumLanes ? ordered.slice(0, maximumLanes - 1) : ordered;

  const groupOf = new Uint32Array(keys.length).fill(own.length);
  own.forEach((lane, at) => (groupOf[lane] = at));
  const counts = new Uint32Array(own.length + 1);
  // Of each event; -1: the filter leaves it out.
  const groups = new Int32Array(inTime.length).fill(-1);
  for (let at = 0; at < groups.length; at++) {
    if (filter && !filter[index.byTime[at]]) continue;
    const group = (groups[at] = inTime[at] < 0 ? own.length : groupOf[inTime[at]]);
    counts[group]++;
  }
  const events = Array.from(counts, (count) => new Uint32Array(count));
  const filled = new Uint32Array(counts.length);
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at];
    if (group >= 0) events[group][filled[group]++] = index.byTime[at];
  }
  return [
    ...own.map((lane, at) => ({
      key: keys[lane],
      label: division.labelOf(index, lane),
      kind: division.kindOf?.(index, lane) ?? null,
      events: events[at],
    })),
    {
      key: REST,
      label: division.rest[own.length < ordered.length ? 'others' : 'none'],
      kind: null,
      events: events[own.length],
    },
  ];
}

/** The lanes that have any event, whatever the filter leaves of them, so that none jumps when it changes. */
function orderedLanes({ laneBy, pinned = [] }: TimelineView, keys: readonly string[], weights: Float64Array): number[] {
  const rank = (lane: number) => {
    const pin = pinned.indexOf(keys[lane]);
    return pin >= 0 ? pin - pinned.length : divisions[laneBy].ordered ? lane : 0;
  };
  return [...weights.keys()]
    .filter((lane) => weights[lane] > 0)
    .map((lane) => ({ lane, rank: rank(lane) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        weights[other.lane] - weights[one.lane] ||
        (keys[one.lane] < keys[other.lane] ? -1 : 1),
    )
    .map(({ lane }) => lane);
}

/** Width of the column of lane labels: as wide as they need, within reason. */
export function labelColumn(index: StoryIndex, view: TimelineView): number {
  if (headOf(view) > 0) return MARGIN;
  const widest = Math.max(
    0,
    ...laneGroups(index, view).map(({ key, events, label }) =>
      key === REST && events.length === 0 ? 0 : measureText(label, LANE_LABEL_SIZE, 600),
    ),
  );
  return Math.round(Math.min(Math.max(widest + 52, 88), Math.min(210, view.width * 0.22)));
}

function laneGroups(index: StoryIndex, view: TimelineView): Group[] {
  const key = ['groups', view.laneBy, view.maximumLanes, view.pinned?.join('\n')].join(' ');
  return remember(index, key, view.filter ?? null, () => groupByLane(index, view));
}

/** How many rows each lane has, so that all together keep within what is there; what is left over goes to the first. */
function fairRows(wanted: readonly number[], available: number, fewest: number): number[] {
  let cap = MOST_ROWS;
  const total = (limit: number) => wanted.reduce((sum, rows) => sum + Math.min(rows, limit), 0);
  while (cap > fewest && total(cap) > available) cap--;
  let left = available - total(cap);
  return wanted.map((rows) => (rows > cap && left-- > 0 ? cap + 1 : Math.min(rows, cap)));
}

/** Groups and layouts are kept for one filter and a few zooms, as many scenes are drawn from each. */
function remember<Made>(index: StoryIndex, key: string, filter: Uint8Array | null, make: () => Made): Made {
  let memory = index.memory.get('lanes') as { filter: Uint8Array | null; made: Map<string, unknown> } | undefined;
  if (!memory || memory.filter !== filter) {
    memory = { filter, made: new Map() };
    index.memory.set('lanes', memory);
  }
  if (!memory.made.has(key)) {
    if (memory.made.size >= 12) memory.made.delete(memory.made.keys().next().value!);
    memory.made.set(key, make());
  }
  return memory.made.get(key) as Made;
}
