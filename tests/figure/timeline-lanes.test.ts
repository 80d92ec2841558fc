import { describe, expect, it } from 'vitest';
import {
  draggedTo,
  hitTest,
  indexStory,
  laneOfItem,
  lanePlaces,
  type Mark,
  movedLane,
  neighbourOf,
  placeOfSelection,
  type Scene,
  timelineScale,
  timelineScene,
  type TimelineView,
} from '#lib/figure/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { madeStory } from './made-story.ts';
import { sampleStory } from './sample-story.ts';

const index = indexStory(madeStory({ events: 600, actors: 40 }));
const view: TimelineView = {
  width: 1200,
  height: 3000,
  theme: 'light',
  laneBy: 'actor',
  window: index.initialWindow,
  foldable: true,
};
const marksOf = (scene: Scene, layer: string): Mark[] => scene.layers.find(({ id }) => id === layer)?.marks ?? [];
const texts = (scene: Scene) => marksOf(scene, 'lanes').flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []));

describe('the lanes of a timeline', () => {
  const lanes = lanePlaces(index, view);

  it('lie one under the other, the last one for all others', () => {
    lanes.forEach((lane, at) => {
      if (at > 0) expect(lane.top).toBe(lanes[at - 1].top + lanes[at - 1].height);
    });
    expect(lanes.map(({ movable }) => movable)).toEqual(lanes.map((_, at) => at < lanes.length - 1));
  });

  it('are folded to their density, which says of how many events', () => {
    const [first] = lanes;
    const folded = { ...view, folded: [first.key] };
    const [place] = lanePlaces(index, folded);
    expect(place.folded).toBe(true);
    expect(place.height).toBeLessThan(first.height / 2);
    const scene = timelineScene(index, folded);
    const drawn = marksOf(scene, 'events').flatMap((mark) => ('y' in mark ? [mark.y] : []));
    expect(drawn.some((y) => y < place.top + place.height)).toBe(false);
    expect(texts(scene).some((text) => /^\d+ events$/.test(text))).toBe(true);
    expect(scene.notes.events).toBe(timelineScene(index, view).notes.events);
  });

  it('say truly what the last one holds: what has no lane, or what found none', () => {
    const held = (laneBy: TimelineView['laneBy'], maximumLanes?: number) =>
      texts(timelineScene(index, { ...view, laneBy, maximumLanes }));
    expect(held('article', 3)).toContain('Other articles');
    expect(held('article', 3)).not.toContain('No article');
    expect(held('source', 500)).toContain('The articles themselves');
  });

  it('have a sign to be folded by, except on paper', () => {
    const scene = timelineScene(index, view);
    const sign = marksOf(scene, 'lanes').find(({ item }) => item?.kind === 'fold')!;
    const { x, y, width, height } = boundsOf(sign);
    expect(hitTest(scene, x + width / 2, y + height / 2)).toEqual({ kind: 'fold', id: lanes[0].key });
    const printed = timelineScene(index, { ...view, foldable: undefined });
    expect(marksOf(printed, 'lanes').some(({ item }) => item?.kind === 'fold')).toBe(false);
  });

  it.each([
    [3, 0],
    [0, 4],
    [1, 2],
  ])('go from place %i to place %i, and no other one changes its turn', (from, to) => {
    const { key } = lanes[from];
    const pinned = movedLane(lanes, key, to)!;
    const after = lanePlaces(index, { ...view, pinned }).map((lane) => lane.key);
    expect(after.indexOf(key)).toBe(to);
    const others = (keys: string[]) => keys.filter((other) => other !== key);
    expect(others(after)).toEqual(others(lanes.map((lane) => lane.key)));
  });

  it('stay where they are when they are moved to their own place, or beyond the last', () => {
    expect(movedLane(lanes, lanes[2].key, 2)).toBeNull();
    expect(movedLane(lanes, lanes.at(-1)!.key, 0)).toBeNull();
    expect(movedLane(lanes, lanes[0].key, 1000)!.at(-1)).toBe(lanes[0].key);
  });

  it('follow a drag without jumping back under the pointer', () => {
    let places = lanes;
    let view_ = view;
    const { key } = lanes[0];
    for (let y = lanes[0].top; y < lanes[5].top + lanes[5].height; y += 3) {
      const before = places.findIndex((lane) => lane.key === key);
      const pinned = movedLane(places, key, draggedTo(places, key, y));
      if (pinned) view_ = { ...view, pinned };
      places = lanePlaces(index, view_);
      expect(places.findIndex((lane) => lane.key === key)).toBeGreaterThanOrEqual(before);
    }
    expect(places.findIndex((lane) => lane.key === key)).toBeGreaterThanOrEqual(4);
  });

  it('keep their names in sight while any of them is', () => {
    const scrolled = { ...view, height: 300, scroll: 60 };
    const scene = timelineScene(index, scrolled);
    const { plot } = timelineScale(index, scrolled);
    const name = marksOf(scene, 'lanes').find(({ id }) => id === `lane-${lanes[0].key}`)!;
    expect(boundsOf(name).y).toBeGreaterThanOrEqual(plot.y);
  });

  it('have names in two lines rather than cut where their column is narrow, within the lane wherever it is scrolled', () => {
    const long = 'Alexander Lukashenko';
    const story = { ...index.story, actors: index.story.actors.map((actor) => ({ ...actor, name: long })) };
    const narrow: TimelineView = { ...view, width: 620, height: 400 };
    const named = indexStory(story);
    const [first] = lanePlaces(named, narrow);
    const linesAt = (scroll: number) =>
      marksOf(timelineScene(named, { ...narrow, scroll }), 'lanes').filter(({ id }) =>
        [`lane-${first.key}`, `lane-${first.key}-1`, `lane-${first.key}-more`].includes(id),
      );
    expect(linesAt(0).flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []))).toEqual(
      expect.arrayContaining(['Alexander', 'Lukashenko']),
    );
    const { plot } = timelineScale(named, narrow);
    for (let scroll = 0; scroll < first.height; scroll += 7) {
      const tops = linesAt(scroll).map((mark) => boundsOf(mark).y);
      expect(tops).toEqual(tops.toSorted((one, other) => one - other));
      expect(Math.max(...tops)).toBeLessThan(plot.y + first.height - scroll);
    }
  });

  it('by circle put actors together who act together', () => {
    const sample = indexStory(sampleStory);
    const places = lanePlaces(sample, { ...view, window: sample.initialWindow, laneBy: 'cluster' });
    expect(places.length).toBeGreaterThan(1);
    expect(places.every(({ label }) => label !== '')).toBe(true);
  });
});

