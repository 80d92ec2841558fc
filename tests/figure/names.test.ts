import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexStory } from '#lib/figure/index.ts';
import { measureText } from '../../src/lib/figure/font.ts';
import { placeLabels } from '../../src/lib/figure/network/labels.ts';
import { Occupied, overlap } from '../../src/lib/figure/occupied.ts';
import type { Box, LineMark } from '../../src/lib/figure/scene.ts';
import { heightAt, runsThrough } from '../../src/lib/figure/storyline/lines.ts';
import { nameMarks } from '../../src/lib/figure/storyline/names.ts';
import type { Line } from '../../src/lib/figure/storyline/visible.ts';
import { themes } from '../../src/lib/figure/theme.ts';
import { madeStory } from './made-story.ts';

const index = indexStory(madeStory({ events: 20, actors: 4 }));
const plot: Box = { x: 120, y: 40, width: 800, height: 300 };
const view = { width: 960, height: 380, theme: 'light' as const, window: index.extent };

/** What is drawn of the names of lines where some of the picture is taken. */
function drawnNames(lines: readonly Line[], taken: readonly Box[] = [], alone: readonly Box[] = []) {
  const [occupied, events] = [new Occupied(), new Occupied()];
  for (const box of taken) occupied.add(box);
  for (const box of alone) events.add(box);
  return nameMarks(index, view, plot, lines, occupied, events, themes.light);
}

/** Where the names of lines stand: the middle of their height, and where they end. */
function namesOf(lines: readonly Line[], taken: readonly Box[] = [], alone: readonly Box[] = []) {
  const { marks, hidden } = drawnNames(lines, taken, alone);
  const texts = marks.flatMap((mark) => (mark.shape === 'text' ? [mark] : []));
  return { hidden, at: texts.map(({ x, y, size }) => ({ end: x, y: y - size * 0.35 })) };
}

describe('names of storylines', () => {
  const late: Line = {
    actor: 1,
    points: [
      { x: 500, y: 200 },
      { x: 520, y: 200 },
    ],
  };

  test('stand before the first meeting of who comes late', () => {
    expect(namesOf([late])).toEqual({ hidden: 0, at: [{ end: 490, y: 200 }] });
  });

  test('move aside where the line of another runs', () => {
    const early: Line = {
      actor: 0,
      points: [
        { x: 130, y: 200 },
        { x: 480, y: 200 },
      ],
    };
    const { at } = namesOf([late, early]);
    // Behind the last meeting, where nobody runs.
    expect(at[0]).toMatchObject({ y: 200 });
    expect(at[0].end).toBeGreaterThan(530);
    const behind = { x: 525, y: 180, width: 200, height: 40 };
    expect(namesOf([late, early], [behind]).at[0]).toEqual({ end: 490, y: 211.5 });
  });

  test('stand farther off at the end of a leader where there is no room near, and always within the picture', () => {
    const around = { x: 0, y: 170, width: 960, height: 60 };
    const [open, shut] = [
      [
        { ...around, width: 496 },
        { ...around, x: 504 },
      ],
      [
        { ...around, y: 0, height: 195 },
        { ...around, y: 205, height: 175 },
      ],
    ];
    const { at } = namesOf([late], open);
    const leader = drawnNames([late], open).marks.find(({ shape }) => shape === 'line') as LineMark;
    expect([leader.x1, leader.x2]).toEqual([500, 500]);
    expect(Math.abs(at[0].y - 200)).toBeGreaterThan(30);
    expect(Math.min(Math.abs(leader.y1 - at[0].y), Math.abs(leader.y2 - at[0].y))).toBeLessThan(10);
    expect(namesOf([late], shut).hidden).toBe(1);
    const highest = { ...late, points: late.points.map(({ x }) => ({ x, y: 62 })) };
    const row = { ...around, y: 32, width: 496 };
    expect(namesOf([highest], [row, { ...row, x: 504, width: 456 }]).at[0].y).toBeGreaterThan(92);
  });

  test('leave the events of one actor in sight where there is another place, and else stand over them', () => {
    const event = { x: 470, y: 197, width: 6, height: 6 };
    expect(namesOf([late], [], [event]).at[0].end).toBeGreaterThan(530);
    expect(namesOf([late], [], [{ x: 0, y: 0, width: 960, height: 380 }])).toEqual(namesOf([late]));
  });

  test('are whole, or at least long enough to be told', () => {
    const [{ name }] = index.story.actors.slice(1);
    const narrow = { ...plot, x: 20, width: 93 };
    const { marks } = nameMarks(
      index,
      view,
      narrow,
      [
        {
          actor: 1,
          points: [
            { x: 40, y: 200 },
            { x: 60, y: 200 },
          ],
        },
      ],
      new Occupied(),
      new Occupied(),
      themes.light,
    );
    for (const mark of marks)
      if (mark.shape === 'text' && mark.text !== name) expect(mark.text.length).toBeGreaterThan(4);
  });

  test('hide the line that they stand on, and no other', () => {
    const crossing: Line = {
      actor: 1,
      points: [
        { x: 100, y: 200 },
        { x: 900, y: 200 },
      ],
    };
    const margin = { x: 0, y: 0, width: 120, height: 380 };
    const plates = (line: Line, taken: Box[]) => {
      const occupied = new Occupied();
      for (const box of taken) occupied.add(box);
      return nameMarks(index, view, plot, [line], occupied, new Occupied(), themes.light).marks.filter(({ id }) =>
        id.endsWith('-plate'),
      );
    };
    const [plate] = plates(crossing, [margin]);
    expect(plate).toMatchObject({ shape: 'rect', fill: themes.light.ground });
    expect(plates(crossing, [])).toEqual([]);
    expect(plates(late, [])).toEqual([]);
  });

  test('are counted where there is no room at all', () => {
    expect(namesOf([late], [{ x: 0, y: 0, width: 960, height: 380 }])).toEqual({ hidden: 1, at: [] });
  });
});

