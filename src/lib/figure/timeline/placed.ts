import type { ActorKind } from '#lib/actors/index.ts';
import type { Factuality } from '#lib/events/index.ts';
import { fitText, measureText } from '../font.ts';
import { standsBack } from '../salience.ts';
import { actorKind, LABEL_SIZE, labelOf, labelWidth, type StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import { xAt } from '../time-scale.ts';
import type { TimeScale } from '../views.ts';
import type { Bar } from './bar.ts';
import { ticksWidth } from './report-ticks.ts';
import { hasLabelAbove, LABEL_GAP, LONGEST_LABEL, NARROWEST_BAR, OPEN_END } from './lanes.ts';

/** An event with a place in the picture. */
export interface PlacedEvent {
  event: number;
  bar: Bar;
  label: PlacedLabel | null;
}

export interface PlacedLabel {
  text: string;
  x: number;
  width: number;
  /** Left of its bar, right of it, or above it. */
  side: 'left' | 'right' | 'above';
}

/** Bars are lower than their rows. */
const BAR_HEIGHT = 10;
/** What the news is full of takes a lesser form than what was done. */
export const LESSER_HEIGHT = 6;
/**
 * A bar as long as its label has it above itself, and is lower for it, pixels. That hangs on its length alone, so no bar
 * changes while the window moves. Outlines need more height than solid forms to be told from them.
 */
const UNDER_LABEL = { solid: { drop: 3, height: 0.36 }, outlined: { drop: 2.6, height: 0.46 } };
const SOLID: readonly Factuality[] = ['happened', 'claimed'];
/** Between an event, its label included, and the next in its row. */
const AIR = 10;
/** Rather no label than less of one, pixels. */
const SHORTEST_LABEL = 44;

/** The events of a row that fall into the picture; in a row both their ends are in order, so they are searched. */
export function placeEvents(
  index: StoryIndex,
  laneKind: ActorKind | null,
  events: ArrayLike<number>,
  scale: TimeScale,
  middle: number,
  theme: Theme,
): PlacedEvent[] {
  const { plot } = scale;
  const right = plot.x + plot.width;
  const placed: PlacedEvent[] = [];
  // The room a label has to the left ends where the label of the event before ends.
  let taken = plot.x;
  for (let at = firstEndingAfter(index, events, scale, plot.x); at < events.length; at++) {
    const bar = placeBar(index, events[at], laneKind, scale, middle, theme);
    if (bar.left > right) break;
    const next = at + 1 < events.length ? ends(index, events[at + 1], scale)[0] - AIR : right;
    const label = placeLabel(index, events[at], bar, { taken, next, left: plot.x, right });
    placed.push({ event: events[at], bar, label });
    const ticks = label?.side === 'above' ? ticksWidth(index, events[at]) : 0;
    taken = Math.max(bar.right, label && label.side !== 'left' ? label.x + label.width + ticks : 0) + AIR;
  }
  return placed;
}

function firstEndingAfter(index: StoryIndex, events: ArrayLike<number>, scale: TimeScale, x: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends(index, events[middle], scale)[1] <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Left and right end of an event's bar in the picture. */
function ends(index: StoryIndex, event: number, scale: TimeScale): [number, number] {
  const { earliest, coreBegin, coreEnd, latest } = index;
  const left = earliest[event] === -Infinity ? xAt(scale, coreBegin[event]) - OPEN_END : xAt(scale, earliest[event]);
  const right = latest[event] === Infinity ? xAt(scale, coreEnd[event]) + OPEN_END : xAt(scale, latest[event]);
  return [left, Math.max(right, left + NARROWEST_BAR)];
}

function placeBar(
  index: StoryIndex,
  event: number,
  laneKind: ActorKind | null,
  scale: TimeScale,
  middle: number,
  theme: Theme,
): Bar {
  const { id, factuality } = index.story.events[event];
  const height = standsBack(index.story.events[event]) ? LESSER_HEIGHT : BAR_HEIGHT;
  const [left, right] = ends(index, event, scale);
  const sure = index.coreEnd[event] > index.coreBegin[event];
  const narrow = right - left <= NARROWEST_BAR;
  const under = UNDER_LABEL[SOLID.includes(factuality) ? 'solid' : 'outlined'];
  const low = hasLabelAbove(index, event, right - left);
  return {
    id: `event-${id}`,
    item: { kind: 'event', id },
    factuality,
    color: theme.actors[laneKind ?? actorKind(index, event)],
    y: low ? middle + under.drop : middle - height / 2,
    height: low ? height * under.height : height,
    left,
    right,
    coreLeft: narrow ? left : xAt(scale, index.coreBegin[event]),
    coreRight: narrow ? right : sure ? xAt(scale, index.coreEnd[event]) : xAt(scale, index.coreBegin[event]),
    openLeft: index.earliest[event] === -Infinity,
    openRight: index.latest[event] === Infinity,
  };
}

/** The room of a row, in pixels: the picture's edges, where what stands before ends, and where the next bar begins. */
interface Room {
  left: number;
  right: number;
  taken: number;
  next: number;
}

function placeLabel(index: StoryIndex, event: number, bar: Bar, room: Room): PlacedLabel | null {
  const whole = labelOf(index, event);
  if (whole === '') return null;
  const wholeWidth = labelWidth(index, event);
  // Packing sees to the room that every label is due; what else is free in the row is a longer one's too.
  const within = (free: number) => {
    const most = Math.max(LONGEST_LABEL, free);
    const text = wholeWidth <= most ? whole : fitText(whole, most, LABEL_SIZE);
    return { text, width: Math.min(wholeWidth, measureText(text, LABEL_SIZE)) };
  };

  if (hasLabelAbove(index, event, bar.right - bar.left)) {
    const x = Math.max(bar.left, room.left);
    const free = Math.min(room.right, Math.max(bar.right, room.next)) - x - ticksWidth(index, event);
    return cutLabel(whole, x, free, SHORTEST_LABEL, 'above');
  }
  const beside = bar.right + LABEL_GAP;
  const rightRoom = room.right - beside;
  const right = within(Math.min(room.next, room.right) - beside);
  if (right.width <= rightRoom) return { ...right, x: beside, side: 'right' };
  const leftRoom = bar.left - LABEL_GAP - room.taken;
  const left = within(leftRoom);
  if (left.width <= leftRoom) return { ...left, x: bar.left - LABEL_GAP - left.width, side: 'left' };
  const least = Math.max(SHORTEST_LABEL, Math.min(wholeWidth, LONGEST_LABEL) / 2);
  const cut = cutLabel(whole, beside, rightRoom, least, 'right') ?? cutLabel(whole, 0, leftRoom, least, 'left');
  return cut?.side === 'left' ? { ...cut, x: bar.left - LABEL_GAP - cut.width } : cut;
}

/** As much of a label as there is room for; null where that is too little. */
function cutLabel(text: string, x: number, room: number, least: number, side: PlacedLabel['side']): PlacedLabel | null {
  if (room < least) return null;
  const cut = fitText(text, room, LABEL_SIZE);
  return { text: cut, x, width: measureText(cut, LABEL_SIZE), side };
}
