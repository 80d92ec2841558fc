import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/lib/time/index.ts';
import { anyDate, anyDay, anyText, iso } from './talk.ts';

describe('whatever the text', () => {
  it('gives spans that lie in it, in order, without overlap, begin before end, and the same twice', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, documentDate) => {
        const times = normalise(text, { documentDate });
        let end = 0;
        for (const time of times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(time.text).toBe(text.slice(time.start, time.end));
          expect(time.value).not.toBe('');
          expect(time.value).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(time.steps.length).toBeGreaterThan(0);
          expect(time.steps.join(' ')).not.toMatch(/NaN|undefined|null|Infinity/);
          expect(time.confidence).toBeGreaterThan(0);
          expect(time.confidence).toBeLessThanOrEqual(1);
          if (time.anchor.index !== null) expect(time.anchor.index).toBeLessThan(times.length);
          const { begin, end: until } = time.interval;
          if (begin && until && !begin.startsWith('-') && !until.startsWith('-')) expect(begin < until).toBe(true);
          end = time.end;
        }
        expect(normalise(text, { documentDate })).toEqual(times);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('weekdays', () => {
  const sentences = [
    'It fell on Tuesday.',
    'It will open on Friday.',
    'He left last Monday.',
    'They meet next Sunday.',
  ];
  it('move by whole weeks when the document date does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), anyDay, fc.integer({ min: -200, max: 200 }), (text, from, weeks) => {
        const [before] = normalise(text, { documentDate: iso(from) });
        const [after] = normalise(text, { documentDate: iso(from + 7 * weeks) });
        const days = (Date.parse(after!.value) - Date.parse(before!.value)) / 86_400_000;
        expect(days).toBe(7 * weeks);
      }),
    );
  });
});

describe('hostile text', () => {
  const hostile: Record<string, string> = {
    'a line of nothing but years': '1990-'.repeat(40_000),
    'a million digits': '1'.repeat(1_000_000),
    'a line of nothing but days': 'Monday, '.repeat(25_000),
    'nested brackets': `${'('.repeat(5000)}May${')'.repeat(5000)}`,
    'a word of a million letters': 'may'.repeat(333_333),
    'amounts without end': 'two and a half or three to '.repeat(20_000),
    'commas and figures': '1,000,'.repeat(100_000),
    'modifiers without end': 'the very early late mid '.repeat(20_000),
  };
  for (const [name, text] of Object.entries(hostile))
    it(`is read in time that grows with its length: ${name}`, { timeout: 120_000 }, () => {
      const times = normalise(text, { documentDate: '2022-03-22' });
      expect(times.every(({ start, end }) => end > start)).toBe(true);
      expect(times.length).toBeLessThanOrEqual(text.length);
    });
});
