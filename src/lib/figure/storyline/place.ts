import type { Box } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { AXIS_HEIGHT } from '../timeline/axis.ts';
import type { StorylineView, TimeScale } from '../views.ts';
import { type StorylineLayout, storylineLayout, type StorylineWanted, storylineWork } from './layout.ts';

const DEFAULT_ACTORS = 20;
/** Left of the lines, for the names of those that have begun. */
const NAMES = 176;
/** Right of the lines, for the names of those who come at the end. */
const LATE_NAMES = 136;
/** Free at the picture's edges. */
export const MARGIN = 16;
/** Above the first line, for a label, and below the last. */
const HEADROOM = 22;
/** Height of the step between two lines of a meeting, pixels. */
const [NARROWEST_STEP, WIDEST_STEP] = [4, 40];
/** The same on a sheet, which is as high as its picture needs. */
const SHEET_STEP = 24;

/** What a view shows of a storyline, and where. */
export interface PlacedStoryline {
  layout: StorylineLayout;
  scale: TimeScale;
  /** Pixels of one step of height. */
  step: number;
  /** Top of height 0. */
  top: number;
}

export function placeStoryline(index: StoryIndex, view: StorylineView): PlacedStoryline {
  const plot = plotOf(view);
  const layout = storylineLayout(index, wantedBy(view), view.arranged);
  const fitting = (plot.height - 2 * HEADROOM) / Math.max(1, layout.deepest);
  const step = Math.min(WIDEST_STEP, Math.max(NARROWEST_STEP, fitting));
  const used = step * layout.deepest;
  return {
    layout,
    scale: { window: view.window, plot, warp: layout.warp },
    step,
    top: plot.y + Math.max(HEADROOM, (plot.height - used) / 2),
  };
}

function plotOf({ width, height }: StorylineView): Box {
  const names = Math.min(NAMES, width * 0.28);
  return {
    x: names,
    y: AXIS_HEIGHT,
    width: Math.max(40, width - names - Math.max(MARGIN, Math.min(LATE_NAMES, width * 0.15))),
    height: Math.max(20, height - AXIS_HEIGHT),
  };
}

const wantedBy = (view: StorylineView): StorylineWanted => ({
  actors: view.maximumActors ?? DEFAULT_ACTORS,
  window: view.window,
  width: plotOf(view).width,
});

/** What is to be done before a view can be drawn as it should be; null where all is known. */
export const workOfStoryline = (index: StoryIndex, view: StorylineView) => storylineWork(index, wantedBy(view));

/** Height in which every line has room enough. */
export function wantedHeight({ layout }: PlacedStoryline): number {
  return AXIS_HEIGHT + 2 * HEADROOM + SHEET_STEP * layout.deepest;
}
