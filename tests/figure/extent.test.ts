import { describe, expect, it } from 'vitest';
import { extentOf } from '../../src/lib/figure/extent.ts';
import { valueWindow } from '../../src/lib/figure/calendar.ts';
import type { StoryEvent } from '#lib/story/index.ts';

const extent = (date: Partial<NonNullable<StoryEvent['date']>>) => {
  const found = extentOf({
    value: null,
    begin: null,
    end: null,
    granularity: 'day',
    basis: 'stated',
    times: [],
    confidence: 1,
    ...date,
  });
  return (
    found &&
    Object.values(found).map((time) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : time))
  );
};

describe('the four dates of an event', () => {
  it('are as wide as the granularity: March is all of March', () => {
    expect(extent({ value: '2022-03', begin: '2022-03-01', end: '2022-04-01', granularity: 'month' })).toEqual([
      '2022-03-01',
      '2022-03-01',
      '2022-04-01',
      '2022-04-01',
    ]);
  });

  it('have a sure core inside uncertain bounds', () => {
    expect(extent({ value: '2022-03-22', begin: '2022-03-20', end: '2022-03-25' })).toEqual([
      '2022-03-20',
      '2022-03-22',
      '2022-03-23',
      '2022-03-25',
    ]);
  });

  it('have a sure core of a month only where all of it lies inside the bounds', () => {
    const april = { value: '2022-04', granularity: 'month' as const };
    expect(extent({ ...april, begin: '2022-03-01', end: '2022-05-01' })).toEqual([
      '2022-03-01',
      '2022-04-01',
      '2022-05-01',
      '2022-05-01',
    ]);
    // "on Friday", in an article of any day from the 12th on
    const [, begin, end] = extent({ ...april, begin: '2022-04-08', end: '2022-05-01' })!;
    expect(begin).toBe(end);
  });

  it('have none where a month is all that is known of the article’s day', () => {
    for (const basis of ['document', 'inferred'] as const) {
      const [earliest, begin, end, latest] = extent({
        ...{ value: '2022-03', begin: '2022-03-01', end: '2022-04-01', granularity: 'month' },
        basis,
      })!;
      expect([earliest, begin, end, latest]).toEqual(['2022-03-01', '2022-03-16', '2022-03-16', '2022-04-01']);
    }
  });

  it('are a part of the day as the text means it, whatever else its name can stand for', () => {
    const dawn = { value: '2022-03-22TMO', begin: '2022-03-22T04:00', end: '2022-03-22T08:00' };
    const { coreBegin, coreEnd } = extentOf({
      ...dawn,
      granularity: 'daypart',
      basis: 'stated',
      times: [],
      confidence: 1,
    })!;
    expect([coreBegin, coreEnd]).toEqual([Date.parse('2022-03-22T04:00Z'), Date.parse('2022-03-22T08:00Z')]);
  });

  it('have none where only the bounds are known', () => {
    const [, begin, end] = extent({ begin: '2022-03-20', end: '2022-03-30' })!;
    expect(begin).toBe(end);
  });

  it('are open where nothing bounds them', () => {
    expect(extent({ end: '2022-04-01' })?.[0]).toBe(-Infinity);
    expect(extent({ begin: '2022-04-01' })?.[3]).toBe(Infinity);
  });

  it('are none for a date without any bound, or with bounds that contradict each other', () => {
    expect(extent({})).toBeNull();
    expect(extent({ begin: '2022-04-02', end: '2022-04-01' })).toBeNull();
    expect(extentOf(null)).toBeNull();
  });
});

describe('TIMEX3 values', () => {
  const named = (value: string) => {
    const window = valueWindow(value);
    return (
      window && [new Date(window.begin).toISOString().slice(0, 16), new Date(window.end).toISOString().slice(0, 16)]
    );
  };
  it.each([
    ['2022-W12', '2022-03-21T00:00', '2022-03-28T00:00'],
    ['2022-W12-WE', '2022-03-26T00:00', '2022-03-28T00:00'],
    ['2020-W01', '2019-12-30T00:00', '2020-01-06T00:00'],
    ['2022-SU', '2022-06-01T00:00', '2022-09-01T00:00'],
    ['2022-03-22TEV', '2022-03-22T17:00', '2022-03-23T00:00'],
    ['2022-03-22T09', '2022-03-22T09:00', '2022-03-22T10:00'],
    ['202', '2020-01-01T00:00', '2030-01-01T00:00'],
    ['2022-02-10/2022-02-20', '2022-02-10T00:00', '2022-02-21T00:00'],
  ])('%s', (value, begin, end) => expect(named(value)).toEqual([begin, end]));

  it.each(['PRESENT_REF', 'XXXX-03-22', 'P2W', '', '2022/2020', '2022-03/'])('%s names no stretch', (value) =>
    expect(valueWindow(value)).toBeNull(),
  );
});
