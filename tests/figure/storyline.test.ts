import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrangeStoryline,
  drawFigure,
  hitTest,
  indexStory,
  learnStoryline,
  storylineScale,
  storylineScene,
  timeAt,
  workOfStoryline,
  type StoryIndex,
} from '#lib/figure/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { Occupied } from '../../src/lib/figure/occupied.ts';
import type { Box, PathCommands } from '../../src/lib/figure/scene.ts';
import { finished } from '../../src/lib/figure/steps.ts';
import { alignLines, wiggles } from '../../src/lib/figure/storyline/align.ts';
import { Arrangement } from '../../src/lib/figure/storyline/arrangement.ts';
import { labelMarks } from '../../src/lib/figure/storyline/labels.ts';
import type { Meetings } from '../../src/lib/figure/storyline/meetings.ts';
import { nameMarks } from '../../src/lib/figure/storyline/names.ts';
import { orderLines, sweeps } from '../../src/lib/figure/storyline/order.ts';
import { Rerouter } from '../../src/lib/figure/storyline/reroute.ts';
import { sift } from '../../src/lib/figure/storyline/sift.ts';
import { themes } from '../../src/lib/figure/theme.ts';
import { placeOf, timeOf, warpFor } from '../../src/lib/figure/time-warp.ts';
import { madeStory } from './made-story.ts';

/** Storylines of a few actors: in each column some of them meet, in one group or two. */
const meetings: fc.Arbitrary<Meetings> = fc.integer({ min: 2, max: 9 }).chain((actors) =>
  fc
    .array(fc.shuffledSubarray([...Array(actors).keys()], { minLength: 2 }), { minLength: 1, maxLength: 14 })
    .map((columns) => ({
      actors,
      columns: columns.map((members) =>
        members.length < 4 ? [members] : [members.slice(0, members.length >> 1), members.slice(members.length >> 1)],
      ),
    })),
);
const start = ({ actors }: Meetings) => Array.from({ length: actors }, (_, actor) => actor);

function expectTogether(arrangement: Arrangement): void {
  arrangement.meetings.columns.forEach((column, at) => {
    expect([...arrangement.lines[at]].sort()).toEqual([...new Set(arrangement.lines[at])].sort());
    for (const meeting of column) {
      const places = meeting.map((actor) => arrangement.placeOf(at, actor)).sort((one, other) => one - other);
      expect(places.at(-1)! - places[0]).toBe(meeting.length - 1);
    }
  });
}

/** The fewest crossings there can be, by trying every order of every column. */
function fewestCrossings({ actors, columns }: Meetings): number {
  const arrangement = new Arrangement({ actors, columns }, start({ actors, columns }));
  let states = new Map<string, { lines: number[]; crossings: number }>([['', { lines: [], crossings: 0 }]]);
  columns.forEach((column, at) => {
    const next = new Map<string, { lines: number[]; crossings: number }>();
    for (const lines of permutations([...arrangement.lines[at]])) {
      const together = column.every((meeting) => {
        const places = meeting.map((actor) => lines.indexOf(actor));
        return Math.max(...places) - Math.min(...places) === meeting.length - 1;
      });
      if (!together) continue;
      for (const before of states.values()) {
        const kept = before.lines.filter((actor) => lines.includes(actor)).map((actor) => lines.indexOf(actor));
        let crossings = before.crossings;
        kept.forEach((place, one) => kept.slice(one + 1).forEach((other) => (crossings += Number(other < place))));
        const known = next.get(lines.join());
        if (!known || crossings < known.crossings) next.set(lines.join(), { lines, crossings });
      }
    }
    states = next;
  });
  return Math.min(...[...states.values()].map(({ crossings }) => crossings));
}

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
}

