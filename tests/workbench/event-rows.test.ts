import { describe, expect, it } from 'vitest';
import { countInWindow, eventTimes, windowAround } from '../../src/lib/workbench/event-times.ts';
import { columns, rowsOf, sortRows } from '../../src/lib/workbench/event-rows.ts';
import { sampleStory } from '../figure/sample-story.ts';

const times = eventTimes(sampleStory);
const march = { begin: Date.UTC(2022, 2, 1), end: Date.UTC(2022, 3, 1) };

describe('the table', () => {
  it('holds the events in the window, and the undated', () => {
    const rows = rowsOf(sampleStory, times, march, null);
    const undated = rows.filter(({ event }) => event.date === null);
    expect(undated.length).toBe(sampleStory.events.filter(({ date }) => date === null).length);
    expect(rows.length - undated.length).toBe(countInWindow(times, march, null));
  });

  it('leaves out what is filtered', () => {
    const none = new Uint8Array(sampleStory.events.length);
    expect(rowsOf(sampleStory, times, march, none)).toEqual([]);
    expect(countInWindow(times, march, none)).toBe(0);
  });

  it('sorts by every column, both ways, and keeps every row', () => {
    const rows = rowsOf(sampleStory, times, march, null);
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
    const index = times.order[0];
    const later = { begin: Date.UTC(2023, 0, 1), end: Date.UTC(2023, 1, 1) };
    const moved = windowAround(times, index, later);
    expect(moved.end - moved.begin).toBe(later.end - later.begin);
    expect(times.begins[index] < moved.end && times.ends[index] > moved.begin).toBe(true);
    expect(windowAround(times, index, moved)).toBe(moved);
  });
});
