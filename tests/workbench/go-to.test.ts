import { describe, expect, it } from 'vitest';
import { windowOn } from '../../src/lib/workbench/go-to.ts';

const day = 86_400_000;

describe('going to a date', () => {
  it.each([
    ['22 March 2022', '2022-03-22T12:00Z'],
    ['2022-03-22', '2022-03-22T12:00Z'],
    ['the year 1789', '1789-07-02T12:00Z'],
  ])('puts the middle of %s into the middle of the window', async (text, middle) => {
    const window = (await windowOn(text, 10 * day))!;
    expect((window.begin + window.end) / 2).toBe(Date.parse(middle));
  });

  it('keeps the length of the window, unless the date is longer', async () => {
    const short = (await windowOn('22 March 2022', 10 * day))!;
    expect(short.end - short.begin).toBe(10 * day);
    const long = (await windowOn('1789', 10 * day))!;
    expect(long.end - long.begin).toBeGreaterThan(365 * day);
  });

  it.each(['', 'nowhere at all', 'on Tuesday'])('says nothing where no date can be read: “%s”', async (text) => {
    expect(await windowOn(text, day)).toBeNull();
  });
});
