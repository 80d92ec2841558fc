import { describe, expect, it } from 'vitest';
import { InvalidDateError, normalise } from '../../src/lib/time/index.ts';
import type { NormaliseOptions } from '../../src/lib/time/index.ts';

const only = (text: string, options: NormaliseOptions = {}) => {
  const [time, ...more] = normalise(text, { documentDate: '2022-03-22', ...options });
  expect(more).toEqual([]);
  return time!;
};

describe('the southern hemisphere', () => {
  const south = { hemisphere: 'south' } as const;

  it('has its summer from December', () => {
    expect(only('Floods came in the summer of 2019.', south)).toMatchObject({
      value: '2019-SU',
      edtf: '2019-30',
      interval: { begin: '2019-12-01', end: '2020-03-01' },
    });
    expect(only('Floods came in the summer of 2019.').interval).toEqual({ begin: '2019-06-01', end: '2019-09-01' });
  });

  it('chooses the season that is nearest there', () => {
    expect(only('Floods came last summer.', south).interval.begin).toBe('2021-12-01');
    expect(only('Floods came in the autumn.', south).interval.begin).toBe('2022-03-01');
  });
});

describe('the fiscal calendar', () => {
  const october = { fiscalYearStart: 10 } as const;

  it('moves what the text calls fiscal, and says so', () => {
    const year = only('Sales rose in fiscal 2021.', october);
    expect(year).toMatchObject({ value: '2021', interval: { begin: '2020-10-01', end: '2021-10-01' } });
    expect(year.steps).toContain('It begins on 1 October 2020.');
    expect(only('Sales rose in the fiscal first quarter of 2021.', october).interval).toEqual({
      begin: '2020-10-01',
      end: '2021-01-01',
    });
  });

  it('counts “this fiscal year” from the day of the article', () => {
    expect(only('It will end this fiscal year.', { fiscalYearStart: 4 }).interval.begin).toBe('2021-04-01');
    expect(only('It will end this fiscal year.', { fiscalYearStart: 2 }).interval.begin).toBe('2022-02-01');
  });

  it('leaves the calendar year alone', () => {
    expect(only('Sales rose in 2021.', october).interval).toEqual({ begin: '2021-01-01', end: '2022-01-01' });
  });

  it('has twelve months to begin in', () => {
    for (const fiscalYearStart of [0, 13, 2.5, NaN])
      expect(() => normalise('fiscal 2021', { fiscalYearStart })).toThrow(InvalidDateError);
  });
});

describe('clock times with a zone', () => {
  it('keep it in EDTF and tell it in words; the interval is local', () => {
    const time = only('It was hit at 9:30 p.m. EST on March 19, 2003.');
    expect(time).toMatchObject({
      value: '2003-03-19T21:30',
      edtf: '2003-03-19T21:30:00-05:00',
      interval: { begin: '2003-03-19T21:30', end: '2003-03-19T21:31' },
    });
    expect(time.steps).toContain('The clock is 5 hours behind UTC.');
    expect(only('It was hit at 0735 GMT on 7 August 1998.').edtf).toBe('1998-08-07T07:35:00Z');
  });
});

describe('what a text tells', () => {
  it('can be said beforehand', () => {
    const text = 'In March 1940 the north was invaded. In June the capital fell.';
    expect(normalise(text, { documentDate: '2009-12-19', genre: 'history' })[1]!.value).toBe('1940-06');
    expect(normalise(text, { documentDate: '2009-12-19', genre: 'news' })[1]!.value).toBe('2009-06');
  });
});

describe('alternatives', () => {
  it('share the confidence that the best reading leaves', () => {
    const { confidence, alternatives } = only('It opens in October.');
    expect(alternatives.map(({ value }) => value)).toEqual(['2021-10']);
    expect(confidence + alternatives[0]!.confidence).toBeCloseTo(1, 1);
  });
});
