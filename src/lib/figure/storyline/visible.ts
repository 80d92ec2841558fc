import type { StoryIndex } from '../story-index.ts';
import { xAt } from '../time-scale.ts';
import type { StorylineView } from '../views.ts';
import type { CastEvent } from './cast.ts';
import { heightAt, type Point } from './lines.ts';
import { MEETING_REACH } from './meeting-mark.ts';
import type { PlacedStoryline } from './place.ts';

export interface Line {
  /** Number in the story. */
  actor: number;
  points: Point[];
}

/** The lines that cross the picture, as points from column to column; one column beyond each edge is kept. */
export function visibleLines({ layout, scale, step, top }: PlacedStoryline): Line[] {
  const { plot } = scale;
  const xs = Float64Array.from(layout.times, (time) => xAt(scale, time));
  return layout.cast.actors.flatMap((actor, number): Line[] => {
    const { first, heights } = layout.lines[number];
    const points = Array.from(heights, (height, at) => ({ x: xs[first + at], y: top + height * step }));
    const from = Math.max(
      0,
      points.findLastIndex(({ x }) => x < plot.x),
    );
    const beyond = points.findIndex(({ x }) => x > plot.x + plot.width);
    const shown = points.slice(from, beyond < 0 ? undefined : beyond + 1);
    const outside = shown.every(({ x }) => x < plot.x - 6) || shown.every(({ x }) => x > plot.x + plot.width + 6);
    return shown.length === 0 || outside ? [] : [{ actor, points: shown }];
  });
}

export interface Meeting extends CastEvent {
  x: number;
  heights: number[];
}

export function visibleMeetings(view: StorylineView, placed: PlacedStoryline): Meeting[] {
  const { layout, scale, step, top } = placed;
  const { plot } = scale;
  const found: Meeting[] = [];
  layout.columns.forEach((events, column) => {
    const x = xAt(scale, layout.times[column]);
    if (x < plot.x - MEETING_REACH || x > plot.x + plot.width + MEETING_REACH) return;
    for (const event of events) {
      if (view.filter && !view.filter[event.event]) continue;
      const heights = event.actors.map((actor) => {
        const { first, heights } = layout.lines[actor];
        return top + heights[column - first] * step;
      });
      found.push({ ...event, x, heights });
    }
  });
  return found;
}

/** An event of one actor alone. */
export interface Alone {
  event: number;
  actor: number;
  x: number;
  y: number;
}

/** Pixels of the picture's width for each event that is drawn on a line without being a meeting. */
const ROOM_ALONE = 9;

/** The weightiest other events of the actors, while their lines run. */
export function eventsAlone(index: StoryIndex, view: StorylineView, placed: PlacedStoryline, lines: Line[]): Alone[] {
  const { plot } = placed.scale;
  const drawn = new Set(placed.layout.cast.events.map(({ event }) => event));
  const found: { event: number; line: Line; x: number }[] = [];
  const lineOf = new Map(lines.map((line) => [line.actor, line]));
  for (const event of index.byTime) {
    if (drawn.has(event) || (view.filter && !view.filter[event])) continue;
    const [begin, end] = [index.coreBegin[event], index.coreEnd[event]];
    const line = lineOf.get(index.mainActor[event]);
    if (!line || !(end > begin)) continue;
    const x = xAt(placed.scale, (begin + end) / 2);
    const inside = x > Math.max(plot.x, line.points[0].x) && x < Math.min(plot.x + plot.width, line.points.at(-1)!.x);
    if (inside) found.push({ event, line, x });
  }
  return found
    .sort((one, other) => index.weight[other.event] - index.weight[one.event] || one.event - other.event)
    .slice(0, Math.floor(plot.width / ROOM_ALONE))
    .map(({ event, line, x }) => ({ event, actor: line.actor, x, y: heightAt(line.points, x) }));
}
