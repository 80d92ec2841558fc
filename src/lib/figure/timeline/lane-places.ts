import type { StoryIndex } from '../story-index.ts';
import type { TimelineView } from '../views.ts';
import { divisions, lanesOfStory } from './lane-keys.ts';
import { FOOT, LANE_PADDING, REST, timelineLanes } from './lanes.ts';
import { timelineScale } from './scene.ts';

/** A lane as it lies in the picture. */
export interface LanePlace {
  key: string;
  label: string;
  top: number;
  height: number;
  folded: boolean;
  /** The last one takes what has no lane of its own, and stays last. */
  movable: boolean;
}

/** The lanes of a timeline from top to bottom, also those scrolled out of sight. */
export function lanePlaces(index: StoryIndex, view: TimelineView): LanePlace[] {
  const { plot } = timelineScale(index, view);
  return timelineLanes(index, view, plot.width, plot.height).lanes.map(({ key, label, y, height, folded }) => ({
    key,
    label,
    top: plot.y + y - (view.scroll ?? 0),
    height,
    folded,
    movable: key !== REST,
  }));
}

/** The key of the lane that an event or actor has in a timeline; null where there is none. */
export function laneOfItem(index: StoryIndex, view: TimelineView): string | null {
  const { selection, laneBy } = view;
  const places = lanePlaces(index, view);
  const has = (key: string | undefined) => key !== undefined && places.some((place) => place.key === key);
  if (selection?.kind === 'actor') return has(selection.id) ? selection.id : null;
  const event = selection?.kind === 'event' ? index.eventIndex.get(selection.id) : undefined;
  if (event === undefined) return null;
  const key = divisions[laneBy].keys(index)[lanesOfStory(index, laneBy).ofEvent[event]];
  return has(key) ? key : has(REST) ? REST : null;
}

/** So much of a lane is to be seen, pixels. */
const MOST_OF_LANE = 120;

/**
 * Where what is selected lies in a timeline, also where that is scrolled out of sight: an event's row, or the foot of its
 * lane where it found none, and the head of an actor's lane; null where there is neither.
 */
export function placeOfSelection(index: StoryIndex, view: TimelineView): { top: number; bottom: number } | null {
  const { plot } = timelineScale(index, view);
  const { lanes, rowHeight, head } = timelineLanes(index, view, plot.width, plot.height);
  const key = laneOfItem(index, view);
  const lane = lanes.find((each) => each.key === key);
  if (!lane) return null;
  const top = plot.y + lane.y - (view.scroll ?? 0);
  if (view.selection?.kind !== 'event' || lane.folded)
    return { top, bottom: top + Math.min(lane.height, MOST_OF_LANE) };
  const event = index.eventIndex.get(view.selection.id)!;
  const row = lane.rows.findIndex((events) => events.includes(event));
  const rowTop = row < 0 ? top + lane.height - FOOT - rowHeight / 2 : top + LANE_PADDING + head + row * rowHeight;
  return { top: rowTop, bottom: rowTop + rowHeight };
}

/**
 * The place to which a lane is dragged when the pointer is at `y`. Lanes are of different heights: two change places
 * only where they would not change back at once.
 */
export function draggedTo(places: readonly LanePlace[], key: string, y: number): number {
  const from = places.findIndex((place) => place.key === key);
  if (from < 0) return from;
  const { height } = places[from];
  let to = from;
  while (to > 0 && y < places[to - 1].top + Math.min(height, places[to - 1].height)) to--;
  while (
    to >= from &&
    to + 1 < places.length &&
    y > places[to + 1].top - height + Math.max(height, places[to + 1].height)
  )
    to++;
  return to;
}

/** The keys to pin so that a lane comes to lie at another place: all lanes down to the lower of the two. */
export function movedLane(places: readonly LanePlace[], key: string, to: number): string[] | null {
  const keys = places.filter(({ movable }) => movable).map((place) => place.key);
  const from = keys.indexOf(key);
  const place = Math.max(0, Math.min(keys.length - 1, to));
  if (from < 0 || from === place) return null;
  keys.splice(place, 0, ...keys.splice(from, 1));
  return keys.slice(0, Math.max(from, place) + 1);
}
