import { describe, expect, it } from 'vitest';
import {
  hitTest,
  indexStory,
  laneKinds,
  type Mark,
  type Scene,
  timeAt,
  timelineScale,
  timelineScene,
  type TimelineView,
  xAt,
  zoomWindow,
} from '#lib/figure/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { Occupied } from '../../src/lib/figure/occupied.ts';
import { madeStory } from './made-story.ts';
import { sampleStory } from './sample-story.ts';

const index = indexStory(sampleStory);
const spring: TimelineView = {
  width: 1200,
  height: 700,
  theme: 'light',
  laneBy: 'actor',
  window: { begin: Date.parse('2022-02-06'), end: Date.parse('2022-04-24') },
};
const crowd = indexStory(madeStory({ events: 400, actors: 30 }));
const crowded: TimelineView = { ...spring, window: crowd.initialWindow };

/** Height of a capital letter, of the size of its type. */
const CAPITALS = 0.72;
/** What letters such as g reach below their line, of the size of their type. */
const DESCENDERS = 0.21;

const marksOf = (scene: Scene, layer: string): Mark[] => scene.layers.find(({ id }) => id === layer)?.marks ?? [];
const find = (scene: Scene, id: string): Mark | undefined =>
  scene.layers.flatMap(({ marks }) => marks).find((mark) => mark.id === id);
const box = (scene: Scene, id: string) => boundsOf(find(scene, id)!);

