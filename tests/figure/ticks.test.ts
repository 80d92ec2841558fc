import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../src/lib/figure/font.ts';
import { themes } from '../../src/lib/figure/theme.ts';
import { type TimeWarp, warpFor } from '../../src/lib/figure/time-warp.ts';
import { axisLayers } from '../../src/lib/figure/timeline/axis.ts';
import { timeTicks } from '../../src/lib/figure/timeline/ticks.ts';

const DAY = 86_400_000;
const labels = (begin: string, end: string, width = 800) => {
  const { ticks, headings } = timeTicks({ begin: Date.parse(begin), end: Date.parse(end) }, width);
  return [headings.map(({ short }) => short), ticks.map(({ label }) => label)];
};

/** An axis as it is written: labels from left to right by line, and where the lines that rise into both stand. */
function written(begin: number, end: number, width: number, warp?: TimeWarp) {
  const window = { begin, end };
  const { grid, axis } = axisLayers({ window, plot: { x: 100, y: 58, width, height: 90 }, warp }, themes.light);
  const texts = axis.marks.flatMap((mark) => (mark.shape === 'text' ? [mark] : [])).sort((a, b) => a.x - b.x);
  const headingLines = grid.marks.flatMap((mark) =>
    mark.shape === 'line' && mark.id.startsWith('heading-') ? [mark.x1] : [],
  );
  return { texts, headingLines };
}

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

  it('writes no label over another, off its end or over the line of a month, however unevenly time is drawn', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20_000 * DAY, noNaN: true }),
        fc.double({ min: 3_600_000, max: 20_000 * DAY, noNaN: true }),
        fc.integer({ min: 240, max: 1400 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
        (begin, length, width, crowd) => {
          const end = begin + length;
          const moments = Float64Array.from(crowd, (share) => begin + share * length).sort();
          const { texts, headingLines } = written(begin, end, width, warpFor(moments, { begin, end }));
          for (const [at, { x, y, text, size, weight }] of texts.entries()) {
            const right = x + measureText(text, size, weight);
            expect(right).toBeLessThanOrEqual(100 + width);
            const next = texts.slice(at + 1).find((other) => other.y === y);
            if (next) expect(right).toBeLessThan(next.x);
            for (const line of headingLines) expect(line > x && line < right - 1, text).toBe(false);
          }
        },
      ),
    );
  });

  it('tells the day that begins before the hours around it', () => {
    // The evening before the 22nd has next to no room.
    const times = ['2022-03-21T17:00', '2022-03-22T00:00', '2022-03-23T05:00'].map((time) => Date.parse(`${time}Z`));
    const warp = { times: Float64Array.from(times), places: Float64Array.of(0, 0.03, 1) };
    const { texts } = written(times[0], times[2], 900, warp);
    const hours = texts.filter(({ weight }) => weight === undefined).map(({ text }) => text);
    expect(hours.slice(0, 2)).toEqual(['00:00', '03:00']);
  });
});
