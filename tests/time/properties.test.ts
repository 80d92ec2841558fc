import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/lib/time/calendar.ts';
import { normalise } from '../../src/lib/time/index.ts';

const words = `on in at the last next this past few two 3 10 12 1999 2022 24 30,000 10% Monday Tuesday March May October
  Sept. spring fall second minute hours days weeks month year quarter decade century ago earlier later before after a an of
  and to - – / , . ' " early late mid more than about every each daily p.m. 10:30 GMT now soon Christmas year-end 1980s
  '90s 5th third 2022-03-22 7/4/2021 \u0000 \u202e 😀 first half couple several recent coming`.split(/\s+/);
/** Text that is nearly about time: the words of times in any order. */
const timeTalk = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(' '));
const anyText = fc.oneof(timeTalk, fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
const day = fc.integer({ min: -30_000, max: 40_000 });
const iso = (number: number): string => {
  const date = civilDate(number);
  return [date.year, date.month, date.day].map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
};
const anyDate = fc.oneof(
  fc.constant(null),
  day.map(iso),
  day.map((number) => iso(number).slice(0, 7)),
  day.map((number) => iso(number).slice(0, 4)),
);

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
      fc.property(fc.constantFrom(...sentences), day, fc.integer({ min: -200, max: 200 }), (text, from, weeks) => {
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
