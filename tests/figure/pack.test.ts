import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRows } from '../../src/lib/figure/timeline/pack.ts';

const things = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 1, max: 300 }),
    weight: fc.integer({ min: 0, max: 5 }),
    open: fc.boolean(),
  }),
  { maxLength: 120 },
);

/** What an arrow takes before a thing whose beginning is not known; the order is that of what is known. */
const ARROW = 40;

function pack(list: { left: number; width: number; weight: number; open?: boolean }[], rows: number) {
  const extents = {
    leftOf: (item: number) => list[item].left - (list[item].open ? ARROW : 0),
    rightOf: (item: number) => list[item].left + list[item].width,
    weight: Float32Array.from(list, ({ weight }) => weight),
  };
  const order = list.map((_, at) => at).sort((one, other) => list[one].left - list[other].left || one - other);
  return { ...packRows(order, extents, rows), extents, order };
}

describe('packing into rows', () => {
  it('places everything once, nothing over anything else, in no more rows than there are', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 1, max: 6 }), (list, most) => {
        const { rows, overflow, extents } = pack(list, most);
        expect(rows.length).toBeLessThanOrEqual(most);
        expect([...rows.flat(), ...overflow].sort((one, other) => one - other)).toEqual(list.map((_, at) => at));
        for (const row of rows) {
          row.forEach((item, at) => {
            if (at > 0) expect(extents.leftOf(item)).toBeGreaterThanOrEqual(extents.rightOf(row[at - 1]));
          });
        }
      }),
    );
  });

  it('lets what matters least give way', () => {
    const { rows, overflow } = pack(
      [
        { left: 0, width: 100, weight: 1 },
        { left: 10, width: 100, weight: 3 },
        { left: 20, width: 100, weight: 2 },
      ],
      2,
    );
    expect([...overflow]).toEqual([0]);
    expect(rows).toEqual([[2], [1]]);
  });

  it('gives no place away that is too small for the arrow of what comes', () => {
    const { rows, overflow } = pack(
      [
        { left: 0, width: 100, weight: 1 },
        { left: 105, width: 50, weight: 1 },
        { left: 130, width: 50, weight: 5, open: true },
      ],
      1,
    );
    expect(rows).toEqual([[0, 1]]);
    expect([...overflow]).toEqual([2]);
  });
});
