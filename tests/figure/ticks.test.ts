import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../src/lib/figure/timeline/ticks.ts';

const DAY = 86_400_000;
const labels = (begin: string, end: string, width = 800) => {
  const { ticks, headings } = timeTicks({ begin: Date.parse(begin), end: Date.parse(end) }, width);
  return [headings.map(({ short }) => short), ticks.map(({ label }) => label)];
};

describe('the axis', () => {
  it('reads as people do at every zoom', () => {
    expect(labels('2022-02-18', '2022-04-03')).toEqual([
      ['February', 'March', 'April'],
      ['21', '28', '7', '14', '21', '28'],
    ]);
    expect(labels('2022-03-21', '2022-03-22', 400)).toEqual([
      ['21 March'],
      ['00:00', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'],
    ]);
    expect(labels('2021-11-01', '2022-04-01', 300)).toEqual([
      ['2021', '2022'],
      ['Nov', 'Dec', 'Jan', 'Feb', 'Mar'],
    ]);
    expect(labels('1780-01-01', '1902-01-01', 400)).toEqual([
      ['18th century', '19th century', '20th century'],
      ['1780', '1790', '1800', '1810', '1820', '1830', '1840', '1850', '1860', '1870', '1880', '1890', '1900'].filter(
        (year) => Number(year) % 50 === 0,
      ),
    ]);
  });

  it('never crowds: ticks are in order, inside the window, and wide enough apart for their labels', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -60_000 * 365 * DAY * 0.1, max: 60_000 * 365 * DAY * 0.1, noNaN: true }),
        fc.double({ min: 300_000, max: 20_000 * 365 * DAY, noNaN: true }),
        fc.integer({ min: 240, max: 4000 }),
        (begin, length, width) => {
          const { ticks } = timeTicks({ begin, end: begin + length }, width);
          expect(ticks.length).toBeLessThanOrEqual(width / 25 + 1);
          ticks.forEach(({ time }, at) => {
            expect(time).toBeGreaterThanOrEqual(begin);
            expect(time).toBeLessThan(begin + length);
            if (at > 0) expect(time).toBeGreaterThan(ticks[at - 1].time);
          });
        },
      ),
    );
  });
});
