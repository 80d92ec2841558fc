import type { StoryIndex } from '../story-index.ts';
import { finished } from '../steps.ts';
import { type TimeWarp, placeOf, warpFor } from '../time-warp.ts';
import type { TimeWindow } from '../views.ts';
import { alignLines } from './align.ts';
import { type Cast, type CastEvent, castInSteps } from './cast.ts';
import type { Meetings } from './meetings.ts';
import { orderLines } from './order.ts';

/** The meetings of a storyline in their places in time. */
interface Course {
  cast: Cast;
  /** Each column's events. */
  columns: readonly CastEvent[][];
  /** Each column's place in time, growing. */
  times: Float64Array;
  warp: TimeWarp;
}

/** How the lines run, as plain data. */
export interface StorylineLines {
  /** Of each actor of the cast: its first column, and its height in each column from there on. */
  lines: { first: number; heights: Int32Array }[];
  /** Largest height; a meeting's lines are 1 apart, others 2. */
  deepest: number;
  crossings: number;
}

/** A storyline laid out: independent of window, size and selection, so that nothing jumps under the hand. */
export interface StorylineLayout extends Course, StorylineLines {
  /** Every meeting, also those that only a closer view has room for. */
  meetings: readonly CastEvent[];
}

/** Most meetings drawn at each zoom, by how much of the story is in the picture. */
const levels = [24, 48, 96, 192, 400];
/** Pixels that a column needs to be told from the next. */
const COLUMN = 15;
export const MOST_ACTORS = 40;

/** A storyline as it is asked for: of so many actors, for a window so many pixels wide. */
export interface StorylineWanted {
  actors: number;
  window: TimeWindow;
  width: number;
}

/**
 * The layout for a window: of as many meetings as have room, the weightiest first. Zooming in brings more; panning
 * changes nothing until the next level.
 * @param known takes another level where the lines of this one are still being arranged
 */
export function storylineLayout(index: StoryIndex, wanted: StorylineWanted, known = false): StorylineLayout {
  const actors = Math.min(MOST_ACTORS, wanted.actors);
  const courses = coursesOf(index, actors);
  const wantedLevel = levelFor(courses, wanted);
  const level = known ? knownLevel(index, actors, wantedLevel) : wantedLevel;
  const key = linesKey(actors, level);
  const lines = remembered(index, key, () => arrangeStoryline(meetingsOf(courses[level])));
  return remembered(index, `${key}-laid-out`, () => ({
    ...courses[level],
    ...lines,
    meetings: courses.at(-1)!.cast.events,
  }));
}

/** What is still to be done before a storyline can be drawn as it should be. */
export type StorylineWork =
  /** Steps that find who meets where. */
  | { cast: Generator<void, unknown> }
  /** Meetings to be arranged, which a worker may do; whether there is another arrangement of the same actors meanwhile. */
  | { key: string; meetings: Meetings; another: boolean };

/** What is to be done next, as of a large storyline each takes a while; null where all is known. */
export function storylineWork(index: StoryIndex, wanted: StorylineWanted): StorylineWork | null {
  const actors = Math.min(MOST_ACTORS, wanted.actors);
  if (!index.memory.has(coursesKey(actors))) return { cast: coursesInSteps(index, actors) };
  const courses = coursesOf(index, actors);
  const level = levelFor(courses, wanted);
  const key = linesKey(actors, level);
  if (index.memory.has(key)) return null;
  return { key, meetings: meetingsOf(courses[level]), another: knownLevel(index, actors, level) !== level };
}

/** Keeps lines that were arranged elsewhere. */
export function learnStoryline(index: StoryIndex, key: string, lines: StorylineLines): void {
  index.memory.set(key, lines);
}

const linesKey = (actors: number, level: number) => `storyline-${actors}-${level}`;

const coursesKey = (actors: number) => `storyline-courses-${actors}`;

