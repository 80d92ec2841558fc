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

/** How many meetings the window holds, drawn at this zoom or not. */
export function meetingsInWindow({ window, filter }: StorylineView, { layout }: PlacedStoryline): number {
  return layout.meetings.filter(
    ({ event, time }) => time >= window.begin && time < window.end && (!filter || filter[event]),
  ).length;
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
  const most = Math.floor(plot.width / ROOM_ALONE);
  const lineOf = new Map(lines.map((line) => [line.actor, line]));
  const found: Alone[] = [];
  for (const event of placed.layout.cast.alone) {
    if (found.length >= most) break;
    const line = lineOf.get(index.mainActor[event]);
    if (!line || (view.filter && !view.filter[event])) continue;
    const x = xAt(placed.scale, (index.coreBegin[event] + index.coreEnd[event]) / 2);
    const inside = x > Math.max(plot.x, line.points[0].x) && x < Math.min(plot.x + plot.width, line.points.at(-1)!.x);
    if (inside) found.push({ event, actor: line.actor, x, y: heightAt(line.points, x) });
  }
  return found;
}
