import type { Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { FEWEST_ROWS } from '../timeline/lanes.ts';
import { timelineScene } from '../timeline/scene.ts';
import { grouped } from '../text.ts';
import type { LaneKind, TimelineView } from '../views.ts';
import { insideWindow } from './inside.ts';
import type { FigureKind } from './kind.ts';

/** Lanes are given up to so much room before their rows are shared out. */
const TALLEST = 1000;
const MOST_LANES = 14;
const MOST_ROWS = 200;
/** Rows of a lane at least, where not even a few lanes had room for the usual ones. */
const LOW_ROWS = 2;
const FEW_LANES = 6;

const laneWords: Record<LaneKind, string> = {
  actor: 'actor',
  source: 'source',
  factuality: 'standing',
  place: 'place',
  article: 'article',
  kind: 'kind',
  cluster: 'circle of actors',
};

export const timeline: FigureKind = {
  label: 'Timeline',
  forms: 'bars',
  named: 'label',
  subject: ({ lanes = 'actor' }) => `Events by ${laneWords[lanes]}`,
  crowded: (count) => `${grouped(count)} of them as small bars`,
  draw(index, { width, height, window, theme, filter, view }) {
    const inside = insideWindow(index, window, filter);
    // An open end is drawn as an arrow at the other one: outside the window that takes a row for nothing.
    const undated = new Set(index.undated);
    const seen = (event: number) => index.drawnEnd[event] > window.begin && index.drawnBegin[event] < window.end;
    for (let event = 0; event < inside.length; event++) if (!seen(event) && !undated.has(event)) inside[event] = 0;
    const whole = {
      width,
      height: TALLEST,
      window,
      theme,
      filter: inside,
      laneBy: view.lanes ?? 'actor',
      pinned: view.pin,
      folded: view.fold,
    };
    const drawn = drawWhole(index, { ...whole, maximumLanes: MOST_LANES });
    return height === null || drawn.height <= height ? drawn : drawWithin(index, whole, height);
  },
};

/**
 * As many lanes as there is height for, the others sharing the last one; then as many rows. On a low sheet lanes are of
 * fewer rows, lest only one or two be named.
 */
function drawWithin(index: StoryIndex, whole: TimelineView, height: number): Scene {
  const draw = (maximumLanes: number, maximumRows: number, fewestRows: number) =>
    drawWhole(index, { ...whole, maximumLanes, maximumRows, fewestRows, density: 'compact' });
  const fits = (scene: Scene) => scene.height <= height;
  const lanesOf = (rows: number) => largest(MOST_LANES, (lanes) => fits(draw(lanes, 0, rows)));
  const usual = lanesOf(FEWEST_ROWS);
  const [lanes, fewest] = usual < FEW_LANES ? [lanesOf(LOW_ROWS), LOW_ROWS] : [usual, FEWEST_ROWS];
  return draw(
    lanes,
    largest(MOST_ROWS, (rows) => fits(draw(lanes, rows, fewest))),
    fewest,
  );
}

/** The largest whole number up to a limit of which something holds that holds of all smaller ones; at least 1. */
function largest(limit: number, holds: (number: number) => boolean): number {
  let [most, tooMany] = [1, limit + 1];
  while (tooMany - most > 1) {
    const tried = (most + tooMany) >> 1;
    if (holds(tried)) most = tried;
    else tooMany = tried;
  }
  return most;
}

function drawWhole(index: StoryIndex, view: TimelineView): Scene {
  const { contentHeight } = timelineScene(index, view).notes;
  return timelineScene(index, { ...view, height: contentHeight });
}
