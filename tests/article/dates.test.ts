import { describe, expect, it } from 'vitest';
import { articleFromText } from '#lib/article/index.ts';
import { writtenDate } from '../../src/lib/article/dates/written-date.ts';
import { prose } from './reading.ts';

describe('a written date', () => {
  it.each([
    ['2022-03-22', '2022-03-22'],
    ['2022-03-22T23:59:00-05:00', '2022-03-22'],
    ['2022/3/2', '2022-03-02'],
    ['20220322T101500Z', '2022-03-22'],
    ['Tue, 22 Mar 2022 10:15:00 GMT', '2022-03-22'],
    ['22nd of March, 2022', '2022-03-22'],
    ['Tuesday, March 22, 2022 at 10:15 a.m.', '2022-03-22'],
    ['Tue Mar 22 10:15:00 EET 2022', '2022-03-22'],
    ['Sept. 5, 2021', '2021-09-05'],
    ['22.03.2022', '2022-03-22'],
    ['22/03/2022', '2022-03-22'],
    ['3/22/2022', '2022-03-22'],
    ['March 2022', '2022-03'],
    ['2022-03', '2022-03'],
    ['2022', '2022'],
  ])('reads %s', (written, date) => {
    expect(writtenDate(written)).toBe(date);
  });

  it('does not choose between day and month where both are possible', () => {
    expect(writtenDate('03/04/2022')).toBe('2022');
    expect(writtenDate('04/04/2022')).toBe('2022-04-04');
    expect(writtenDate('3/4/22')).toBe('2022');
    expect(writtenDate('3/22/22')).toBe('2022-03-22');
  });

  it('chooses where the order is known', () => {
    expect(writtenDate('03/04/2022', 'day first')).toBe('2022-04-03');
    expect(writtenDate('03/04/2022', 'month first')).toBe('2022-03-04');
    expect(writtenDate('22/03/2022', 'month first')).toBe('2022-03-22');
    expect(writtenDate('03.04.2022', 'month first')).toBe('2022-04-03');
  });

  it.each(['', 'yesterday', '31 February 2022', '2022-13-01', '99/99/2022', '12345678901'])(
    'finds no date in “%s”',
    (written) => {
      expect(writtenDate(written)).toBeNull();
    },
  );
});

it('does not search long text for a date', () => {
  expect(writtenDate('1'.repeat(1_000_000))).toBeNull();
});

describe('a header line', () => {
  const stated = (line: string) => articleFromText(`Lighthouse Stays Dark\n\n${line}\n\n${prose}`).statedDates;

  it.each([
    ['Published: 22 March 2022', '2022-03-22'],
    ['Published on March 22, 2022 at 14:05', '2022-03-22'],
    ['Date: 2022-03-22', '2022-03-22'],
    ['Posted 22/03/2022', '2022-03-22'],
    ['Added: 22/03/2022', '2022-03-22'],
    ['Published time: March 22, 2022 02:03', '2022-03-22'],
    ['Last updated: March 2022', '2022-03'],
    ['Posted : Mar 22 , 2022 8 : 20 AM ET', '2022-03-22'],
    ['Posted: Mar 22, 2022 8:20 AM ET Last Updated: Mar 23, 2022 8:10 PM ET', '2022-03-22'],
    ['PUBLISHED TUESDAY, MARCH 22, 2022 AT 12:46 PM / UPDATED AT 12:48 PM', '2022-03-22'],
  ])('dates the article: %s', (line, value) => {
    expect(stated(line)).toEqual([{ value, basis: 'metadata', because: `the line “${line}”` }]);
  });

  it('puts publication before update', () => {
    const dates = stated('Updated: 25 March 2022\n\nPublished: 22 March 2022');
    expect(dates.map(({ value }) => value)).toEqual(['2022-03-22', '2022-03-25']);
  });

  it.each([
    'Published poets met in Oslo on 22 March 2022 and read to one another for hours.',
    '22 March 2022',
    'KYIV, March 22 —',
    // which day it is hangs on the rest of the text
    'Posted 03/04/2022',
  ])('leaves running text and datelines alone: %s', (line) => {
    expect(stated(line)).toEqual([]);
  });
});