describe('the order of lines', () => {
  test('keeps those who meet side by side', () => {
    fc.assert(fc.property(meetings, (given) => expectTogether(orderLines(given))));
  });

  test('never gets worse by a line drawn again or a meeting moved', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        const arrangement = new Arrangement(given, start(given));
        const rerouter = new Rerouter(arrangement);
        let crossings = arrangement.crossings();
        for (let actor = 0; actor < given.actors; actor++) {
          rerouter.reroute(actor);
          expectTogether(arrangement);
          expect(arrangement.crossings()).toBeLessThanOrEqual(crossings);
          crossings = arrangement.crossings();
        }
        sift(arrangement);
        expectTogether(arrangement);
        expect(arrangement.crossings()).toBeLessThanOrEqual(crossings);
      }),
    );
  });

  test('has no more crossings than barycentre sweeps leave', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        const swept = new Arrangement(given, start(given));
        sweeps(swept, 24);
        expect(orderLines(given).crossings()).toBeLessThanOrEqual(swept.crossings());
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('is the best there is for small stories, nearly always', () => {
    const small = fc.sample(meetings, { numRuns: 400, seed: 7 }).filter(({ actors }) => actors <= 5);
    const missed = small.filter((given) => orderLines(given).crossings() > fewestCrossings(given));
    expect(small.length).toBeGreaterThan(100);
    expect(missed.length / small.length).toBeLessThan(0.03);
  });

  test('is the same for the same meetings', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        expect(orderLines(given).lines).toEqual(orderLines(given).lines);
      }),
    );
  });
});

describe('the heights of lines', () => {
  test('keep the order and the gaps, and begin at 0', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        const arrangement = orderLines(given);
        const { heights, deepest } = alignLines(arrangement);
        expect(Math.min(...heights.flatMap((column) => [...column]))).toBe(0);
        heights.forEach((column, at) => {
          const lines = arrangement.lines[at];
          for (let place = 1; place < column.length; place++) {
            const meeting = arrangement.meetingOf(at, lines[place]);
            const together = meeting >= 0 && meeting === arrangement.meetingOf(at, lines[place - 1]);
            expect(column[place] - column[place - 1]).toBeGreaterThanOrEqual(together ? 1 : 2);
            expect(column[place]).toBeLessThanOrEqual(deepest);
          }
        });
      }),
    );
  });

  test('leave lines straight that have no reason to bend', () => {
    const given = { actors: 4, columns: Array.from({ length: 6 }, (_, at) => (at % 2 ? [[0, 1]] : [[2, 3]])) };
    const arrangement = orderLines(given);
    expect(arrangement.crossings()).toBe(0);
    expect(wiggles(arrangement, alignLines(arrangement))).toBe(0);
  });
});

