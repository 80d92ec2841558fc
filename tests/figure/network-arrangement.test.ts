import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arranged,
  drawFigure,
  FigureOptionsError,
  layoutNetwork,
  readFigureOptions,
  readPlaces,
  readRegion,
  regionOf,
  transformTo,
  writePlaces,
  writeRegion,
  type FigureOptions,
} from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { sampleStory } from './sample-story.ts';

const coordinate = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100);
const extent = fc.integer({ min: 1, max: 99_999_999 }).map((value) => value / 100);
const symbol = (options: FigureOptions, id: string) =>
  boundsOf(
    drawFigure(sampleStory, 'network', options)
      .scene.layers.find((layer) => layer.id === 'nodes')!
      .marks.find((mark) => mark.id === `actor-${id}`)!,
  );
const middle = ({ x, y, width, height }: ReturnType<typeof boundsOf>) => ({ x: x + width / 2, y: y + height / 2 });

describe('how a person has arranged a network', () => {
  it('is written as text and read back the same', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[pe]-[0-9a-f]{1,12}$/), fc.record({ x: coordinate, y: coordinate })),
        (places) => {
          expect(readPlaces(writePlaces(places))).toEqual({ ...places });
        },
      ),
    );
    fc.assert(
      fc.property(coordinate, coordinate, extent, extent, (x, y, width, height) => {
        expect(readRegion(writeRegion({ x, y, width, height }))).toEqual({ x, y, width, height });
      }),
    );
  });

  it('is what a picture of any size shows', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        extent,
        extent,
        fc.integer({ min: 50, max: 4000 }),
        (x, y, width, height, size) => {
          const picture = { width: size, height: size };
          const seen = regionOf(transformTo({ x, y, width, height }, picture), picture);
          const slack = 1e-6 * (Math.abs(x) + Math.abs(y) + width + height);
          expect(seen.x).toBeLessThanOrEqual(x + slack);
          expect(seen.y).toBeLessThanOrEqual(y + slack);
          expect(seen.x + seen.width).toBeGreaterThanOrEqual(x + width - slack);
          expect(seen.y + seen.height).toBeGreaterThanOrEqual(y + height - slack);
        },
      ),
    );
  });

  it('moves only what was put elsewhere, and leaves the layout as it was', () => {
    const layout = layoutNetwork(buildGraph(sampleStory));
    const before = [layout.x.slice(), layout.y.slice()];
    const moved = arranged(layout, { 'p-russia': { x: 12, y: -7 }, 'p-nobody': { x: 0, y: 0 } });
    const at = layout.number.get('p-russia')!;
    expect([moved.x[at], moved.y[at]]).toEqual([12, -7]);
    expect(moved.x.filter((_, node) => node !== at)).toEqual(layout.x.filter((_, node) => node !== at));
    expect([layout.x, layout.y]).toEqual(before);
    expect(arranged(layout, {})).toBe(layout);
  });

  it('is drawn by a figure', () => {
    const region = '-100 -60 200 120';
    const drawn = (x: number, y: number) => middle(symbol({ region, place: [`p-russia ${x} ${y}`] }, 'p-russia'));
    const [one, other] = [drawn(0, 0), drawn(50, -30)];
    // The region is as wide as the picture: a quarter of it is a quarter of the sheet.
    expect(other.x - one.x).toBeCloseTo(drawFigure(sampleStory, 'network', { region }).scene.width / 4, 0);
    expect((one.y - other.y) / (other.x - one.x)).toBeCloseTo(0.6, 2);
  });

  it.each([
    'place=p-1',
    'place=p-1 x y',
    'place=p-1 1 2 3',
    'region=1 2 3',
    'region=0 0 0 10',
    'region=0 0 10 -5',
    'region=a',
  ])('is refused in one line where it makes no sense: %s', (text) => {
    const [name, value] = text.split('=');
    expect(() => readFigureOptions([[name, value]])).toThrow(FigureOptionsError);
  });
});
