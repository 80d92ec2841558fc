import type { Box } from '../scene.ts';
import type { Transform } from '../views.ts';
import type { NetworkLayout } from './layout.ts';

/* How a person has arranged a network: nodes that were put somewhere, and the part of it that is looked at. All in the
   layout's own units, so that it holds in a picture of any size, and written as text for a figure to keep. */

/** Where nodes were put, by their ids. */
export type Places = Readonly<Record<string, Pick<Transform, 'x' | 'y'>>>;

const NUMBER = String.raw`-?\d{1,7}(?:\.\d{1,2})?`;
/** A node's id and where it lies: "p-5f3c 120.5 -33". */
const PLACE = new RegExp(`^(\\S{1,200}) (${NUMBER}) (${NUMBER})$`);
/** Left, top, width and height: "-200 -120 400 240". */
const REGION = new RegExp(`^(${NUMBER}) (${NUMBER}) (${NUMBER}) (${NUMBER})$`);

const written = (value: number): string => String(Number(value.toFixed(2)));

export const isPlace = (text: string): boolean => PLACE.test(text);

/** Each on its own, in order. What is too far off to be written is left out. */
export function writePlaces(places: Places): string[] {
  return Object.entries(places)
    .map(([id, { x, y }]) => `${id} ${written(x)} ${written(y)}`)
    .filter(isPlace)
    .sort();
}

export function readPlaces(texts: readonly string[] = []): Places {
  return Object.fromEntries(
    texts.flatMap((text) => {
      const [, id, x, y] = PLACE.exec(text) ?? [];
      return id === undefined ? [] : [[id, { x: Number(x), y: Number(y) }]];
    }),
  );
}

/** The layout with nodes where they were put; ids that it does not have are passed over. */
export function arranged(layout: NetworkLayout, places: Places): NetworkLayout {
  const put = Object.entries(places).filter(([id]) => layout.number.has(id));
  if (put.length === 0) return layout;
  const moved = { ...layout, x: layout.x.slice(), y: layout.y.slice() };
  for (const [id, { x, y }] of put) {
    moved.x[layout.number.get(id)!] = x;
    moved.y[layout.number.get(id)!] = y;
  }
  return moved;
}

export const isRegion = (text: string): boolean => readRegion(text) !== null;

export function writeRegion({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(written).join(' ');
}

/** Null for what is none. */
export function readRegion(text: string): Box | null {
  const numbers = REGION.exec(text)?.slice(1).map(Number);
  if (!numbers) return null;
  const [x, y, width, height] = numbers;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

interface Size {
  width: number;
  height: number;
}

/** The part of a layout that a picture shows. */
export function regionOf({ x, y, scale }: Transform, { width, height }: Size): Box {
  return { x: -x / scale, y: -y / scale, width: width / scale, height: height / scale };
}

/** The transform that shows a part of a layout in the middle of a picture, whole. */
export function transformTo(region: Box, { width, height }: Size): Transform {
  const scale = Math.min(width / region.width, height / region.height);
  return {
    x: width / 2 - scale * (region.x + region.width / 2),
    y: height / 2 - scale * (region.y + region.height / 2),
    scale,
  };
}
