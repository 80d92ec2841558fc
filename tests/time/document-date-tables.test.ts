import { describe, expect, it } from 'vitest';
import { holdersByName } from '../../src/lib/time/document-date/office-holders.ts';
import { nameIndex, peopleIndex, topicIndex, wordIndex } from '../../src/lib/time/document-date/names-in-use.ts';
import { raiseAfter } from '../../src/lib/time/document-date/lag-tables.ts';
import { spanOfRow, worldEventIndex, worldEventRows } from '../../src/lib/time/document-date/world-events.ts';

describe('the table of world events', () => {
  it('holds well over 600 events of 1945 to 2026, each with a date and a name', () => {
    expect(worldEventRows.length).toBeGreaterThan(600);
    for (const [when, label, ...names] of worldEventRows) {
      const { begin, end } = spanOfRow(when);
      expect(begin, label).toBeLessThan(end);
      expect(names.length, label).toBeGreaterThan(0);
    }
  });

  it('names every event once', () => {
    const labels = worldEventRows.map(([, label]) => label);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  it('refuses a row whose date is none', () => {
    expect(() => spanOfRow('1999-02-31')).toThrow('is no date');
    expect(() => spanOfRow('1999-02-01/soon')).toThrow('is no date');
  });

  it('can be read into its index, as can names and office holders', () => {
    expect(worldEventIndex().find([])).toEqual([]);
    for (const index of [nameIndex(), peopleIndex(), topicIndex(), wordIndex()]) expect(index.find([])).toEqual([]);
    for (const holders of holdersByName().values())
      for (const { terms, name } of holders) for (const { begin, end } of terms) expect(begin, name).toBeLessThan(end);
  });
});

describe('likelihoods by the days since', () => {
  it('are raised though they grow only after some days, and left where they are small for good', () => {
    const logs = new Float64Array(10).fill(Math.log(0.5));
    raiseAfter((days) => (days < 4 ? 0.2 : days < 7 ? 0.9 : 0.1), 0, 0, 10, logs);
    expect(Array.from(logs, (log) => Number(Math.exp(log).toFixed(2)))).toEqual(
      Array.from({ length: 10 }, (_, at) => (at >= 3 && at < 6 ? 0.9 : 0.5)),
    );
  });
});
