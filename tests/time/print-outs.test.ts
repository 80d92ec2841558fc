import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesPerDay } from '../../src/lib/time/calendar.ts';
import { normalise } from '../../src/lib/time/index.ts';
import { bounds } from '../../src/lib/time/period.ts';
import type { Period } from '../../src/lib/time/period.ts';
import { edtf, isoInterval, timexValue, worded } from '../../src/lib/time/print.ts';
import { granularities } from '../../src/lib/time/types.ts';

/** What an EDTF without masks covers, begin inclusive and end exclusive, in milliseconds: by the rules of the standard. */
function covered(text: string): [number, number] {
  if (text.includes('/')) {
    const [from, to] = text.split('/') as [string, string];
    // both ends are given with a clock where one is: then the end is an instant
    return [covered(from)[0], to.includes('T') ? Date.parse(`${to}Z`) : covered(to)[1]];
  }
  if (text.includes('T')) return [Date.parse(`${text}Z`), Date.parse(`${text}Z`) + 60_000];
  if (/X/.test(text)) return [covered(text.replaceAll('X', '0'))[0], covered(text.replaceAll('X', '9'))[1]];
  const [year, part = 0, day = 0] = text.split('-').map(Number) as [number, number?, number?];
  const from = (month: number, count: number): [number, number] => [
    Date.UTC(year, month - 1, 1),
    Date.UTC(year, month - 1 + count, 1),
  ];
  if (day) return [Date.UTC(year, part - 1, day), Date.UTC(year, part - 1, day + 1)];
  if (part === 0) return from(1, 12);
  if (part <= 12) return from(part, 1);
  if (part <= 24) return from((part - 20) * 3, 3);
  if (part >= 40) return from((part - 40) * 6 + 1, 6);
  return from((part - 33) * 3 + 1, 3);
}

/** Periods of the years 1000 to 2999. */
const perYear: Record<string, number> = {
  month: 12,
  season: 4,
  quarter: 4,
  half: 2,
  year: 1,
  decade: 0.1,
  century: 0.01,
};
const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom(...granularities), fc.integer({ min: 1000, max: 2999 }), fc.nat(365 * 1440))
  .map(([unit, year, rest]) => {
    const days = Math.floor((year - 1970) * 365.2425);
    if (unit in perYear) return { unit, index: Math.floor(year * perYear[unit]!) + (rest % Math.ceil(perYear[unit]!)) };
    if (unit === 'daypart') return { unit, index: days * 16 + (rest % 6) };
    if (unit === 'week' || unit === 'weekend') return { unit, index: Math.floor(days / 7) };
    return {
      unit,
      index: unit === 'day' ? days : unit === 'hour' ? days * 24 + (rest % 24) : days * minutesPerDay + rest,
    };
  });

describe('TIMEX3, EDTF and the interval', () => {
  it('are three print-outs of one value: EDTF covers the interval', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        fc.pre(period.unit !== 'hour');
        const { begin, end } = isoInterval(bounds(period));
        const instant = (iso: string): number => Date.parse(iso.includes('T') ? `${iso}Z` : iso);
        expect(covered(edtf(period, { mod: null }))).toEqual([instant(begin!), instant(end!)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave open what ends behind the year 9999', () => {
    const [time] = normalise('In the coming 30,000 centuries', { documentDate: '2022' });
    expect(time!.interval).toEqual({ begin: '2022-01-01', end: null });
  });

  it('differ wherever the value does', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = { ...period, index: period.index + 1 };
        expect(timexValue(next)).not.toBe(timexValue(period));
        expect(edtf(next, { mod: null })).not.toBe(edtf(period, { mod: null }));
      }),
    );
  });

  it('count thousands and millions of years back from our own', () => {
    const ago = (years: number): Period => ({ unit: 'year', index: 2013 - years });
    expect([66e6, 4.5e9, 200e3, 1e6].map((years) => timexValue(ago(years)))).toEqual(['MA66', 'GA4.5', 'KA200', 'MA1']);
    expect(edtf(ago(200e3), { mod: null })).toBe('Y-197987');
    expect([66e6, 4.5e9, 20e3].map((years) => worded(ago(years)))).toEqual([
      'some 66 million years ago',
      'some 4.5 billion years ago',
      'some 20 thousand years ago',
    ]);
  });

  it('leave open what lies before the years that ISO 8601 writes in four figures', () => {
    const intervalOf = (text: string) => normalise(text, { documentDate: '2020-01-01' })[0]!.interval;
    expect(intervalOf('5,000 years ago').begin).toBe('-2980-01-01');
    for (const age of ['20,000', '66 million', '13 billion'])
      expect(intervalOf(`${age} years ago`)).toEqual({ begin: null, end: null });
    fc.assert(
      fc.property(fc.integer({ min: -2e10, max: 2e5 }), (index) => {
        const { begin, end } = isoInterval(bounds({ unit: 'year', index }));
        for (const bound of [begin, end]) expect(bound ?? '-0001-01-01').toMatch(/^-?\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  it('hold before our era', () => {
    const decade: Period = { unit: 'decade', index: -48 };
    expect([timexValue(decade), edtf(decade, { mod: null })]).toEqual(['BC047', '-0478/-0469']);
    const century: Period = { unit: 'century', index: -4 };
    expect([timexValue(century), isoInterval(bounds(century))]).toEqual([
      'BC03',
      { begin: '-0399-01-01', end: '-0299-01-01' },
    ]);
  });
});
