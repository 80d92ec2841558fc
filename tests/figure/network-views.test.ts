import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginLayout,
  figureKinds,
  FigureOptionsError,
  finished,
  hitTest,
  indexStory,
  layoutNetwork,
  liesIn,
  linkWords,
  type Mark,
  networkPanelsScene,
  networkScene,
  networkSceneInSteps,
  type NetworkView,
  paintSvg,
  type Scene,
  type SymbolsMark,
  themes,
} from '#lib/figure/index.ts';
import { buildGraph, measures, projectActors } from '#lib/graph/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { periodsOf } from '../../src/lib/figure/network/periods.ts';
import { madeStory } from './made-story.ts';
import { withDoubt } from './in-doubt.ts';
import { sampleStory } from './sample-story.ts';

const index = indexStory(sampleStory);
const graph = buildGraph(sampleStory);
const layout = layoutNetwork(graph);
const view: NetworkView = { width: 900, height: 500, theme: 'light', mode: 'events', window: index.extent };
const draw = (changes: Partial<NetworkView> = {}) => networkScene(index, layout, { ...view, ...changes });
const marksOf = (scene: Scene): Mark[] => scene.layers.flatMap(({ marks }) => marks);
const find = (scene: Scene, id: string) => marksOf(scene).find((mark) => mark.id === id);
const actorsIn = (scene: Scene) =>
  new Set(
    marksOf(scene)
      .filter((mark) => mark.shape !== 'text' && mark.item?.kind === 'actor')
      .map((mark) => mark.item!.id),
  );
const march = { begin: Date.parse('2022-03-21'), end: Date.parse('2022-03-24') };
const { actors, accent } = themes.light;

it('is told of before its names are placed, and is then the same with these above it', () => {
  for (const changes of [{}, { time: 'color' as const }, { mode: 'actors' as const }]) {
    const told: Scene[] = [];
    const scene = finished(networkSceneInSteps(index, layout, { ...view, ...changes }, (under) => told.push(under)));
    expect(scene).toEqual(draw(changes));
    expect(told).toHaveLength(1);
    const { layers } = told[0];
    // The very same, so that whoever has painted them need not do so again.
    layers.forEach((layer, at) => expect(scene.layers[at]).toBe(layer));
    expect(layers.map(({ id }) => id)).toEqual(['edges', 'nodes']);
    expect(marksOf(told[0]).some(({ shape }) => shape === 'text')).toBe(false);
  }
});

describe('what a network says of its actors', () => {
  it('is how large they are, by the measure that is asked for', () => {
    const scene = draw({ sizeBy: 'betweenness' });
    const { values } = measures.betweenness.of(projectActors(graph));
    const size = (id: string) => boundsOf(find(scene, `actor-${id}`)!).height;
    const persons = sampleStory.actors.filter(({ id, kind }) => kind === 'person' && find(scene, `actor-${id}`));
    for (const one of persons) {
      for (const other of persons) {
        if (values.get(one.id)! > values.get(other.id)!) expect(size(one.id)).toBeGreaterThan(size(other.id));
      }
    }
  });

  it('is who shares events, by colour, and their kind still by form', () => {
    const scene = draw({ colorBy: 'community' });
    const fill = (id: string) => (find(scene, `actor-${id}`) as { fill?: string }).fill;
    expect(fill('p-zelensky')).toBe(fill('p-parliament'));
    expect(fill('p-zelensky')).not.toBe(fill('p-belarus'));
    expect(find(scene, 'actor-p-zelensky')!.shape).toBe('circle');
  });
});

describe('what the window does to a network', () => {
  it('says where the selected event is none of its own', () => {
    const lonely = { ...sampleStory.events[0], id: 'e-lonely', participants: [], sources: [], places: [] };
    const wider = indexStory({ ...sampleStory, events: [...sampleStory.events, lonely] });
    const astray = (id: string) =>
      networkScene(wider, layout, { ...view, selection: { kind: 'event', id } }).notes.network?.astray;
    expect(astray('e-lonely')).toBe(true);
    expect(astray(sampleStory.events[0].id)).toBe(false);
  });

  it('leaves out what is outside where it is asked to', () => {
    const [dimmed, hidden] = [draw({ window: march }), draw({ window: march, time: 'hide' })];
    expect(find(dimmed, 'event-e-drills')).toBeDefined();
    expect(find(hidden, 'event-e-drills')).toBeUndefined();
    expect(find(hidden, 'actor-p-un')).toBeUndefined();
    expect(boundsOf(find(hidden, 'actor-p-zelensky')!)).toEqual(boundsOf(find(dimmed, 'actor-p-zelensky')!));
  });

  it('gives everything the colour of its time where it is asked to, and says which is which', () => {
    const scene = draw({ time: 'color' });
    const fill = (id: string) => (find(scene, `event-${id}`) as { fill?: string }).fill;
    const dated = sampleStory.events
      .filter(({ date, factuality }) => date?.begin && date.end && factuality === 'happened')
      .sort((one, other) => (one.date!.begin! < other.date!.begin! ? -1 : 1));
    expect(fill(dated[0].id)).not.toBe(fill(dated.at(-1)!.id));
    const key = scene.layers.find(({ id }) => id === 'key')!.marks;
    expect(key[0]).toMatchObject({ shape: 'text', text: expect.stringMatching(/^\d+ Feb 2022$/) });
    expect(key.map((mark) => ('fill' in mark ? mark.fill : ''))).toContain(actors.country);
  });
});