describe('the room of time', () => {
  test('grows with time, and a time comes back from its place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { maxLength: 40 }), (moments) => {
        const warp = warpFor(Float64Array.from(moments).sort(), { begin: 0, end: 1000 });
        let last = -Infinity;
        for (let time = -200; time <= 1200; time += 7) {
          const place = placeOf(warp, time);
          expect(place).toBeGreaterThan(last);
          expect(timeOf(warp, place)).toBeCloseTo(time, 6);
          last = place;
        }
        expect(placeOf(warp, 0)).toBe(0);
        expect(placeOf(warp, 1000)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('the scene', () => {
  const index = indexStory(madeStory({ events: 400, actors: 30 }));
  const view = { width: 1000, height: 600, theme: 'light' as const, window: index.initialWindow };

  test('finds the event under the pointer, and the actor on its line', () => {
    const scene = storylineScene(index, view);
    const meeting = scene.layers.find(({ id }) => id === 'events')!.marks.find(({ shape }) => shape === 'rect')!;
    if (meeting.shape !== 'rect') throw new Error('a meeting is a capsule');
    expect(hitTest(scene, meeting.x + meeting.width / 2, meeting.y + 1)).toEqual(meeting.item);
    const line = scene.layers.find(({ id }) => id === 'lines')!.marks[0];
    expect(line.item?.kind).toBe('actor');
  });

  test('has labels and names that do not overlap', () => {
    const scene = storylineScene(index, view);
    const boxes = scene.layers
      .filter(({ id }) => id === 'labels' || id === 'names')
      .flatMap(({ marks }) => marks.filter((mark) => mark.shape === 'text'))
      .map(({ x, y, text, size, anchor }) => {
        // A narrow estimate of the width: what is found to overlap does.
        const width = text.length * size * 0.35;
        return { left: anchor === 'end' ? x - width : x, right: anchor === 'end' ? x : x + width, y };
      });
    boxes.forEach((one, at) => {
      for (const other of boxes.slice(at + 1)) {
        const apart = one.right <= other.left || other.right <= one.left || Math.abs(one.y - other.y) >= 8;
        expect(apart).toBe(true);
      }
    });
  });

  test('names who comes only at the end, behind the meeting, or else under it', () => {
    const plot = { x: 176, y: 40, width: 728, height: 500 };
    const line = { actor: 0, points: [{ x: 900, y: 200 }] };
    const named = (...taken: Box[]) => {
      const occupied = new Occupied();
      for (const box of taken) occupied.add(box);
      const { marks } = nameMarks(index, view, plot, [line], occupied, new Occupied(), themes.light);
      return marks.flatMap((mark) => (mark.shape === 'text' ? [boundsOf(mark)] : []))[0]!;
    };
    const before = { x: 600, y: 196, width: 296, height: 8 };
    const behind = { x: 905, y: 196, width: 90, height: 8 };
    expect(named().x).toBeLessThan(900);
    expect(named(before).x).toBeGreaterThan(900);
    expect(named(before, behind).y).toBeGreaterThan(200);
  });

  test('writes a name in two lines where one has no room, and never beyond the margins', () => {
    const long = { ...madeStory({ events: 400, actors: 30 }) };
    const named = long.actors.map((actor, at) => ({ ...actor, name: `Wilhelmina Archibald Featherstone ${at}` }));
    const crowded = indexStory({ ...long, actors: named });
    const { width, layers } = storylineScene(crowded, { ...view, window: crowded.initialWindow });
    const names = layers.find(({ id }) => id === 'names')!.marks.filter((mark) => mark.shape === 'text');
    const second = names.filter(({ id }) => /-1$/.test(id) && names.some((other) => `${other.id}-1` === id));
    expect(second.length).toBeGreaterThan(0);
    for (const { id, text, full } of second) {
      const first = names.find((other) => `${other.id}-1` === id)!;
      expect(`${first.text} ${text}`).toMatch(/^Wilhelmina Archibald Featherstone \d+$/);
      expect(full).toBeUndefined();
    }
    for (const mark of names) {
      const { x, width: wide } = boundsOf(mark);
      expect(x).toBeGreaterThan(10);
      expect(x + wide).toBeLessThan(width - 10);
    }
  });

  test('has fewer lines on a narrow sheet, where so many would be without a name', () => {
    const story = madeStory({ events: 400, actors: 30 });
    const lines = (preset: 'column' | 'page' | 'a3') =>
      drawFigure(story, 'storyline', { preset }, index).scene.layers.find(({ id }) => id === 'lines')!.marks.length;
    expect(lines('column')).toBeLessThan(lines('page'));
    expect(lines('page')).toBeLessThan(lines('a3'));
  });

  test('says on a sheet how many lines are without a name, and how many labels are left out', () => {
    const made = madeStory({ events: 900, actors: 60 });
    const actors = made.actors.map((actor, at) => ({
      ...actor,
      name: `Bartholomew${at} Featherstonehaugh-Montmorency`,
    }));
    const { layers, notes } = drawFigure({ ...made, actors }, 'storyline', { width: 110 }).scene;
    const marks = (layer: string) => layers.find(({ id }) => id === layer)!.marks;
    const named = new Set(marks('names').map(({ item }) => item?.id));
    const unnamed = marks('lines').filter(({ item }) => !named.has(item?.id)).length;
    expect(unnamed).toBeGreaterThan(0);
    const subtitle = marks('title')
      .flatMap((mark) => (mark.shape === 'text' ? [mark.text] : []))
      .join(' · ');
    const words = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
    expect(subtitle).toContain(
      `${words(unnamed, 'name')} and ${words(notes.hiddenLabels - unnamed, 'label')} left out`,
    );
  });

  test('writes no label along a line', () => {
    const { layers } = storylineScene(index, view);
    const level = (path: PathCommands) => {
      const points = path.flatMap((part, at) => (part === 'M' || part === 'L' ? [[path[at + 1], path[at + 2]]] : []));
      return points.slice(1).flatMap(([x, y], at) => (points[at][1] === y ? [{ from: points[at][0], to: x, y }] : []));
    };
    const lines = layers.find(({ id }) => id === 'lines')!.marks;
    const stretches = lines.flatMap((mark) => (mark.shape === 'path' ? level(mark.path) : []));
    expect(stretches.length).toBeGreaterThan(3);
    for (const mark of layers.find(({ id }) => id === 'labels')!.marks) {
      const box = boundsOf(mark);
      const along = stretches.find(
        ({ from, to, y }) => +y > box.y && +y < box.y + box.height && +from < box.x + box.width && +to > box.x,
      );
      expect(along, mark.id).toBeUndefined();
    }
  });

  test('keeps the order of events while the window moves', () => {
    const { begin, end } = view.window;
    const by = (end - begin) / 50;
    const order = (window: typeof view.window) =>
      storylineScene(index, { ...view, window })
        .layers.find(({ id }) => id === 'events')!
        .marks.flatMap(({ shape, item }) => (shape === 'rect' && item ? [item.id] : []));
    const before = order(view.window);
    const after = order({ begin: begin + by, end: end + by });
    const shared = before.filter((id) => after.includes(id));
    expect(shared.length).toBeGreaterThan(before.length / 2);
    expect(after.filter((id) => shared.includes(id))).toEqual(shared);
  });

  test('tells the time under the pointer on its own axis', () => {
    const scale = storylineScale(index, view);
    expect(timeAt(scale, scale.plot.x)).toBeCloseTo(view.window.begin, -3);
    expect(timeAt(scale, scale.plot.x + scale.plot.width)).toBeCloseTo(view.window.end, -3);
  });

  test('says why there is nothing to see: no dates, no events, nobody who meets', () => {
    const story = madeStory({ events: 40, actors: 6 });
    const words = (events: typeof story.events) => {
      const empty = indexStory({ ...story, events });
      const { layers } = storylineScene(empty, { ...view, window: empty.initialWindow });
      return layers.flatMap(({ id, marks }) => (id === 'message' && marks[0].shape === 'text' ? [marks[0].text] : []));
    };
    expect(words(story.events)).toEqual([]);
    expect(words(story.events.map((event) => ({ ...event, participants: [] })))).toEqual([
      'No two actors share an event in this time',
    ]);
    expect(words(story.events.map((event) => ({ ...event, date: null })))).toEqual([
      'Nothing in this story has a date yet',
    ]);
    expect(
      words(story.events.map((event, at) => ({ ...event, date: at < 2 ? event.date : null, participants: [] }))),
    ).toEqual([expect.stringMatching(/^\d\d of 40 events have no date yet: give the articles theirs$/)]);
    expect(words([])).toEqual(['No events were found in this story']);
  });

  test('shows who meets in a story of a single day', () => {
    const story = madeStory({ events: 40, actors: 6 });
    const dated = story.events.find(({ date }) => date?.granularity === 'day')!.date;
    const index = indexStory({ ...story, events: story.events.map((event) => ({ ...event, date: dated })) });
    const { layers } = storylineScene(index, { ...view, window: index.initialWindow });
    const items = layers.flatMap(({ marks }) => marks.map(({ item }) => item?.kind));
    expect(items).toContain('event');
    expect(items).toContain('actor');
  });

  test('has lines of those without a name where few with a name meet', () => {
    const story = madeStory({ events: 400, actors: 6 });
    const kindsOf = (isNamed: (actor: number) => boolean) => {
      const actors = story.actors.map((actor, at) => ({
        ...actor,
        kind: isNamed(at) ? ('person' as const) : ('unnamed' as const),
      }));
      const index = indexStory({ ...story, actors });
      const { layers } = storylineScene(index, { ...view, window: index.initialWindow });
      const lines = layers.find(({ id }) => id === 'lines')?.marks ?? [];
      const kinds = new Map(index.story.actors.map(({ id, kind }) => [id, kind]));
      return new Set(lines.map(({ item }) => kinds.get(item!.id)));
    };
    expect(kindsOf((actor) => actor > 0)).toEqual(new Set(['person']));
    expect(kindsOf((actor) => actor === 0)).toEqual(new Set(['person', 'unnamed']));
  });

  test('draws a story in which nobody meets', () => {
    const nobody = indexStory({ ...madeStory({ events: 3, actors: 1 }) });
    const scene = storylineScene(nobody, { ...view, window: nobody.initialWindow });
    expect(scene.layers.some(({ id }) => id === 'axis')).toBe(true);
  });
});

describe('a storyline that is worked out beside the page', () => {
  const story = madeStory({ events: 2000, actors: 40 });
  const view = (index: StoryIndex) =>
    ({ width: 900, height: 600, theme: 'light', window: index.initialWindow }) as const;

  test('is drawn as one that is worked out at once', () => {
    const index = indexStory({ ...story });
    const kinds: string[] = [];
    for (let work = workOfStoryline(index, view(index)); work; work = workOfStoryline(index, view(index))) {
      kinds.push('cast' in work ? 'cast' : 'lines');
      if ('cast' in work) finished(work.cast);
      else learnStoryline(index, work.key, structuredClone(arrangeStoryline(structuredClone(work.meetings))));
    }
    expect(kinds).toEqual(['cast', 'lines']);
    const other = indexStory({ ...story });
    expect(storylineScene(index, view(index))).toEqual(storylineScene(other, view(other)));
  });

  test('is drawn with the meetings that are arranged already, until those of a closer view are', () => {
    const index = indexStory({ ...story });
    const whole = storylineScene(index, view(index));
    const { begin, end } = index.initialWindow;
    const closer = { ...view(index), window: { begin, end: begin + (end - begin) / 8 }, arranged: true };
    const work = workOfStoryline(index, closer);
    expect(work).toMatchObject({ another: true });
    expect(storylineScene(index, closer).layers.find(({ id }) => id === 'lines')?.marks.length).toBeGreaterThan(1);
    expect(workOfStoryline(index, closer)).toMatchObject({ another: true });
    expect(storylineScene(index, view(index))).toEqual(whole);
  });
});

test('the label of a meeting of lines far apart stands beside it where there is no room above and below', () => {
  const index = indexStory(madeStory({ events: 20, actors: 4 }));
  const view = { width: 960, height: 380, theme: 'light' as const, window: index.extent };
  const meeting = { event: index.byTime[0], time: 0, actors: [0, 1], x: 400, heights: [120, 240] };
  const within = { x: 16, y: 40, width: 900, height: 330 };
  const labels = (taken: Box[]) => {
    const occupied = new Occupied();
    for (const box of [...taken, { x: 395, y: 115, width: 10, height: 130 }]) occupied.add(box);
    return labelMarks(index, view, [meeting], [], within, occupied, themes.light);
  };
  const above = { x: 0, y: 0, width: 960, height: 118 };
  const below = { x: 0, y: 242, width: 960, height: 138 };
  expect(labels([]).marks).toMatchObject([{ y: 111 }]);
  const [beside] = labels([above, below]).marks;
  expect(beside).toMatchObject({ shape: 'text' });
  expect(boundsOf(beside).x).toBeGreaterThan(400);
  expect(labels([above, below, { x: 400, y: 0, width: 560, height: 380 }]).marks).toHaveLength(1);
  expect(labels([above, below, { x: 0, y: 0, width: 960, height: 380 }])).toEqual({ marks: [], hidden: 1 });
});

test('a label that was cut is made whole where room is left, and never runs into another', () => {
  const made = madeStory({ events: 20, actors: 4 });
  const label = 'Harbour workers return to work after a strike of three weeks';
  const index = indexStory({ ...made, events: made.events.map((event) => ({ ...event, label })) });
  const view = { width: 960, height: 380, theme: 'light' as const, window: index.extent };
  const within = { x: 16, y: 40, width: 900, height: 330 };
  const meetingAt = (event: number, x: number) => ({
    event: index.byTime[event],
    time: 0,
    actors: [0, 1],
    x,
    heights: [120, 130],
  });
  const written = (...xs: number[]) => {
    const meetings = xs.map((x, at) => meetingAt(at, x));
    const { marks } = labelMarks(index, view, meetings, [], within, new Occupied(), themes.light);
    return marks.map((mark) => ({ text: mark.shape === 'text' ? mark.text : '', box: boundsOf(mark) }));
  };
  expect(written(400).map(({ text }) => text)).toEqual([label]);
  const crowded = written(200, 410, 620, 800);
  const overlap = crowded.some((one, at) =>
    crowded
      .slice(at + 1)
      .some(
        ({ box }) =>
          Math.abs(one.box.y - box.y) < 10 && one.box.x < box.x + box.width && box.x < one.box.x + one.box.width,
      ),
  );
  expect(overlap).toBe(false);
});
