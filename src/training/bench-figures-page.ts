import cytoscape from 'cytoscape';
import Graph from 'graphology';
import Sigma from 'sigma';
import { DataSet } from 'vis-data';
import { Timeline, type TimelineOptions } from 'vis-timeline';
import {
  dateLabel,
  hitTest,
  indexStory,
  initialWindow,
  layoutNetwork,
  moveWindow,
  networkScene,
  paintCanvas,
  type Scene,
  timelineScene,
  type TimeWindow,
} from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { madeStory } from '../../tests/figure/made-story.ts';

/*
 * The part of bench-figures that runs in a browser: one program draws one made story, is then panned for sixty frames,
 * and tells how long each took.
 */

const width = 1200;
const height = 600;
const frames = 60;
/** Share of the picture that it is moved by in a frame. */
const step = 0.004;

/** A picture on the screen. */
interface Shown {
  /** Moves it by a step. */
  pan(): void;
  /** What lies under a point. */
  hover?(x: number, y: number): unknown;
}

/** Draws what is ready into a box of the page. */
type Drawing = (box: HTMLElement) => Shown | Promise<Shown>;

export interface Measured {
  /** From the data to the frame in which it is seen, ms. */
  first: number;
  median: number;
  p95: number;
  hover?: number;
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function measure(drawing: Drawing): Promise<Measured> {
  const box = document.createElement('div');
  box.style.cssText = `width: ${width}px; height: ${height}px`;
  document.body.replaceChildren(box);
  await nextFrame();
  const begun = performance.now();
  const shown = await drawing(box);
  await nextFrame();
  const first = (await nextFrame()) - begun;

  const times: number[] = [];
  for (let last = await nextFrame(); times.length < frames;) {
    shown.pan();
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  const { hover } = shown;
  const hovers = hover && Array.from({ length: frames }, (_, at) => duration(() => hover(200 + at * 12, 100 + at * 5)));
  return { first, median: quantile(times, 0.5), p95: quantile(times, 0.95), hover: hovers && quantile(hovers, 0.95) };
}

function duration(act: () => void): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}

function quantile(values: number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))];
}

function canvasIn(box: HTMLElement): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  box.append(canvas);
  return canvas.getContext('2d', { alpha: false })!;
}

/** A scene painted anew for every step. */
function painted(box: HTMLElement, sceneAfter: (steps: number) => Scene): Shown {
  const context = canvasIn(box);
  let steps = 0;
  let scene: Scene;
  const paint = () => paintCanvas(context, (scene = sceneAfter(steps)));
  paint();
  return {
    pan() {
      steps++;
      paint();
    },
    hover: (x, y) => hitTest(scene, x, y),
  };
}

const timelines = {
  annalist: (story: Story): Drawing => {
    return (box) => {
      const index = indexStory(story);
      const window = initialWindow(index);
      const by = (window.end - window.begin) * step;
      const view = { width, height, theme: 'light', laneBy: 'actor' } as const;
      return painted(box, (steps) => timelineScene(index, { ...view, window: moveWindow(window, by * steps) }));
    };
  },
  'vis-timeline': (story: Story) => visTimeline(story, {}),
  'vis-timeline, clustered': (story: Story) =>
    visTimeline(story, { cluster: { maxItems: 1, showStipes: false, titleTemplate: '{count} events' } }),
} satisfies Record<string, (story: Story) => Drawing>;

function visTimeline(story: Story, options: TimelineOptions): Drawing {
  const index = indexStory(story);
  const window: TimeWindow = initialWindow(index);
  const data = [...index.byTime].map((event) => ({
    id: event,
    content: story.events[event].label,
    title: dateLabel(story.events[event].date),
    start: index.drawnBegin[event],
    end: index.drawnEnd[event] > index.drawnBegin[event] ? index.drawnEnd[event] : undefined,
  }));
  return async (box) => {
    const timeline = new Timeline(box, new DataSet(data), {
      start: window.begin,
      end: window.end,
      height,
      ...options,
    });
    await new Promise<void>((resolve) => timeline.on('changed', () => resolve()));
    let { begin, end } = window;
    return {
      pan() {
        ({ begin, end } = moveWindow({ begin, end }, (end - begin) * step));
        timeline.setWindow(begin, end, { animation: false });
      },
    };
  };
}

/** A graph with places for its nodes, the same for every program. */
interface PlacedGraph {
  story: Story;
  graph: ReturnType<typeof buildGraph>;
  layout: ReturnType<typeof layoutNetwork>;
}

const networks = {
  annalist: ({ story, graph, layout }: PlacedGraph): Drawing => {
    const index = indexStory(story);
    const window = initialWindow(index);
    const scale = fitting(layout);
    const view = { width, height, theme: 'light', window, mode: 'events' } as const;
    return (box) =>
      painted(box, (steps) =>
        networkScene(index, graph, layout, {
          ...view,
          transform: { scale, x: width / 2 - steps * width * step, y: height / 2 },
        }),
      );
  },
  cytoscape: ({ graph, layout }: PlacedGraph): Drawing => {
    const elements = [
      ...layout.ids.map((id, at) => ({ data: { id }, position: { x: layout.x[at], y: layout.y[at] } })),
      ...edgesOf(graph, layout).map(([source, target]) => ({ data: { source, target } })),
    ];
    return async (box) => {
      const cy = cytoscape({
        container: box,
        elements,
        layout: { name: 'preset', fit: true },
        style: [
          { selector: 'node', style: { width: 8, height: 8 } },
          { selector: 'edge', style: { width: 1 } },
        ],
      });
      await cy.promiseOn('render');
      return { pan: () => void cy.panBy({ x: -width * step, y: 0 }) };
    };
  },
  sigma: ({ graph, layout }: PlacedGraph): Drawing => {
    const copy = new Graph();
    layout.ids.forEach((id, at) => copy.addNode(id, { x: layout.x[at], y: layout.y[at], size: 3, color: '#0072b2' }));
    for (const [source, target] of edgesOf(graph, layout)) copy.mergeEdge(source, target, { color: '#cccccc' });
    return async (box) => {
      const sigma = new Sigma(copy, box, { allowInvalidContainer: true });
      await nextFrame();
      const camera = sigma.getCamera();
      return { pan: () => void camera.setState({ x: camera.getState().x + step }) };
    };
  },
} satisfies Record<string, (graph: PlacedGraph) => Drawing>;

function edgesOf(graph: PlacedGraph['graph'], layout: PlacedGraph['layout']): [string, string][] {
  return graph
    .mapEdges((_, __, source, target): [string, string] => [source, target])
    .filter(([source, target]) => layout.number.has(source) && layout.number.has(target));
}

function fitting({ x, y }: PlacedGraph['layout']): number {
  const reach = (values: Float32Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
  return Math.min(width / (2 * reach(x)), height / (2 * reach(y)));
}

export type TimelineName = keyof typeof timelines;
export type NetworkName = keyof typeof networks;

/** What the other side calls. */
export interface Bench {
  timeline(name: TimelineName, events: number): Promise<Measured>;
  network(name: NetworkName, nodes: number): Promise<Measured>;
}

const bench: Bench = {
  timeline: (name, events) => measure(timelines[name](madeStory({ events }))),
  network(name, nodes) {
    // One node in twelve is an actor, and each event is linked to about two.
    const story = madeStory({ events: Math.round((nodes * 11) / 12), actors: Math.round(nodes / 12) });
    const graph = buildGraph(story);
    return measure(networks[name]({ story, graph, layout: layoutNetwork(graph) }));
  },
};
Object.assign(globalThis, { bench });