describe('names of nodes', () => {
  const picture: Box = { x: 0, y: 0, width: 400, height: 300 };
  const candidate = { id: 'a', text: 'Ottokar', size: 11, weight: 400, x: 200, y: 150, radius: 5 } as const;
  const noLines = () => 0;
  const place = (
    insistent: boolean,
    covered: (box: Box) => number,
    lines: (box: Box) => number = noLines,
    named: (box: Box) => number = () => 2,
  ) =>
    placeLabels(
      [candidate],
      (each) => ({ ...each, insistent }),
      { keep: [], first: [], covered, named, lines },
      picture,
    );

  test('go where they cover no other node', () => {
    const rightOf = (box: Box) => Number(box.x + box.width > 210);
    expect(place(false, rightOf)[0]).toMatchObject({ anchor: 'end' });
  });

  test('stay away where they would cover one everywhere; those of the great cover the fewest', () => {
    expect(place(false, () => 1)).toEqual([]);
    expect(place(true, () => 1)).toHaveLength(1);
    const fewestAbove = ({ y }: Box) => (y < 140 ? 1 : 3);
    expect(place(true, fewestAbove)[0]).toMatchObject({ anchor: 'middle', labelY: 140 });
  });

  test('of the great stand a little farther off rather than on a node, where nobody else is as near', () => {
    const ring = { x: 180, y: 130, width: 40, height: 40 };
    const onRing = ({ x, y, width, height }: Box) =>
      Number(x < ring.x + ring.width && ring.x < x + width && y < ring.y + ring.height && ring.y < y + height);
    const [off] = place(true, onRing, noLines, () => 1);
    expect(onRing({ x: off.labelX, y: off.labelY - 8, width: 30, height: 9 })).toBe(0);
    expect(off.leader).toBeUndefined();
    expect(place(true, onRing, noLines, () => 2)[0].leader).toBeDefined();
  });

  test('of the great stand apart, with a line that leads to them, rather than on a node or by another', () => {
    const crowd = { x: 150, y: 110, width: 100, height: 80 };
    const onCrowd = ({ x, y, width, height }: Box) =>
      Number(x < crowd.x + crowd.width && crowd.x < x + width && y < crowd.y + crowd.height && crowd.y < y + height);
    const [apart] = place(true, onCrowd);
    const width = measureText(apart.text, apart.size);
    expect(onCrowd({ x: apart.labelX - width / 2, y: apart.labelY - 9, width, height: 11 })).toBe(0);
    const { x1, y1, x2, y2 } = apart.leader!;
    expect(Math.hypot(x1 - 200, y1 - 150)).toBeCloseTo(6.5);
    expect(Math.abs(x2 - apart.labelX)).toBeLessThanOrEqual(width / 2);
    expect(Math.abs(y2 - (apart.labelY - 4))).toBeLessThan(8);
  });

  test('led from afar stand by no other of those that always have a name, where there is room elsewhere', () => {
    const crowd = { x: 150, y: 110, width: 100, height: 80 };
    const covered = (box: Box) => Number(overlap(box, crowd));
    const named = (first: readonly Box[]) =>
      placeLabels(
        [candidate],
        (each) => ({ ...each, insistent: true }),
        { keep: [], first, covered, named: () => 2, lines: noLines },
        picture,
      )[0];
    const alone = named([]);
    const other = { x: alone.labelX - 5, y: alone.labelY + 8, width: 10, height: 10 };
    const aside = named([other]);
    const width = measureText(aside.text, aside.size);
    const around = { x: aside.labelX - width / 2 - 11, y: aside.labelY - 20, width: width + 22, height: 33 };
    expect(overlap(around, other)).toBe(false);
    // Its own symbol is no other.
    expect(named([{ x: 195, y: 145, width: 10, height: 10 }])).toEqual(alone);
  });

  test('of the great are there in the order of their weight, but none is left out for where another stands', () => {
    const narrow: Box = { x: 0, y: 0, width: 90, height: 120 };
    const great = [40, 60, 80].map((y) => ({ ...candidate, id: `${y}`, x: 45, y, insistent: true }));
    const ground = { keep: [], first: [], covered: () => 0, named: () => 2, lines: noLines };
    expect(
      placeLabels(great, (each) => each, ground, narrow)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['40', '60', '80']);
  });

  test('stand apart where only a few would else be left out', () => {
    const beside = ({ x, y, width, height }: Box) => Number(x < 240 && x + width > 160 && y < 180 && y + height > 120);
    const small = [candidate, { ...candidate, id: 'b', text: 'Wenceslas', x: 330, y: 60 }];
    const label = (count: number) =>
      placeLabels(
        [...small, ...Array.from({ length: count }, (_, at) => ({ ...candidate, id: `${at}` }))],
        (each) => ({ ...each, insistent: false }),
        { keep: [], first: [], covered: beside, named: () => 2, lines: noLines },
        picture,
      );
    expect(label(0).map(({ id, leader }) => [id, leader !== undefined])).toEqual([
      ['b', false],
      ['a', true],
    ]);
    expect(label(20).map(({ id }) => id)).toEqual(['b']);
  });

  test('leave room for their halo beside a node', () => {
    const beyond = 210 + measureText('Ottokar', 11) + 2;
    const justBehind = (box: Box) => Number(box.x + box.width > beyond);
    expect(place(false, justBehind)[0]).toMatchObject({ anchor: 'end' });
    expect(place(false, (box) => justBehind({ ...box, x: box.x - 2 }))[0]).toMatchObject({ anchor: 'start' });
  });

  test('go where fewest lines run under them, and rather cover a line than a node', () => {
    const along = (box: Box) => (box.x > 200 ? 12 : 0);
    expect(place(false, () => 0, along)[0]).toMatchObject({ anchor: 'end' });
    expect(place(false, (box) => Number(box.x + box.width < 200), along)[0]).toMatchObject({ anchor: 'middle' });
    const everywhereElse = (box: Box) => Number(box.x < 200);
    expect(place(true, everywhereElse, along)[0]).toMatchObject({ anchor: 'start' });
  });
});

