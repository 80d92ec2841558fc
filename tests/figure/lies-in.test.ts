import { describe, expect, it } from 'vitest';
import { liesIn } from '#lib/figure/index.ts';

const day = (iso: string) => Date.parse(iso);
const march = (from: number, to: number) => ({ begin: Date.UTC(2022, 2, from), end: Date.UTC(2022, 2, to) });
const whole = march(1, 31);

/** One event with its four dates, in a story of March. */
const dated = (earliest: number, coreBegin: number, coreEnd: number, latest: number, coarse = 0) => ({
  coarse: Uint8Array.of(coarse),
  earliest: Float64Array.of(earliest),
  coreBegin: Float64Array.of(coreBegin),
  coreEnd: Float64Array.of(coreEnd),
  latest: Float64Array.of(latest),
  initialWindow: whole,
});
const between = (from: string, to: string) => {
  const middle = (day(from) + day(to)) / 2;
  return dated(day(from), middle, middle, day(to));
};

describe('an event is counted in a stretch of time', () => {
  it('that it surely touches', () => {
    const tenth = dated(day('2022-03-10'), day('2022-03-10'), day('2022-03-11'), day('2022-03-11'));
    expect(liesIn(tenth, 0, march(10, 11))).toBe(true);
    expect(liesIn(tenth, 0, march(1, 20))).toBe(true);
    expect(liesIn(tenth, 0, march(11, 12))).toBe(false);
    const siege = dated(day('2022-03-02'), day('2022-03-04'), day('2022-03-20'), day('2022-03-25'));
    expect(liesIn(siege, 0, march(10, 11))).toBe(true);
    expect(liesIn(siege, 0, march(22, 23))).toBe(false);
  });

  it('that it lies within rather than without, and in no day of the weeks that it may have happened in', () => {
    const some = between('2022-03-08', '2022-03-22');
    expect(liesIn(some, 0, march(14, 15))).toBe(false);
    expect(liesIn(some, 0, march(9, 20))).toBe(true);
  });

  it('that is no shorter than the week or month of which it is told', () => {
    const [from, to] = [day('2022-03-14'), day('2022-03-21')];
    const week = dated(from, from, to, to, 1);
    expect(liesIn(week, 0, march(15, 16))).toBe(false);
    expect(liesIn(week, 0, march(13, 19))).toBe(true);
    expect(liesIn(week, 0, march(20, 31))).toBe(true);
  });

  it('as far as the story reaches', () => {
    const year = between('2022-01-01', '2023-01-01');
    expect(liesIn(year, 0, whole)).toBe(true);
    expect(liesIn(year, 0, march(1, 10))).toBe(false);
    const before = dated(-Infinity, day('2022-03-11'), day('2022-03-11'), day('2022-03-11'));
    expect(liesIn(before, 0, march(1, 11))).toBe(true);
    expect(liesIn(before, 0, march(10, 11))).toBe(false);
    const long = between('1989-01-01', '1991-01-01');
    expect(liesIn(long, 0, { begin: day('1980-01-01'), end: day('2000-01-01') })).toBe(true);
    expect(liesIn(long, 0, whole)).toBe(false);
  });

  it('only in the whole story where it has no date', () => {
    const undated = dated(NaN, NaN, NaN, NaN);
    expect(liesIn(undated, 0, whole)).toBe(true);
    expect(liesIn(undated, 0, march(1, 30))).toBe(false);
  });
});
