import { describe, expect, it } from 'vitest';
import { indexStory } from '../../src/lib/figure/index.ts';
import { columns, rowsOf, sortRows } from '../../src/lib/workbench/event-rows.ts';
import { countInWindow, neighbourInTime, windowAround } from '../../src/lib/workbench/window.ts';
import { sampleStory } from '../figure/sample-story.ts';

const index = indexStory(sampleStory);
const march = { begin: Date.UTC(2022, 2, 1), end: Date.UTC(2022, 3, 1) };

describe('the table', () => {
  it('holds the events in the window, and the undated', () => {
    const rows = rowsOf(index, march, null);
    const undated = rows.filter(({ event }) => event.date === null);
    expect(undated.length).toBe(sampleStory.events.filter(({ date }) => date === null).length);
    expect(rows.length - undated.length).toBe(countInWindow(index, march, null));
  });

  it('leaves out what is filtered', () => {
    const none = new Uint8Array(sampleStory.events.length);
    expect(rowsOf(index, march, none)).toEqual([]);
    expect(countInWindow(index, march, none)).toBe(0);
  });

  it('sorts by every column, both ways, and keeps every row', () => {
    const rows = rowsOf(index, march, null);
    for (const { key } of columns) {
      const up = sortRows(rows, key, false);
      const down = sortRows(rows, key, true);
      expect(new Set(up)).toEqual(new Set(rows));
      expect(new Set(down)).toEqual(new Set(rows));
    }
    const dates = sortRows(rows, 'date', false).map(({ at }) => at);
    expect(dates).toEqual(dates.toSorted((a, b) => a - b));
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
