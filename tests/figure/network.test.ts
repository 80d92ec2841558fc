import { describe, expect, it } from 'vitest';
import {
  beginLayout,
  hitTest,
  indexStory,
  layoutNetwork,
  type Mark,
  networkScene,
  type NetworkView,
  type Scene,
  themes,
} from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { madeStory } from './made-story.ts';
import { sampleStory } from './sample-story.ts';

const index = indexStory(sampleStory);
const graph = buildGraph(sampleStory);
const layout = layoutNetwork(graph);
const view: NetworkView = { width: 900, height: 500, theme: 'light', mode: 'events', window: index.extent };
const draw = (changes: Partial<NetworkView> = {}) => networkScene(index, layout, { ...view, ...changes });
const find = (scene: Scene, id: string): Mark =>
  scene.layers.flatMap(({ marks }) => marks).find((mark) => mark.id === id)!;
const march = { begin: Date.parse('2022-03-21'), end: Date.parse('2022-03-24') };

describe('the network', () => {
  it('is laid out the same for the same seed, whether in one go or in slices', () => {
    expect(layoutNetwork(buildGraph(structuredClone(sampleStory)))).toEqual(layout);
    const running = beginLayout(graph);
    while (!running.step(7));
    expect(running.layout).toEqual(layout);
    expect(layoutNetwork(graph, { seed: 2 }).x).not.toEqual(layout.x);
  });

  it('keeps everything in its place while the window moves; what leaves it fades', () => {
    const [all, days] = [draw(), draw({ window: march })];
    for (const mark of all.layers.find(({ id }) => id === 'nodes')!.marks) {
      const { x, y, width, height } = boundsOf(mark);
      expect(boundsOf(find(days, mark.id)), mark.id).toMatchObject({ x, y, width, height });
    }
    expect(find(all, 'actor-p-un')).toMatchObject({ fill: themes.light.actors.organisation });
    expect(find(days, 'actor-p-un')).not.toMatchObject({ fill: themes.light.actors.organisation });
    expect(find(days, 'actor-p-zelensky')).toMatchObject({ fill: themes.light.actors.person });
  });

  it('shows actors alone, linked by the events they share', () => {
    const scene = draw({ mode: 'actors' });
    expect(scene.layers.flatMap(({ marks }) => marks).some(({ item }) => item?.kind === 'event')).toBe(false);
    const links = scene.layers.find(({ id }) => id === 'edges')!.marks;
    expect(links.some(({ id }) => id === 'link-p-belarus p-nato')).toBe(true);
  });

  it('leads lines across a small picture to a few names only', () => {
    const story = madeStory({ events: 900, actors: 120 });
    const crowd = indexStory(story);
    const crowdLayout = layoutNetwork(buildGraph(story));
    const small = { ...view, mode: 'actors', window: crowd.extent, width: 360, height: 150 } as const;
    const labels = networkScene(crowd, crowdLayout, small).layers.find(({ id }) => id === 'labels')!.marks;
    expect(labels.filter(({ shape }) => shape === 'text').length).toBeGreaterThanOrEqual(4);
    expect(labels.filter(({ shape }) => shape === 'line').length).toBeLessThanOrEqual(4);
  });

  it('brings out the neighbourhood of what is selected', () => {
    const scene = draw({ selection: { kind: 'actor', id: 'p-zelensky' } });
    expect(find(scene, 'selected')).toBeDefined();
    expect(find(scene, 'actor-p-parliament')).toMatchObject({ fill: themes.light.actors.organisation });
    expect(find(scene, 'actor-p-russia')).not.toMatchObject({ fill: themes.light.actors.country });
    expect(find(scene, 'event-e-speech-label')).toBeDefined();
  });

  it('leaves out the events that the filter leaves out', () => {
    const scene = draw({ filter: new Uint8Array(sampleStory.events.length) });
    expect(scene.notes.events).toBe(0);
    expect(scene.layers.some(({ id }) => id === 'edges')).toBe(false);
  });

  it('never lets labels overlap', () => {
    const story = madeStory({ events: 200, actors: 40 });
    const crowd = indexStory(story);
    const crowdGraph = buildGraph(story);
    const scene = networkScene(crowd, layoutNetwork(crowdGraph), { ...view, window: crowd.extent });
    const marks = scene.layers.find(({ id }) => id === 'labels')!.marks;
    const labels = marks.filter(({ shape }) => shape === 'text').map(boundsOf);
    expect(labels.length).toBeGreaterThan(10);
    labels.forEach((one, at) => {
      for (const other of labels.slice(at + 1)) {
        const apart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height * 0.9 <= other.y ||
          other.y + other.height * 0.9 <= one.y;
        expect(apart, `${JSON.stringify(one)} ${JSON.stringify(other)}`).toBe(true);
      }
    });
  });

  it('finds nodes under the pointer, zoomed or not', () => {
    const belarus = layout.number.get('p-belarus')!;
    const zoomed = { x: 300 - 2.5 * layout.x[belarus], y: 200 - 2.5 * layout.y[belarus], scale: 2.5 };
    for (const transform of [undefined, zoomed]) {
      const scene = draw({ transform });
      const { x, y, width, height } = boundsOf(find(scene, 'actor-p-belarus'));
      expect(hitTest(scene, x + width / 2, y + height / 2)).toEqual({ kind: 'actor', id: 'p-belarus' });
    }
  });

  it('draws thousands of links as a few marks', () => {
    const story = madeStory({ events: 2500, actors: 200 });
    const crowd = indexStory(story);
    const crowdGraph = buildGraph(story);
    const { layout: scattered } = beginLayout(crowdGraph);
    const scene = networkScene(crowd, scattered, { ...view, window: crowd.extent });
    expect(scene.layers.find(({ id }) => id === 'edges')!.marks.length).toBeLessThan(12);
  });

  it('draws thousands of events as a few marks, and still finds each of them', () => {
    const story = madeStory({ events: 2500, actors: 200 });
    const crowd = indexStory(story);
    const crowdGraph = buildGraph(story);
    const { layout: scattered } = beginLayout(crowdGraph);
    const all = networkScene(crowd, scattered, { ...view, window: crowd.extent });
    expect(all.layers.find(({ id }) => id === 'nodes')!.marks.length).toBeLessThan(700);
    const diamonds = all.layers.flatMap(({ marks }) => marks).filter((mark) => mark.shape === 'symbols');
    expect(diamonds.reduce((sum, { items }) => sum + items.length, 0)).toBeGreaterThan(2000);
    const full = diamonds.find(({ id }) => id === 'events-full')!;
    const last = full.items.length - 1;
    expect(hitTest(all, full.points[3 * last], full.points[3 * last + 1])).not.toBeNull();
  });

  it('draws nobody for a story without links, and says so', () => {
    const story = { ...sampleStory, events: [], relations: [] };
    const none = buildGraph(story);
    const { layers } = networkScene(indexStory(story), layoutNetwork(none), view);
    expect(layers.map(({ id }) => id)).toEqual(['message']);
  });
});
