import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, sortInSteps, valueAt } from '../../src/lib/figure/order.ts';

const minutes = fc.array(fc.oneof(fc.integer({ min: -5_000_000, max: 90_000_000 }), fc.constant(NaN)), {
  maxLength: 80,
});
const milliseconds = fc.array(fc.oneof(fc.double(), fc.integer()), { maxLength: 80 });

/** By comparison, and with the place where times are equal. */
function compared(times: readonly number[]): number[] {
  return [...times.keys()]
    .filter((at) => !Number.isNaN(times[at]))
    .sort((one, other) => (times[one] < times[other] ? -1 : times[one] > times[other] ? 1 : one - other));
}

describe('the order of times', () => {
  it('is that of a sort by comparison, in whole minutes', () => {
    fc.assert(
      fc.property(minutes, (list) => {
        const times = list.map((minute) => minute * 60_000);
        expect([...orderOf(Float64Array.from(times))]).toEqual(compared(times));
      }),
    );
  });

  it('is the same for any other numbers, however far apart', () => {
    fc.assert(
      fc.property(milliseconds, (times) => {
        expect([...orderOf(Float64Array.from(times))]).toEqual(compared(times));
      }),
    );
  });
});

describe('sorting step by step', () => {
  const long = Float64Array.from({ length: 200_001 }, (_, at) => (at * 7919) % 65_537);
  const counted = <List>(steps: Generator<void, List>) => {
    for (let count = 0; ; count++) {
      const { done, value } = steps.next();
      if (done) return { list: value, count };
    }
  };

  it('sorts numbers as a sort at once does, in many steps', () => {
    const { list, count } = counted(sortInSteps(long.slice()));
    expect(list).toEqual(long.slice().sort());
    expect(count).toBeGreaterThan(5);
  });

  it('keeps the order of what compares as equal', () => {
    const places = Uint32Array.from(long.keys());
    const { list } = counted(sortInSteps(places, (one, other) => (long[one] % 10) - (long[other] % 10)));
    expect([...list]).toEqual([...long.keys()].sort((one, other) => (long[one] % 10) - (long[other] % 10)));
  });
});

describe('the value at a place', () => {
  it('is the one that stands there once all are sorted', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1_000_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.nat(), (list, number) => {
        const place = number % list.length;
        const sorted = Float64Array.from(list).sort();
        expect(valueAt(Float64Array.from(list), place)).toBe(sorted[place]);
      }),
    );
  });
});