describe('the neighbour in a direction', () => {
  const scene = timelineScene(index, view);

  it('of nothing is the first in sight', () => {
    expect(neighbourOf(scene, null, 'down')).not.toBeNull();
  });

  it('lies in that direction, and the way back leads upwards again', () => {
    let item = neighbourOf(scene, null, 'down');
    const seen = new Set<string>();
    let steps = 0;
    while (item !== null) {
      expect(seen.has(item.id)).toBe(false);
      seen.add(item.id);
      steps++;
      item = neighbourOf(scene, item, 'down');
    }
    expect(steps).toBeGreaterThan(10);
  });

  it('of an event gives its lane a name', () => {
    const event = marksOf(scene, 'events').find(({ item }) => item?.kind === 'event')!.item!;
    const lane = laneOfItem(index, { ...view, selection: event });
    expect(lanePlaces(index, view).map(({ key }) => key)).toContain(lane);
  });
});

it('a chosen stretch of time is drawn where it lies, and no further than the picture', () => {
  const { begin, end } = view.window;
  const quarter = (end - begin) / 4;
  const scene = timelineScene(index, { ...view, brush: { begin: begin + quarter, end: end + quarter } });
  const { plot } = timelineScale(index, view);
  const brush = boundsOf(marksOf(scene, 'brush').find(({ id }) => id === 'brush')!);
  expect(brush.x).toBeCloseTo(plot.x + plot.width / 4, 5);
  expect(brush.x + brush.width).toBeCloseTo(plot.x + plot.width, 5);
});

it('what is selected is found where it lies, whether or not it found a row and however far it is scrolled away', () => {
  const whole: TimelineView = { ...view, height: 700 };
  const { plot } = timelineScale(index, whole);
  for (let at = 0; at < index.byTime.length; at += 7) {
    const { id } = index.story.events[index.byTime[at]];
    const selected: TimelineView = { ...whole, selection: { kind: 'event', id } };
    const far = placeOfSelection(index, selected)!;
    const there: TimelineView = { ...selected, scroll: far.top - plot.y - 100 };
    const { top, bottom } = placeOfSelection(index, there)!;
    expect(top).toBeCloseTo(plot.y + 100, 5);
    const bars = marksOf(timelineScene(index, there), 'events').filter(({ item }) => item?.id === id);
    for (const bar of bars.slice(0, 1)) {
      const { y, height } = boundsOf(bar);
      expect(y + height / 2).toBeGreaterThan(top);
      expect(y + height / 2).toBeLessThan(bottom);
    }
    const { earliest, latest } = index;
    const inSight = latest[index.byTime[at]] > view.window.begin && earliest[index.byTime[at]] < view.window.end;
    if (inSight) expect(bars.length).toBeGreaterThan(0);
  }
});

it('nothing runs through the name of a lane that stands above its rows while they are scrolled away', () => {
  const narrow: TimelineView = { ...view, width: 390, height: 400 };
  const { plot } = timelineScale(index, narrow);
  for (let scroll = 0; scroll < 120; scroll += 3) {
    const scene = timelineScene(index, { ...narrow, scroll });
    const [name] = marksOf(scene, 'lanes').filter((mark) => mark.shape === 'text' && /^lane-p-\d+$/.test(mark.id));
    const { y, height } = boundsOf(name);
    const labels = marksOf(scene, 'labels').map(boundsOf);
    const middles = labels.map((label) => label.y + label.height / 2);
    expect(middles.filter((middle) => middle > y && middle < y + height && middle > plot.y)).toEqual([]);
  }
});
