import type { Box } from '../scene.ts';

/** Where a name can stand, and what it costs to stand there. */
export interface Place {
  anchor: 'start' | 'middle' | 'end';
  /** Anchor point on the baseline. */
  labelX: number;
  labelY: number;
  /** How much farther off than the nearest, pixels. */
  off: number;
  price: number;
}

/** What has a name: a symbol, and how large the name is. */
export interface Named {
  x: number;
  y: number;
  radius: number;
  /** Of the type. */
  size: number;
  /** Of the name. */
  width: number;
}

/** Between a symbol and its name. */
export const GAP = 5;
/** How much of a line is rather covered than to stand below or above, or aslant. */
const [UPRIGHT, ASLANT] = [2, 3];
/** How far off a name may stand without a line that leads to it, in heights of its own, and what it costs to be any farther than need be. */
const OFFS = [0, 0.6, 1.2];
const FARTHER = 4;
/** The same of a name with such a line, as near as it can. */
const FAR_OFFS = [1.5, 2.5, 4, 6, 8];
/** Places around a symbol at one distance. */
const DIRECTIONS = 16;

/** Beside the symbol, the best first: right, left, below, above, aslant. */
export function placesBeside({ x, y, radius, size }: Named): Place[] {
  const baseline = y + size * 0.35;
  const [right, left] = [x + radius, x - radius];
  const aside = radius + size * 0.6;
  const [under, over] = [baseline + aside, baseline - aside];
  return [
    { anchor: 'start', labelX: right + GAP, labelY: baseline, off: 0, price: 0 },
    { anchor: 'end', labelX: left - GAP, labelY: baseline, off: 0, price: 0 },
    { anchor: 'middle', labelX: x, labelY: y + radius + GAP + size * 0.75, off: 0, price: UPRIGHT },
    { anchor: 'middle', labelX: x, labelY: y - radius - GAP, off: 0, price: UPRIGHT },
    { anchor: 'start', labelX: right, labelY: over, off: 0, price: ASLANT },
    { anchor: 'end', labelX: left, labelY: over, off: 0, price: ASLANT },
    { anchor: 'start', labelX: right, labelY: under, off: 0, price: ASLANT },
    { anchor: 'end', labelX: left, labelY: under, off: 0, price: ASLANT },
  ];
}

/** All around the symbol, close to it and a little farther off. */
export function placesAround(named: Named): Place[] {
  return OFFS.flatMap((off) => ring(named, off * named.size));
}

/** Around the symbol at growing distances, which takes a line that leads there. */
export function placesFarOff(named: Named): Place[] {
  return FAR_OFFS.flatMap((off) => ring(named, off * named.size));
}

function ring({ x, y, radius, size, width }: Named, off: number): Place[] {
  const reach = radius + GAP + off;
  return Array.from({ length: DIRECTIONS }, (_, at) => {
    const angle = (at / DIRECTIONS) * 2 * Math.PI;
    return {
      anchor: 'middle',
      labelX: x + Math.cos(angle) * (reach + width / 2),
      labelY: y + size * 0.35 + Math.sin(angle) * (reach + size * 0.4),
      off,
      price: ASLANT + (off > 0 ? FARTHER * Math.max(1, off / size) : 0),
    };
  });
}

/**
 * The box of a name at a place, with so much more around it.
 * @param box to write it into: there may be fifty thousand places to ask of
 */
export function boxAt(
  { anchor, labelX, labelY }: Place,
  { width, size }: Named,
  more = 0,
  box: Box = { x: 0, y: 0, width: 0, height: 0 },
): Box {
  const left = labelX - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  box.x = left - 1 - more;
  box.y = labelY - size * 0.85 - more;
  box.width = width + 2 + 2 * more;
  box.height = size * 1.15 + 2 * more;
  return box;
}

/** A line from a symbol to its name. */
export interface Leader {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** From the edge of the symbol to the nearest point of the name's box. */
export function leaderTo(box: Box, { x, y, radius }: Named): Leader {
  const within = (value: number, from: number, length: number) => Math.min(from + length, Math.max(from, value));
  // Not to a corner: to where a letter stands.
  const inset = Math.min(6, box.width / 3);
  const x2 = within(x, box.x + inset, box.width - 2 * inset);
  const y2 = within(y, box.y + 1, box.height - 2);
  const share = (radius + 1.5) / Math.max(radius + 1.5, Math.hypot(x2 - x, y2 - y));
  return { x1: x + share * (x2 - x), y1: y + share * (y2 - y), x2, y2 };
}

/** Pixels from one box along a leader to the next. */
const STEP = 4;

/** Whether all small boxes along a leader pass, from its name to its symbol; it goes no further than to the first that does not. */
export function everyAlong({ x1, y1, x2, y2 }: Leader, passes: (box: Box) => boolean): boolean {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP);
  for (let step = steps - 1; step >= 0; step--) {
    const share = step / steps;
    if (!passes({ x: x1 + share * (x2 - x1) - 1, y: y1 + share * (y2 - y1) - 1, width: 2, height: 2 })) return false;
  }
  return true;
}
