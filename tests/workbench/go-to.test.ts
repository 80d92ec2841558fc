import { describe, expect, it } from 'vitest';
import { timeNamed, windowOn } from '../../src/lib/workbench/go-to.ts';

const day = 86_400_000;

describe('going to a date', () => {
  it.each([
    ['22 March 2022', '2022-03-22', '2022-03-23'],
    ['2022-03-22', '2022-03-22', '2022-03-23'],
    ['the year 1789', '1789-01-01', '1790-01-01'],
  ])('reads %s', async (text, begin, end) => {
    expect(await timeNamed(text)).toEqual({ begin: Date.parse(begin), end: Date.parse(end) });
  });

  it('puts its middle into the middle of the window, which keeps its length unless the date is longer', async () => {
    const short = windowOn((await timeNamed('22 March 2022'))!, 10 * day);
    expect((short.begin + short.end) / 2).toBe(Date.parse('2022-03-22T12:00Z'));
    expect(short.end - short.begin).toBe(10 * day);
    const long = windowOn((await timeNamed('1789'))!, 10 * day);
    expect(long.end - long.begin).toBeGreaterThan(365 * day);
  });

  it.each(['', 'nowhere at all', 'on Tuesday'])('says nothing where no date can be read: “%s”', async (text) => {
    expect(await timeNamed(text)).toBeNull();
  });
});