describe('a narrowed network', () => {
  it('holds only ties of so many shared events', () => {
    const scene = draw({ mode: 'actors', minimumWeight: 3 });
    const ties = projectActors(graph).filterEdges((_, { weight }) => weight >= 3);
    const links = scene.layers.find(({ id }) => id === 'edges')!.marks;
    expect(links.length).toBe(ties.length);
    expect(links.length).toBeGreaterThan(0);
    expect(actorsIn(scene).has('p-parliament')).toBe(false);
  });

  it('holds only the core that is asked for', () => {
    const { values } = measures.core.of(projectActors(graph));
    const scene = draw({ mode: 'actors', core: 3 });
    expect(actorsIn(scene)).toEqual(new Set([...values].filter(([, core]) => core >= 3).map(([id]) => id)));
  });

  it('holds only what lies around one, and fills the picture with it', () => {
    const scene = draw({ around: { id: 'p-parliament', hops: 1 } });
    expect(actorsIn(scene)).toEqual(new Set(['p-parliament', 'p-zelensky']));
    const at = (id: string) => boundsOf(find(scene, `actor-${id}`)!).x;
    const before = (id: string) => boundsOf(find(draw(), `actor-${id}`)!).x;
    const gap = (place: (id: string) => number) => Math.abs(place('p-parliament') - place('p-zelensky'));
    expect(gap(at)).toBeGreaterThan(gap(before));
  });

  it('brings out the way between two, and lets the rest step back', () => {
    const scene = draw({ path: ['p-un', 'p-ukraine'] });
    const links = scene.layers.find(({ id }) => id === 'edges')!.marks;
    const onWay = links.filter((mark) => mark.shape === 'line' && mark.stroke === accent);
    expect(onWay.length).toBeGreaterThan(2);
    expect(onWay.length).toBeLessThan(links.length);
    expect(find(scene, 'actor-p-zelensky')).not.toMatchObject({ fill: actors.person });
  });

  it('is refused by name where a figure asks for what is not there', () => {
    const picture = { width: 600, height: 400, window: index.extent, theme: 'light', filter: null } as const;
    expect(() => figureKinds.network.draw(index, { ...picture, view: { around: 'nobody' } })).toThrow(
      FigureOptionsError,
    );
    expect(() => figureKinds.network.draw(index, { ...picture, view: { path: ['p-un', 'x'] } })).toThrow(/path: .*“x”/);
  });
});

describe('what a link says', () => {
  it('is the part an actor has in an event', () => {
    expect(linkWords(index, 'e-shell source p-ukraine')).toEqual({
      title: 'Ukraine',
      words: `who says so: ${sampleStory.events.find(({ id }) => id === 'e-shell')!.label}`,
    });
  });

  it('is how much two actors share', () => {
    expect(linkWords(index, 'p-belarus p-nato')!.words).toMatch(/^share 3 events, such as: /);
    expect(linkWords(index, 'nothing')).toBeNull();
  });

  it('is that it may be somebody else’s, where the words in which it is told are in doubt', () => {
    const inDoubt = indexStory(withDoubt(sampleStory, 'p-ukraine'));
    expect(linkWords(inDoubt, 'e-shell source p-ukraine')!.words).toMatch(/^who says so \(may be somebody else\): /);
    expect(linkWords(inDoubt, 'p-belarus p-nato')!.words).not.toContain('somebody else');
    const [belarus, ukraine] = ['p-belarus', 'p-ukraine'];
    expect(linkWords(inDoubt, `${belarus} ${ukraine}`)!.words).toMatch(/^share \d+ events? \(may be somebody else\), /);
  });

  it('is found under the pointer', () => {
    const scene = draw();
    const edges = scene.layers.find(({ id }) => id === 'edges')!;
    const link = edges.marks.find((mark) => mark.shape === 'line')!;
    expect(hitTest({ ...scene, layers: [edges] }, (link.x1 + link.x2) / 2, (link.y1 + link.y2) / 2)!.kind).toBe('link');
  });
});

