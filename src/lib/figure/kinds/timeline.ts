import type { Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { timelineScene } from '../timeline/scene.ts';
import type { LaneKind, TimelineView } from '../views.ts';
import { insideWindow } from './inside.ts';
import type { FigureKind } from './kind.ts';

/** Lanes are given up to so much room before their rows are shared out. */
const TALLEST = 1000;
const MOST_LANES = 14;

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
  describe: ({ lanes = 'actor' }) => `A timeline of events by ${laneWords[lanes]}`,
  draw(index, { width, height, window, theme, filter, view }) {
    const inside = insideWindow(index, window, filter);
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

/** As many lanes as there is height for, the others sharing the last one. Where one is too high already, that one. */
function drawWithin(index: StoryIndex, whole: TimelineView, height: number): Scene {
  const draw = (maximumLanes: number) => drawWhole(index, { ...whole, maximumLanes, density: 'compact' });
  let fitting = draw(1);
  let [most, tooMany] = [1, MOST_LANES + 1];
  while (tooMany - most > 1) {
    const lanes = (most + tooMany) >> 1;
    const drawn = draw(lanes);
    if (drawn.height <= height) [most, fitting] = [lanes, drawn];
    else tooMany = lanes;
  }
  return fitting;
}

function drawWhole(index: StoryIndex, view: TimelineView): Scene {
  const { contentHeight } = timelineScene(index, view).notes;
  return timelineScene(index, { ...view, height: contentHeight });
}