describe('names of nodes side by side', () => {
  test('make room for each other', () => {
    const picture: Box = { x: 0, y: 0, width: 400, height: 300 };
    const great = {
      id: 'a',
      text: 'Ottokar',
      size: 11,
      weight: 400,
      x: 200,
      y: 150,
      radius: 5,
      insistent: true,
    } as const;
    const small = { ...great, id: 'b', text: 'Wenceslas', x: 290, insistent: false };
    // The smaller one has room only where the greater one would stand first.
    const covered = ({ x, y, width }: Box) => Number((x > 230 || y < 140 || y > 150) && x + width > 230);
    const placed = placeLabels(
      [great, small],
      (each) => each,
      { keep: [], first: [], covered, named: () => 2, lines: () => 0 },
      picture,
    );
    expect(placed.map(({ id }) => id).sort()).toEqual(['a', 'b']);
  });
});

describe('a line', () => {
  /** A box at a place, 10 wide and 4 high. */
  const at = (x: number, y: number): Box => ({ x: x - 5, y: y - 2, width: 10, height: 4 });

  test('runs through a box where it is drawn, and through no other', () => {
    const points = [
      { x: 100, y: 50 },
      { x: 300, y: 50 },
      { x: 500, y: 90 },
    ];
    for (const x of [100, 200, 300, 430]) expect(runsThrough(points, at(x, 50)), `${x}`).toBe(true);
    expect(runsThrough(points, at(500, 90))).toBe(true);
    for (const [x, y] of [
      [80, 50],
      [200, 60],
      [420, 90],
      [520, 90],
    ])
      expect(runsThrough(points, at(x, y)), `${x} ${y}`).toBe(false);
  });

  test('of one meeting runs through it', () => {
    expect(runsThrough([{ x: 100, y: 50 }], at(100, 50))).toBe(true);
    expect(runsThrough([{ x: 100, y: 50 }], at(120, 50))).toBe(false);
  });

  test('runs through wherever its height lies in a box', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 4, max: 90 }), fc.integer({ min: 0, max: 6 })), {
          minLength: 2,
          maxLength: 9,
        }),
        fc.nat(1000),
        (steps, share) => {
          let x = 0;
          const points = steps.map(([dx, y]) => ({ x: (x += dx), y: y * 20 }));
          const place = points[0].x + ((x - points[0].x) * share) / 1000;
          expect(runsThrough(points, at(place, heightAt(points, place)))).toBe(true);
        },
      ),
    );
  });
});