describe('networks by period', () => {
  const panels = networkPanelsScene(index, layout, view);

  it('show every actor at the same place and scale in each', () => {
    const places = new Map<string, Set<string>>();
    for (const { id, offset, marks } of panels.layers) {
      if (!id.endsWith('-nodes')) continue;
      expect(offset).toBeDefined();
      for (const mark of marks) {
        if (mark.item?.kind !== 'actor') continue;
        const { x, y } = boundsOf(mark);
        const place = `${x.toFixed(3)} ${y.toFixed(3)}`;
        places.set(mark.item.id, (places.get(mark.item.id) ?? new Set()).add(place));
      }
    }
    expect(places.size).toBeGreaterThan(10);
    for (const [actor, found] of places) expect([actor, found.size]).toEqual([actor, 1]);
  });

  it('have ids of their own, a title each, and marks a pointer finds', () => {
    const ids = marksOf(panels).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const titles = panels.layers.find(({ id }) => id === 'periods')!.marks;
    expect(titles.length).toBeGreaterThan(3);
    expect(titles.length).toBeLessThanOrEqual(12);
    const { offset, marks } = panels.layers.find(({ id }) => id.endsWith('-nodes'))!;
    const actor = marks.find(({ item }) => item?.kind === 'actor')!;
    const { x, y, width, height } = boundsOf(actor);
    expect(hitTest(panels, offset!.x + x + width / 2, offset!.y + y + height / 2)).toEqual(actor.item);
  });

  it('counts in each period the events known to lie in it, and in all those that any of them has', () => {
    const counts = panels.layers
      .find(({ id }) => id === 'periods')!
      .marks.map((mark) => Number(/· (\d+) event/.exec('full' in mark ? (mark.full ?? '') : '')![1]));
    const periods = periodsOf(view.window, counts.length);
    const { length } = sampleStory.events;
    const inside = (event: number) => periods.map((period) => liesIn(index, event, period));
    const known = Array.from({ length }, (_, event) => inside(event));
    expect(counts).toEqual(periods.map((_, at) => known.filter((each) => each[at]).length));
    expect(panels.notes.events).toBe(known.filter((each) => each.includes(true)).length);
    expect(panels.notes.events).toBeLessThan(length);
  });

  it('are longer and fewer where there is less room', () => {
    const titles = (size: { width: number; height: number }) =>
      networkPanelsScene(index, layout, { ...view, ...size }).layers.find(({ id }) => id === 'periods')!.marks.length;
    expect(titles({ width: 400, height: 260 })).toBeLessThanOrEqual(4);
    expect(titles({ width: 400, height: 260 })).toBeLessThan(titles({ width: 1600, height: 900 }));
  });

  it('cut any window without a gap into no more than is asked for', () => {
    const day = 86_400_000;
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.double({ min: 0.01, max: 90_000, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (from, days, most) => {
          const window = { begin: from * day, end: (from + days) * day };
          const periods = periodsOf(window, most);
          expect(periods.length).toBeLessThanOrEqual(most);
          expect([periods[0].begin, periods.at(-1)!.end]).toEqual([window.begin, window.end]);
          periods.slice(1).forEach(({ begin }, at) => expect(begin).toBe(periods[at].end));
          for (const { begin, end } of periods) expect(end).toBeGreaterThan(begin);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are the days of a week, the weeks of two months, the months of a year', () => {
    const count = (from: string, to: string) => periodsOf({ begin: Date.parse(from), end: Date.parse(to) }, 12).length;
    expect(count('2022-03-01', '2022-03-08')).toBe(7);
    expect(count('2022-01-03', '2022-02-28')).toBe(8);
    expect(count('2022-01-01', '2023-01-01')).toBe(12);
  });
});

describe('a large network', () => {
  const story = madeStory({ events: 2500, actors: 900 });
  const large = { index: indexStory(story), graph: buildGraph(story) };

  it('is laid out the same whatever the order of its story', () => {
    const small = madeStory({ events: 120, actors: 40 });
    const turned = { ...small, actors: small.actors.toReversed(), events: small.events.toReversed() };
    expect(layoutNetwork(buildGraph(turned))).toEqual(layoutNetwork(buildGraph(small)));
  });

  it('is drawn as a few marks, on the screen as in a file, whose forms say the kind', () => {
    const { layout: places } = beginLayout(large.graph);
    const scene = networkScene(large.index, places, { ...view, window: large.index.extent });
    const shared = marksOf(scene).filter((mark): mark is SymbolsMark => mark.shape === 'symbols');
    expect(new Set(shared.map(({ outline }) => outline.length)).size).toBeGreaterThan(3);
    expect(marksOf(scene).length).toBeLessThan(400);
    const svg = paintSvg(scene, { title: 'A large network', description: '', widthMm: 183 });
    for (const { id } of shared) expect(svg).toContain(`id="${id}"`);
  });
});