function* coursesInSteps(index: StoryIndex, actors: number): Generator<void, Course[]> {
  const cast = yield* castInSteps(index, actors, levels.at(-1)!);
  yield;
  const courses = levels.map((most) => courseOf(index, { ...cast, events: cast.events.slice(0, most) }));
  index.memory.set(coursesKey(actors), courses);
  return courses;
}

const coursesOf = (index: StoryIndex, actors: number): Course[] =>
  (index.memory.get(coursesKey(actors)) as Course[] | undefined) ?? finished(coursesInSteps(index, actors));

function levelFor(courses: readonly Course[], { window, width }: StorylineWanted): number {
  const { warp } = courses.at(-1)!;
  const share = placeOf(warp, window.end) - placeOf(warp, window.begin);
  const room = width / COLUMN / Math.min(1, Math.max(share, 1e-6));
  let level = 0;
  while (level + 1 < levels.length && courses[level + 1].columns.length <= room) level++;
  return level;
}

/** The level nearest to one whose lines are known; itself where none is. */
function knownLevel(index: StoryIndex, actors: number, wanted: number): number {
  const known = [...levels.keys()].filter((level) => index.memory.has(linesKey(actors, level)));
  return known.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0] ?? wanted;
}

function remembered<Made>(index: StoryIndex, key: string, make: () => Made): Made {
  if (!index.memory.has(key)) index.memory.set(key, make());
  return index.memory.get(key) as Made;
}

function courseOf(index: StoryIndex, cast: Cast): Course {
  const columns = columnsOf([...cast.events].sort((one, other) => one.time - other.time || one.event - other.event));
  const times = columnTimes(columns);
  return { cast, columns, times, warp: warpFor(times, index.extent) };
}

function meetingsOf({ cast, columns }: Course): Meetings {
  return {
    actors: cast.actors.length,
    columns: columns.map((events) => events.map(({ actors }) => actors)),
  };
}

/** Arranges the lines of those who meet, so that they cross seldom and run straight. */
export function arrangeStoryline(meetings: Meetings): StorylineLines {
  const arrangement = orderLines(meetings);
  const { heights, deepest } = alignLines(arrangement);
  return {
    lines: Array.from({ length: meetings.actors }, (_, actor) => {
      const [first, last] = [arrangement.first[actor], arrangement.last[actor]];
      if (first < 0) return { first, heights: new Int32Array(0) };
      return {
        first,
        heights: Int32Array.from(
          { length: last - first + 1 },
          (_, at) => heights[first + at][arrangement.placeOf(first + at, actor)],
        ),
      };
    }),
    deepest,
    crossings: arrangement.crossings(),
  };
}

/** Meetings at the same time share a column unless somebody would have to be in two of them. */
function columnsOf(events: readonly CastEvent[]): CastEvent[][] {
  const columns: CastEvent[][] = [];
  let taken = new Set<number>();
  for (const event of events) {
    const column = columns.at(-1);
    if (column && column[0].time === event.time && !event.actors.some((actor) => taken.has(actor))) {
      column.push(event);
    } else {
      columns.push([event]);
      taken = new Set();
    }
    for (const actor of event.actors) taken.add(actor);
  }
  return columns;
}

const HALF_DAY = 43_200_000;
/** How much of its room a group of columns fills. */
const FILLED = 0.9;

/** Columns at one time are set apart within its day, in order, so that each has a place of its own. */
function columnTimes(columns: readonly CastEvent[][]): Float64Array {
  const given = Float64Array.from(columns, ([{ time }]) => time);
  const times = given.slice();
  for (let from = 0; from < given.length;) {
    let to = from + 1;
    while (to < given.length && given[to] === given[from]) to++;
    const before = from === 0 ? HALF_DAY : Math.min(HALF_DAY, (given[from] - given[from - 1]) / 2);
    const after = to === given.length ? HALF_DAY : Math.min(HALF_DAY, (given[to] - given[from]) / 2);
    for (let at = from; to - from > 1 && at < to; at++) {
      times[at] = given[from] + FILLED * (((before + after) * (at - from + 0.5)) / (to - from) - before);
    }
    from = to;
  }
  return times;
}
