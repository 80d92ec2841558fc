import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/lib/time/index.ts';

/** "begin..end" of the only time of a sentence written on Wednesday, 16 March 2022. */
function intervalOf(sentence: string): string {
  const times = normalise(sentence, { documentDate: '2022-03-16' });
  expect(times).toHaveLength(1);
  const { begin, end } = times[0]!.interval;
  return `${begin}..${end}`;
}

describe('the interval of a time that is told inexactly', () => {
  it.each([
    ['They met around noon on Tuesday.', '2022-03-15T11:30..2022-03-15T12:31'],
    ['It began around dawn on Monday.', '2022-03-14T03:00..2022-03-14T09:00'],
    ['The plant opened about 5 May 2010.', '2010-05-03..2010-05-08'],
    ['The plant opened about May 2010.', '2010-04-01..2010-07-01'],
    ['She was born around 1990.', '1989-01-01..1992-01-01'],
    ['She left about two weeks ago.', '2022-02-21..2022-03-14'],
    ['She left about forty days ago.', '2022-01-30..2022-02-10'],
  ])('lies on both sides of it: %s', (sentence, interval) => expect(intervalOf(sentence)).toBe(interval));

  it.each([
    ['She left more than a month ago.', '2022-01-01..2022-03-01'],
    ['She left more than a decade ago.', '2002-01-01..2013-01-01'],
    ['She left more than forty years ago.', '1977-01-01..1983-01-01'],
  ])('goes further back where it is longer ago than told: %s', (sentence, interval) =>
    expect(intervalOf(sentence)).toBe(interval),
  );

  it.each([
    ['She left less than two weeks ago.', '2022-02-28..2022-03-14'],
    ['She left nearly three years ago.', '2019-01-01..2021-01-01'],
  ])('comes nearer where it is less long ago: %s', (sentence, interval) => expect(intervalOf(sentence)).toBe(interval));

  it('does not go past now', () => {
    expect(intervalOf('She left less than a year ago.')).toBe('2021-01-01..2022-03-17');
    expect(intervalOf('She left about a day ago.')).toBe('2022-03-14..2022-03-17');
  });

  it.each([
    ['It closed in early 2019.', '2019-01-01..2019-07-01'],
    ['It closed in late 2019.', '2019-07-01..2020-01-01'],
    ['It closed in mid-2019.', '2019-04-01..2019-10-01'],
    ['It closed in the early 1990s.', '1990-01-01..1995-01-01'],
    ['It closed in the late 1980s.', '1985-01-01..1990-01-01'],
    ['It closed in late May 2019.', '2019-05-16..2019-06-01'],
    ['It closed in the late 19th century.', '1850-01-01..1900-01-01'],
    ['It closed late last week.', '2022-03-10..2022-03-14'],
    ['It closed late on Monday.', '2022-03-14..2022-03-15'],
  ])('is the part that is told: %s', (sentence, interval) => expect(intervalOf(sentence)).toBe(interval));

  it('ends or begins now where it is told from within', () => {
    expect(intervalOf('It closed earlier this year.')).toBe('2022-01-01..2022-03-17');
    expect(intervalOf('It will close later this year.')).toBe('2022-03-16..2023-01-01');
    expect(intervalOf('It will close late this year.')).toBe('2022-07-01..2023-01-01');
  });

  it.each([
    ['It closed in late 2019.', 'Its late part: 1 July 2019 to 31 December 2019.'],
    ['She left more than a month ago.', 'Longer ago: 1 January 2022 to 28 February 2022.'],
    ['She left less than a year ago.', 'Less long ago: 1 January 2021 to 16 March 2022.'],
    ['They met around noon on Tuesday.', 'About then, not exactly.'],
  ])('is told with how it follows: %s', (sentence, step) => {
    const [time] = normalise(sentence, { documentDate: '2022-03-16' });
    expect(time!.steps.at(-1)).toBe(step);
  });

  it('reaches as far with “some” before a number as with “about”', () => {
    expect(intervalOf('She left some ten weeks ago.')).toBe(intervalOf('She left about ten weeks ago.'));
  });

  it('leaves the value as it is, and what is told exactly', () => {
    const values = (sentence: string) => normalise(sentence, { documentDate: '2022-03-16' }).map(({ value }) => value);
    expect(values('She left about two weeks ago.')).toEqual(values('She left two weeks ago.'));
    expect(intervalOf('She left two weeks ago.')).toBe('2022-02-28..2022-03-07');
  });

  it('takes nothing from what is counted from it', () => {
    const [, month] = normalise('after later 2022 Sept.', { documentDate: '2025-01' });
    expect(month!.interval).toEqual({ begin: '2022-09-01', end: '2022-10-01' });
  });

  it('holds that of the same time told exactly', () => {
    const words = fc.constantFrom('about', 'around', 'more than', 'over', 'less than', 'nearly', 'at least', 'at most');
    const unit = fc.constantFrom('days', 'weeks', 'months', 'years', 'decades');
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 2, max: 90 }),
        unit,
        fc.constantFrom('ago', 'later'),
        (word, count, of, way) => {
          const intervals = [`It closed ${word} ${count} ${of} ${way}.`, `It closed ${count} ${of} ${way}.`].map(
            (sentence) => normalise(sentence, { documentDate: '2022-03-16' })[0]!.interval,
          );
          // Years before our era are written with a sign, and sort the other way round.
          fc.pre(intervals.every(({ begin, end }) => begin !== null && end !== null && !begin.startsWith('-')));
          const [wide, exact] = intervals;
          expect(wide!.begin! <= exact!.begin! && wide!.end! >= exact!.end!).toBe(true);
        },
      ),
    );
  });
});
