import cytoscape from 'cytoscape';
import Graph from 'graphology';
import Sigma from 'sigma';
import { DataSet } from 'vis-data';
import { Timeline, type TimelineOptions } from 'vis-timeline';
import { dateLabel, indexStory, layoutNetwork, moveWindow, type TimeWindow, zoomWindow } from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { annalist, readAsFile, type Shown } from './bench-annalist.ts';
import { madeStory } from '../../tests/figure/made-story.ts';

/*
 * The part of bench-figures that runs in a browser: one program draws one made story, is then panned for sixty frames,
 * and tells how long each took.
 */

const width = 1200;
const height = 600;
const frames = 60;
/** Of what is slower, only the frames of so long are measured, ms. */
const patience = 10_000;
/** Share of the picture that it is moved by in a frame. */
const step = 0.004;

/** Draws what is ready into a box of the page, and resolves in the frame in which it is drawn. */
type Drawing = (box: HTMLElement) => Shown | Promise<Shown>;

/** How long each frame took while something went on, ms. */
export interface Frames {
  median: number;
  p95: number;
}

export interface Measured {
  /** From the data to the frame in which it is seen, ms. */
  first: number;
  pan: Frames;
  zoom: Frames;
  scrub?: Frames;
  /** From a move of the pointer to what follows from it, 95 in 100, ms. */
  hover?: number;
  sharp?: number;
  settled?: number;
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function measure(drawing: Drawing): Promise<Measured> {
  const box = document.createElement('div');
  box.style.cssText = `position: relative; width: ${width}px; height: ${height}px`;
  document.body.replaceChildren(box);
  await nextFrame();
  const now = performance.now();
  const shown = await drawing(box);
  const first = (await nextFrame()) - (shown.begun ?? now);
  const settled = await shown.settled?.();

  const pan = await framesOf(() => shown.pan(width * step));
  const sharp = await shown.sharp?.();
  const zoom = await framesOf((at) => shown.zoom(at < frames / 2 ? 1.06 : 1 / 1.06));
  await shown.sharp?.();
  const { hover, scrub } = shown;
  const scrubbed = scrub && (await framesOf(() => scrub(step)));
  await shown.sharp?.();
  const hovers: number[] = [];
  for (let at = 0; hover && at < frames; at++) {
    hovers.push(duration(() => hover(200 + at * 12, 100 + at * 5)));
    await nextFrame();
  }
  return { first, pan, zoom, scrub: scrubbed, hover: hover && quantile(hovers, 0.95), sharp, settled };
}

/** How long frames take in each of which something is done. */
async function framesOf(act: (at: number) => void): Promise<Frames> {
  const times: number[] = [];
  const begun = await nextFrame();
  for (let last = begun; times.length < frames && last - begun < patience;) {
    act(times.length);
    const now = await nextFrame();
    times.push(now - last);
    last = now;
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function duration(act: () => void): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}

function quantile(values: number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(share * (values.length - 1))];
}

const timelines = {
  annalist:
    (story: Story): Drawing =>
    (box) =>
      annalist('timeline', story, box),
  'vis-timeline': (story: Story) => visTimeline(story, {}),
  'vis-timeline, clustered': (story: Story) =>
    visTimeline(story, { cluster: { maxItems: 1, showStipes: false, titleTemplate: '{count} events' } }),
} satisfies Record<string, (story: Story) => Drawing>;

function visTimeline(story: Story, options: TimelineOptions): Drawing {
  const index = indexStory(story);
  const window: TimeWindow = index.initialWindow;
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
    let shown = window;
    const show = (next: TimeWindow) => {
      shown = next;
      timeline.setWindow(next.begin, next.end, { animation: false });
    };
    return {
      pan: (pixels) => show(moveWindow(shown, ((shown.end - shown.begin) * pixels) / width)),
      zoom: (factor) => show(zoomWindow(shown, factor, (shown.begin + shown.end) / 2)),
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
  annalist:
    ({ story }: PlacedGraph): Drawing =>
    (box) =>
      annalist('network', story, box),
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
      return {
        pan: (pixels) => void cy.panBy({ x: -pixels, y: 0 }),
        zoom: (factor) =>
          void cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } }),
      };
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
      return {
        pan: (pixels) => void camera.setState({ x: camera.getState().x + pixels / width }),
        zoom: (factor) => void camera.setState({ ratio: camera.getState().ratio / factor }),
      };
    };
  },
} satisfies Record<string, (graph: PlacedGraph) => Drawing>;

function edgesOf(graph: PlacedGraph['graph'], layout: PlacedGraph['layout']): [string, string][] {
  return graph
    .mapEdges((_, __, source, target): [string, string] => [source, target])
    .filter(([source, target]) => layout.number.has(source) && layout.number.has(target));
}

export type TimelineName = keyof typeof timelines;
export type NetworkName = keyof typeof networks;

/** What the other side calls. */
export interface Bench {
  timeline(name: TimelineName, events: number): Promise<Measured>;
  network(name: NetworkName, nodes: number): Promise<Measured>;
}

const bench: Bench = {
  timeline: async (name, events) => measure(timelines[name](await readAsFile(madeStory({ events })))),
  async network(name, nodes) {
    // One node in twelve is an actor, and each event is linked to about two.
    const story = await readAsFile(
      madeStory({ events: Math.round((nodes * 11) / 12), actors: Math.round(nodes / 12) }),
    );
    // Annalist's page lays out by itself.
    const graph = name === 'annalist' ? null : buildGraph(story);
    return measure(networks[name]({ story, ...(graph && { graph, layout: layoutNetwork(graph) }) } as PlacedGraph));
  },
};
Object.assign(globalThis, { bench });