describe('the timeline', () => {
  it('draws every dated event of the window once, and the undated in a tray', () => {
    const scene = timelineScene(index, spring);
    const drawn = new Set(
      scene.layers.flatMap(({ marks }) => marks).flatMap(({ item }) => (item?.kind === 'event' ? [item.id] : [])),
    );
    const outside = ['e-syria'];
    expect(sampleStory.events.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual(outside);
    expect(marksOf(scene, 'undated').some(({ item }) => item?.id === 'e-pretext')).toBe(true);
    expect(scene.notes.events).toBe(sampleStory.events.length - outside.length);
  });

  it('shows every event of a story without dates where there is room, and counts those for which there is none', () => {
    const events = crowd.story.events.slice(0, 40).map((event) => ({ ...event, date: null }));
    const undated = indexStory({ ...crowd.story, events });
    const view = { ...spring, window: undated.initialWindow };
    const shown = (height: number, width = view.width) => {
      const scene = timelineScene(undated, { ...view, height, width });
      const marks = marksOf(scene, 'undated');
      for (const mark of marks) expect(boundsOf(mark).y + boundsOf(mark).height).toBeLessThanOrEqual(height);
      const more = marks.find(({ id }) => id === 'undated-more');
      const labels = marks.filter(({ id, shape }) => shape === 'text' && id.startsWith('event-')).length;
      return { labels, more: more?.shape === 'text' ? more.text : null };
    };
    expect(shown(500)).toEqual({ labels: 40, more: null });
    for (const [height, width] of [
      [120, 1200],
      [120, 320],
      [200, 400],
    ]) {
      const { labels, more } = shown(height, width);
      expect(labels).toBeGreaterThan(0);
      expect(more).toBe(`and ${40 - labels} more`);
    }
  });

  it('gives what has no date more room, the less has one', () => {
    const rowsOf = (undated: number) => {
      const events = crowd.story.events
        .slice(0, 200)
        .map((event, at) => (at < undated ? { ...event, date: null } : event));
      const story = indexStory({ ...crowd.story, events });
      const marks = marksOf(timelineScene(story, { ...spring, window: story.initialWindow }), 'undated');
      return new Set(marks.flatMap((mark) => (mark.shape === 'text' && mark.id.startsWith('event-') ? [mark.y] : [])))
        .size;
    };
    expect([20, 100, 150, 190].map(rowsOf)).toEqual([1, 1, expect.any(Number), expect.any(Number)]);
    expect(rowsOf(150)).toBeGreaterThan(2);
    expect(rowsOf(190)).toBeGreaterThan(rowsOf(150));
  });

  it('cuts no label while there is room for it in its row', () => {
    const label = 'Harbour workers return to work after a strike of three weeks over the pay of overtime';
    const event = sampleStory.events.find(({ id }) => id === 'e-invade')!;
    const lone = indexStory({ ...sampleStory, events: [{ ...event, label }], relations: [] });
    const written = (window: TimelineView['window']) =>
      timelineScene(lone, { ...spring, window })
        .layers.flatMap(({ marks }) => marks)
        .flatMap((mark) => (mark.shape === 'text' && mark.id === 'event-e-invade-label' ? [mark.text] : []));
    expect(written(spring.window)).toEqual([label]);
    expect(written({ begin: Date.parse('2021-12-20'), end: Date.parse('2022-03-01') })).toEqual([label]);
  });

  it('draws bars as wide as their granularity', () => {
    const scene = timelineScene(index, spring);
    const { plot, window } = timelineScale(index, spring);
    const day = (plot.width / (window.end - window.begin)) * 86_400_000;
    expect(box(scene, 'event-e-invade').width).toBeCloseTo(day, 5);
    expect(box(scene, 'event-e-seat').width).toBeCloseTo(7 * day, 5);
    expect(box(scene, 'event-e-drills').width).toBeCloseTo(11 * day, 5);
  });

  it('shows factuality by form, open ends by arrowheads, sources by ticks and contradictions by arcs', () => {
    const scene = timelineScene(index, spring);
    for (const id of [
      'event-e-shell-edge',
      'event-e-not-bombed-strike',
      'event-e-sanctions-after',
      'event-e-leave-before',
      'event-e-send-source-1',
      'contradiction-e-missiles-e-fire-sign',
    ]) {
      expect(find(scene, id), id).toBeDefined();
    }
    expect(find(scene, 'event-e-summit')).toMatchObject({ dash: [3.5, 2] });
    expect(find(scene, 'event-e-send')).toMatchObject({ dash: [1.2, 2] });
    expect(find(scene, 'event-e-makariv-source-0')).toBeUndefined();
  });

  it('keeps the ticks of reports clear of every label, also where labels stand above their bars', () => {
    const { begin, end } = crowd.initialWindow;
    const middle = (begin + end) / 2;
    const above = (days: number) => {
      const window = { begin: middle - days * 86_400_000, end: middle + days * 86_400_000 };
      const marks = timelineScene(crowd, { ...spring, density: 'compact', window }).layers.flatMap(
        (layer) => layer.marks,
      );
      const labels = new Occupied();
      for (const mark of marks)
        if (mark.shape === 'text' && /^event-.*-label$/.test(mark.id))
          labels.add({ ...boundsOf(mark), y: mark.y - mark.size * CAPITALS, height: mark.size * CAPITALS });
      const ticks = marks.filter(({ id }) => /^event-.*-source-\d$/.test(id));
      expect(ticks.length).toBeGreaterThan(5);
      expect(ticks.filter((tick) => labels.overlaps(boundsOf(tick)))).toEqual([]);
    };
    [2, 8, 40].forEach(above);
  });

  it.each(laneKinds)('divides a story by %s', (laneBy) => {
    const scene = timelineScene(index, { ...spring, laneBy });
    expect(marksOf(scene, 'lanes').filter(({ shape }) => shape === 'text').length).toBeGreaterThan(1);
    expect(scene.notes.events).toBe(sampleStory.events.length - 1);
  });

  it('draws what was said, how things stand and what is only named lower than what was done', () => {
    const event = crowd.story.events.find(({ date }) => date?.granularity === 'day')!;
    const heightOf = (changes: Partial<typeof event>): number => {
      const base = { kind: 'occurrence', label: 'fall of Klow', factuality: 'happened', participants: [] } as const;
      const events = [
        { ...event, ...base, participants: [], date: { ...event.date!, basis: 'document' as const }, ...changes },
      ];
      return box(timelineScene(indexStory({ ...crowd.story, events }), crowded), `event-${event.id}`).height;
    };
    const done = heightOf({});
    const lesser = heightOf({ kind: 'statement' });
    expect(lesser).toBeLessThan(done);
    expect(heightOf({ kind: 'state' })).toBe(lesser);
    expect(heightOf({ label: 'fall' })).toBe(lesser);
    expect(heightOf({ label: 'fall', date: { ...event.date!, basis: 'stated' } })).toBe(done);
    expect(heightOf({ label: 'fall', reports: 2 })).toBe(done);
    expect(heightOf({ label: 'fall', participants: event.participants })).toBe(done);
  });

  it('gives each mark an id of its own', () => {
    for (const scene of [timelineScene(index, spring), timelineScene(crowd, crowded)]) {
      const ids = scene.layers.flatMap(({ marks }) => marks.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is the same for the same story and view', () => {
    expect(timelineScene(indexStory(structuredClone(sampleStory)), spring)).toEqual(timelineScene(index, spring));
  });

  it('keeps every lane and row where it is while the window moves', () => {
    const length = crowded.window.end - crowded.window.begin;
    const before = timelineScene(crowd, crowded);
    for (const share of [0.01, 0.13, -0.2]) {
      const window = {
        begin: crowded.window.begin + share * length,
        end: crowded.window.end + share * length,
      };
      const after = timelineScene(crowd, { ...crowded, window });
      let compared = 0;
      for (const layer of ['lanes', 'events']) {
        const places = new Map(marksOf(before, layer).map((mark) => [mark.id, boundsOf(mark).y]));
        for (const mark of marksOf(after, layer)) {
          const place = places.get(mark.id);
          if (place === undefined) continue;
          expect(boundsOf(mark).y, mark.id).toBe(place);
          compared++;
        }
      }
      expect(compared).toBeGreaterThan(50);
    }
  });

  it('never lets labels overlap each other, whatever the zoom', () => {
    for (const [story, view] of [
      [index, spring],
      [crowd, crowded],
    ] as const) {
      for (const factor of [1 / 3, 1, 2.7, 9, 50]) {
        const window = zoomWindow(view.window, factor, view.window.begin * 0.6 + view.window.end * 0.4);
        const labels = marksOf(timelineScene(story, { ...view, window }), 'labels')
          .filter(({ shape }) => shape === 'text')
          .map((mark) => ({ id: mark.id, ...boundsOf(mark) }))
          .sort((one, other) => one.x - other.x);
        labels.forEach((label, at) => {
          for (const next of labels.slice(at + 1))
            if (Math.abs(next.y - label.y) < 8)
              expect(next.x, `${label.id} ${next.id}`).toBeGreaterThanOrEqual(label.x + label.width);
        });
      }
    }
  });

  it('leaves light between the lines of a denied event under its label', () => {
    const long = sampleStory.events.map((event) =>
      event.factuality === 'denied' && event.date
        ? { ...event, date: { ...event.date, begin: '2022-02-10', end: '2022-04-10', value: null } }
        : event,
    );
    const scene = timelineScene(indexStory({ ...sampleStory, events: long }), spring);
    const strike = find(scene, 'event-e-not-bombed-strike')!;
    const { height } = box(scene, 'event-e-not-bombed-body');
    expect(height).toBeLessThan(8);
    expect(strike.shape === 'line' && 3 * strike.strokeWidth!).toBeLessThan(0.6 * height);
  });

  it('says on the axis which year it is, also where the first month has no room for it', () => {
    for (let day = 1; day <= 28; day++) {
      const begin = Date.UTC(2022, 1, day);
      const scene = timelineScene(index, { ...spring, window: { begin, end: begin + 40 * 86_400_000 } });
      const words = marksOf(scene, 'axis').flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));
      expect(words.filter((text) => text.includes('2022')).length, words.join()).toBe(1);
    }
  });

  it.each(['comfortable', 'compact'] as const)('writes labels beside or above bars, never over one: %s', (density) => {
    for (const [story, view] of [
      [index, spring],
      [crowd, crowded],
    ] as const) {
      for (const factor of [1 / 3, 1, 2.7, 9, 50]) {
        const window = zoomWindow(view.window, factor, view.window.begin * 0.6 + view.window.end * 0.4);
        const scene = timelineScene(story, { ...view, window, density });
        const bars = marksOf(scene, 'events').flatMap((mark) => (mark.item ? [boundsOf(mark)] : []));
        for (const mark of marksOf(scene, 'labels')) {
          // Letters stand on their line; their feet may reach below it, and their heads are lower than their box.
          const { x, y, width } = boundsOf(mark);
          const foot = mark.shape === 'text' ? mark.y : y;
          const head = mark.shape === 'text' ? mark.y - CAPITALS * mark.size : y;
          const covered = bars.find(
            (bar) => x + width > bar.x && x < bar.x + bar.width && foot > bar.y && head < bar.y + bar.height,
          );
          expect(covered, mark.id).toBeUndefined();
        }
      }
    }
  });

  it('leaves bars and their ticks whole: the halo of a label lies under them, and no letter reaches its bar', () => {
    const scene = timelineScene(crowd, crowded);
    const layers = scene.layers.map(({ id }) => id);
    expect(layers.indexOf('labels')).toBeLessThan(layers.indexOf('events'));
    expect(layers.indexOf('labels')).toBeGreaterThan(layers.indexOf('contradictions'));
    const bars = new Map(marksOf(scene, 'events').map((mark) => [`${mark.id}-label`, boundsOf(mark)]));
    const above = marksOf(scene, 'labels').filter((mark) => mark.shape === 'text' && mark.y < bars.get(mark.id)!.y);
    expect(above.length).toBeGreaterThan(5);
    for (const mark of above)
      if (mark.shape === 'text') expect(mark.y + DESCENDERS * mark.size).toBeLessThan(bars.get(mark.id)!.y);
  });

  it('says how many events it shows only as density', () => {
    const many = indexStory(madeStory({ events: 3000, actors: 12 }));
    const { notes } = timelineScene(many, { ...spring, height: 300, window: many.initialWindow });
    expect(notes.aggregated).toBeGreaterThan(500);
    const scene = timelineScene(many, { ...spring, height: 4000, window: many.initialWindow });
    const told = marksOf(scene, 'lanes').flatMap((mark) =>
      mark.shape === 'text' && mark.text.endsWith(' more') ? [Number.parseInt(mark.text)] : [],
    );
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(scene.notes.aggregated);
  });

  it('counts every event of the window, also what was going on before it', () => {
    const many = indexStory(madeStory({ events: 3000, actors: 12 }));
    const { begin, end } = many.initialWindow;
    const middle = { begin: 0.6 * begin + 0.4 * end, end: 0.5 * begin + 0.5 * end };
    for (const window of [many.initialWindow, middle]) {
      const inside = many.byTime.filter((at) => many.drawnBegin[at] < window.end && many.drawnEnd[at] > window.begin);
      const { notes } = timelineScene(many, { ...spring, height: 4000, window });
      expect(notes.events).toBeGreaterThanOrEqual(inside.length + many.undated.length);
    }
  });

  it('leaves out what the filter leaves out, and brings a selected event back from the density', () => {
    const filter = Uint8Array.from(sampleStory.events, ({ factuality }) => (factuality === 'denied' ? 1 : 0));
    const scene = timelineScene(index, { ...spring, filter });
    expect(scene.notes.events).toBe(2);
    const many = indexStory(madeStory({ events: 3000, actors: 12 }));
    const view: TimelineView = { ...spring, height: 4000, window: many.initialWindow };
    const drawn = new Set(marksOf(timelineScene(many, view), 'events').map(({ item }) => item?.id));
    const inside = (event: number) => many.earliest[event] > view.window.begin && many.latest[event] < view.window.end;
    const hidden = many.story.events.find(({ id }, event) => inside(event) && !drawn.has(id))!;
    const selected = timelineScene(many, { ...view, selection: { kind: 'event', id: hidden.id } });
    expect(marksOf(selected, 'events').some(({ item }) => item?.id === hidden.id)).toBe(true);
    expect(find(selected, 'selected')).toBeDefined();
  });

  it('finds what lies under the pointer', () => {
    const scene = timelineScene(index, spring);
    const { x, y, width, height } = box(scene, 'event-e-siege');
    expect(hitTest(scene, x + width / 2, y + height / 2)).toEqual({ kind: 'event', id: 'e-siege' });
    const label = box(scene, 'event-e-makariv-label');
    expect(hitTest(scene, label.x + 4, label.y + 4)).toEqual({ kind: 'event', id: 'e-makariv' });
    const lane = box(scene, 'lane-p-belarus');
    expect(hitTest(scene, lane.x + 2, lane.y + 2)).toEqual({ kind: 'actor', id: 'p-belarus' });
    const article = box(scene, 'article-a-soon');
    expect(hitTest(scene, article.x + 4, article.y + 3)).toEqual({ kind: 'article', id: 'a-soon' });
    expect(hitTest(scene, 5, scene.height - 2)).toBeNull();
  });

  it('finds every event it draws at the middle of its visible bar', () => {
    const scene = timelineScene(crowd, { ...crowded, height: 4000 });
    const { plot } = timelineScale(crowd, { ...crowded, height: 4000 });
    for (const mark of marksOf(scene, 'events')) {
      if (mark.item === undefined) continue;
      const bounds = boundsOf(mark);
      const [left, right] = [Math.max(bounds.x, plot.x), Math.min(bounds.x + bounds.width, plot.x + plot.width)];
      if (right <= left) continue;
      expect(hitTest(scene, (left + right) / 2, bounds.y + bounds.height / 2)?.kind).toBe('event');
    }
  });

  it('turns places into times and back', () => {
    const scale = timelineScale(index, spring);
    expect(timeAt(scale, xAt(scale, Date.parse('2022-03-22')))).toBeCloseTo(Date.parse('2022-03-22'), -1);
    expect(timeAt(scale, scale.plot.x)).toBe(spring.window.begin);
  });

  it('draws an empty story, and one without any date', () => {
    const empty = indexStory({ ...sampleStory, events: [], actors: [], articles: [], relations: [] });
    expect(timelineScene(empty, { ...spring, window: empty.initialWindow }).notes.events).toBe(0);
    const timeless = indexStory({
      ...sampleStory,
      events: sampleStory.events.map((event) => ({ ...event, date: null })),
    });
    const scene = timelineScene(timeless, { ...spring, window: timeless.initialWindow });
    expect(marksOf(scene, 'undated').length).toBeGreaterThan(4);
  });
});
