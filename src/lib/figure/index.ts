/**
 * The figure room: a story and a view become a scene of plain marks, and painters draw it: one picture on the page's
 * canvas, in an SVG file, on the command line.
 */
import type { EventGraph } from '#lib/graph/index.ts';
import type { Story, StoryEvent } from '#lib/story/index.ts';
import type { ItemRef, Scene } from './scene.ts';
import type { ThemeName } from './theme.ts';
import type { NetworkView, OverviewView, TimelineView, TimeScale, TimeWindow, Transform } from './views.ts';

export * from './scene.ts';
export * from './views.ts';
export { themes, type Theme, type ThemeName } from './theme.ts';

export interface StoryIndex {
  story: Story;
  /** All dated events' time, a little wider; outliers left out when the story is elsewhere. */
  extent: TimeWindow;
  /** Position in story.events by id. */
  eventIndex: ReadonlyMap<string, number>;
  actorIndex: ReadonlyMap<string, number>;
  articleIndex: ReadonlyMap<string, number>;
}
export interface NetworkLayout {
  seed: number;
}

/** Looks a story up once for drawing; keep it as long as the story is unchanged. */
export declare function indexStory(story: Story): StoryIndex;
/** The window to begin with: where nearly all of the events are. */
export declare function initialWindow(index: StoryIndex): TimeWindow;
export declare function timelineScene(index: StoryIndex, view: TimelineView): Scene;
/** Where time lies in that scene; x = plot.x + (t - window.begin) / (window.end - window.begin) * plot.width. */
export declare function timelineScale(index: StoryIndex, view: TimelineView): TimeScale;
export declare function overviewScene(index: StoryIndex, view: OverviewView): Scene;
export declare function overviewScale(index: StoryIndex, view: OverviewView): TimeScale;
export declare function timeAt(scale: TimeScale, x: number): number;
export declare function xAt(scale: TimeScale, time: number): number;
/** The window zoomed around a time, or moved; kept within what can be drawn. */
export declare function zoomWindow(window: TimeWindow, factor: number, around: number): TimeWindow;
export declare function moveWindow(window: TimeWindow, by: number): TimeWindow;
/** Positions of all actors and events; runs in slices: call step() until it says that it is done. */
export declare function networkLayout(
  graph: EventGraph,
  options?: { seed?: number },
): { layout: NetworkLayout; step(milliseconds?: number): boolean };
export declare function networkScene(
  index: StoryIndex,
  graph: EventGraph,
  layout: NetworkLayout,
  view: NetworkView,
): Scene;
/** The transform that shows the whole network. */
export declare function fitNetwork(layout: NetworkLayout, view: { width: number; height: number }): Transform;
/** A dragged node stays where it is put. */
export declare function pinNode(layout: NetworkLayout, id: string, at: { x: number; y: number }): void;
/** What lies at a point of the scene, topmost first; `reach` widens small targets. */
export declare function hitTest(scene: Scene, x: number, y: number, reach?: number): ItemRef | null;
export declare function paintCanvas(context: CanvasRenderingContext2D, scene: Scene): void;
export declare function paintSvg(scene: Scene, about: { title: string; description?: string }): string;
/** "22 March 2022", "21–22 March 2022", "March 2022", "by 31 March 2022", "undated". */
export declare function dateLabel(date: StoryEvent['date']): string;
/** "20 Feb – 2 Apr 2022". */
export declare function windowLabel(window: TimeWindow): string;
/** A whole figure for a page or paper: title, picture, legend and credits. */
export declare function figureSvg(
  story: Story,
  options: {
    kind: 'timeline' | 'network';
    from?: string;
    to?: string;
    widthMm?: number;
    theme?: ThemeName;
  },
): string;
