import { describe, expect, it } from 'vitest';
import { indexStory, liesIn } from '../../src/lib/figure/index.ts';
import { finished } from '../../src/lib/figure/steps.ts';
import { factualities } from '../../src/lib/events/index.ts';
import {
  type ColumnKey,
  columns,
  type EventRow,
  orderRows,
  rowOf,
  type RowOrder,
  rowsIn,
} from '../../src/lib/workbench/event-rows.ts';
import { countInWindow, neighbourInTime, windowAround } from '../../src/lib/workbench/window.ts';
import { madeStory } from '../figure/made-story.ts';
import { sampleStory } from '../figure/sample-story.ts';

const index = indexStory(sampleStory);
const march = { begin: Date.UTC(2022, 2, 1), end: Date.UTC(2022, 3, 1) };

/** The order of a column, both ways. */
const orderedBy = (key: ColumnKey, of = index): RowOrder => finished(orderRows(of, key));

describe('the table', () => {
  it('holds the events in the window, then those that may lie in it, and the undated', () => {
    const { rows, within } = rowsIn(orderedBy('date').up, index, march, null);
    const undated = [...rows].filter((at) => sampleStory.events[at].date === null);
    expect(undated.length).toBe(sampleStory.events.filter(({ date }) => date === null).length);
    const counted = countInWindow(index, march, null);
    expect([within, rows.length - undated.length]).toEqual([counted.within, counted.within + counted.perhaps]);
    expect(counted.perhaps).toBeGreaterThan(0);
    expect([...rows].map((at) => liesIn(index, at, march))).toEqual([...rows].map((_, at) => at < within));
    expect(rowOf(index, rows[0]).event).toBe(sampleStory.events[rows[0]]);
  });

  it('leaves out what is filtered', () => {
    const none = new Uint8Array(sampleStory.events.length);
    expect([...rowsIn(orderedBy('date').up, index, march, none).rows]).toEqual([]);
    expect(countInWindow(index, march, none)).toEqual({ within: 0, perhaps: 0 });
  });

  it('sorts by every column, both ways, and keeps every row; what is equal stays in order of time', () => {
    const large = indexStory(madeStory({ events: 6000 }));
    const read = {
      date: () => 0,
      label: ({ event }) => event.label.toLowerCase(),
      factuality: ({ event }) => factualities.indexOf(event.factuality),
      // A name before the longer ones that begin with it.
      actors: ({ actors }) => actors.toLowerCase().replaceAll(', ', '\u0001'),
      sources: ({ sources }) => sources.toLowerCase().replaceAll(', ', '\u0001'),
      articles: ({ articles }) => articles,
      confidence: ({ confidence }) => confidence ?? -1,
    } satisfies Record<ColumnKey, (row: EventRow) => string | number>;
    const inTime = orderedBy('date', large).up;
    for (const { key } of columns.slice(1)) {
      const value = (at: number) => read[key](rowOf(large, at));
      const compare = (one: number, other: number) =>
        value(one) < value(other) ? -1 : Number(value(one) > value(other));
      const { up, down } = orderedBy(key, large);
      expect([...up]).toEqual([...inTime].sort(compare));
      expect([...down]).toEqual([...inTime].sort((one, other) => compare(other, one)));
    }
  });

  it('by date has the undated last, and each day in the order of the story', () => {
    const { up } = orderedBy('date');
    const begins = [...up].map(
      (at) => (index.coreEnd[at] > index.coreBegin[at] ? index.coreBegin : index.drawnBegin)[at],
    );
    const dated = begins.filter((begin) => !Number.isNaN(begin));
    expect(begins.slice(dated.length).every(Number.isNaN)).toBe(true);
    expect(dated).toEqual(dated.toSorted((one, other) => one - other));
  });
});

describe('the window', () => {
  it('moves to an event outside, and stays for one inside', () => {
    const [event] = index.byTime;
    const later = { begin: Date.UTC(2023, 0, 1), end: Date.UTC(2023, 1, 1) };
    const moved = windowAround(index, event, later);
    expect(moved.end - moved.begin).toBe(later.end - later.begin);
    expect(index.earliest[event] < moved.end && index.latest[event] > moved.begin).toBe(true);
    expect(windowAround(index, event, moved)).toBe(moved);
  });

  it('moves to where an event surely was, not to the middle of when it may have been', () => {
    const window = { begin: Date.UTC(2022, 0, 1), end: Date.UTC(2022, 1, 1) };
    const decade = { ...index, earliest: [Date.UTC(2002, 0, 1)], latest: [Date.UTC(2013, 0, 1)] };
    const year = { coreBegin: [Date.UTC(2012, 0, 1)], coreEnd: [Date.UTC(2013, 0, 1)] };
    const moved = windowAround({ ...decade, ...year } as unknown as typeof index, 0, window);
    expect((moved.begin + moved.end) / 2).toBe(Date.UTC(2012, 6, 2));
  });
});

describe('stepping', () => {
  it('goes through every dated event once, in order of time, and ends', () => {
    const passed: number[] = [];
    let event = neighbourInTime(index, null, 1, { begin: -Infinity, end: Infinity }, null);
    while (event !== null) {
      passed.push(event);
      event = neighbourInTime(index, event, 1, march, null);
    }
    expect(passed).toEqual([...index.byTime]);
  });

  it('begins in the window, and passes over what is filtered', () => {
    const first = neighbourInTime(index, null, 1, march, null)!;
    expect(index.drawnBegin[first]).toBeGreaterThanOrEqual(march.begin);
    const mask = new Uint8Array(sampleStory.events.length).fill(1);
    mask[first] = 0;
    expect(neighbourInTime(index, null, 1, march, mask)).not.toBe(first);
    expect(neighbourInTime(index, first, 1, march, new Uint8Array(mask.length))).toBeNull();
  });
});
