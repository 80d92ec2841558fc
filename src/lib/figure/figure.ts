import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { isoInstant, valueWindow } from './calendar.ts';
import { spanLabel, windowLabel } from './dates.ts';
import { layoutNetwork } from './network/layout.ts';
import { networkScene } from './network/scene.ts';
import { paintSvg } from './paint/svg.ts';
import type { Scene } from './scene.ts';
import { sheetScene } from './sheet/sheet.ts';
import { indexStory, type StoryIndex } from './story-index.ts';
import { initialWindow } from './story-window.ts';
import type { ThemeName } from './theme.ts';
import { displayText } from './text.ts';
import { timelineScene } from './timeline/scene.ts';
import type { TimeWindow } from './views.ts';

export const figureKinds = ['timeline', 'network'] as const;
export type FigureKind = (typeof figureKinds)[number];

export interface FigureOptions {
  kind: FigureKind;
  /** First and last day shown, ISO dates; a month or year stands for all of its days. */
  from?: string;
  to?: string;
  /** Default: two columns of a journal. */
  widthMm?: number;
  theme?: ThemeName;
}

/** At this scale labels are printed at 6½ points and hairlines at more than a quarter. */
const PIXELS_PER_MM = 4.8;
const DEFAULT_WIDTH = 183;
/** Lanes are given up to so much room before their rows are shared out. */
const TALLEST = 1000;
const NETWORK_SHAPE = 0.62;
const LANES = 14;
/** A network of more events is drawn as one of actors alone. */
const MOST_EVENT_NODES = 150;

/** A whole figure of a story as an SVG file: title, picture, legend and credits, as wide as asked and as high as needed. */
export function figureSvg(story: Story, options: FigureOptions): string {
  const { kind, widthMm = DEFAULT_WIDTH, theme = 'light' } = options;
  const index = indexStory(story);
  const window = askedWindow(index, options);
  const width = widthMm * PIXELS_PER_MM;
  const picture = pictures[kind](index, window, width, theme);
  const count = `${picture.notes.events} of ${story.events.length} events`;
  const title = story.title || 'Untitled story';
  const sheet = sheetScene(index, picture, { title, subtitle: `${windowLabel(window)} · ${count}` });
  const description = `${descriptions[kind]} ${spanLabel(wholeDays(window))}, ${count}.`;
  const metadata = {
    creator: 'Annalist',
    type: 'Image',
    language: 'en',
    coverage: spanLabel(wholeDays(window)),
    source: story.articles.map((article) => article.url ?? displayText(article.title)),
  };
  return paintSvg(sheet, { title, description, widthMm, metadata });
}

const descriptions: Record<FigureKind, string> = {
  timeline: 'A timeline of events by actor,',
  network: 'A network of actors and the events that link them,',
};

const pictures: Record<FigureKind, (index: StoryIndex, window: TimeWindow, width: number, theme: ThemeName) => Scene> =
  {
    timeline(index, window, width, theme) {
      const view = {
        width,
        height: TALLEST,
        window,
        theme,
        laneBy: 'actor' as const,
        maximumLanes: LANES,
        filter: eventsIn(index, window),
      };
      const { contentHeight } = timelineScene(index, view).notes;
      return timelineScene(index, { ...view, height: contentHeight });
    },
    network(index, window, width, theme) {
      const graph = buildGraph(index.story);
      const happening = eventsIn(index, window).reduce((sum, inside) => sum + inside, 0);
      const mode = happening > MOST_EVENT_NODES ? ('actors' as const) : ('events' as const);
      const view = { width, height: Math.round(width * NETWORK_SHAPE), window, theme, mode };
      return networkScene(index, graph, layoutNetwork(graph), view);
    },
  };

function askedWindow(index: StoryIndex, { from, to }: FigureOptions): TimeWindow {
  const { begin, end } = initialWindow(index);
  const first = from === undefined ? begin : (valueWindow(from)?.begin ?? isoInstant(from));
  const last = to === undefined ? end : (valueWindow(to)?.end ?? isoInstant(to));
  if (last > first) return { begin: first, end: last };
  // Only one end was asked for, and it lies beyond the other end of the story.
  const length = end - begin;
  return to === undefined ? { begin: first, end: first + length } : { begin: last - length, end: last };
}

/** The events that have a place in a window, and those without a date. */
function eventsIn(index: StoryIndex, window: TimeWindow): Uint8Array {
  return Uint8Array.from(index.story.events, (_, event) =>
    Number.isNaN(index.earliest[event]) || (index.earliest[event] < window.end && index.latest[event] > window.begin)
      ? 1
      : 0,
  );
}

function wholeDays({ begin, end }: TimeWindow): TimeWindow {
  const day = 86_400_000;
  return { begin: Math.floor(begin / day) * day, end: Math.ceil(end / day) * day };
}
