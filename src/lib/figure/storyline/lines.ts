import type { Box, PathCommands } from '../scene.ts';

export interface Point {
  x: number;
  y: number;
}

/** Half of the stretch on which a line runs level through a meeting, pixels. */
const LEVEL = 5;
/** A line bends over at most so many pixels, just before it is needed. */
const LONGEST_BEND = 64;

/**
 * A line through points from left to right: level through each, straight where nothing changes, bending late, so that
 * an actor stays where it was until it is needed elsewhere.
 */
export function linePath(points: readonly Point[]): PathCommands {
  const path: ('M' | 'L' | 'C' | number)[] = ['M', points[0].x - LEVEL, points[0].y];
  for (let at = 1; at < points.length; at++) {
    const [before, here] = [points[at - 1], points[at]];
    if (before.y === here.y) continue;
    const { from, to } = bendBetween(before, here);
    const middle = (from + to) / 2;
    path.push('L', from, before.y, 'C', middle, before.y, middle, here.y, to, here.y);
  }
  const last = points[points.length - 1];
  path.push('L', last.x + LEVEL, last.y);
  return path;
}

/** Where between two points their line bends. */
function bendBetween(before: Point, here: Point): { from: number; to: number } {
  const level = Math.min(LEVEL, (here.x - before.x) / 4);
  const to = here.x - level;
  return { from: Math.max(before.x + level, to - LONGEST_BEND), to };
}

/** The x up to which a line keeps its height between two of its points. */
export function levelUntil(before: Point, here: Point): number {
  return before.y === here.y ? here.x : bendBetween(before, here).from;
}

/** The height at an x of the line of `linePath`. */
export function heightAt(points: readonly Point[], x: number): number {
  const next = points.findIndex((point) => point.x >= x);
  if (next <= 0) return points.at(next)!.y;
  const [before, here] = [points[next - 1], points[next]];
  const { from, to } = bendBetween(before, here);
  const along = Math.min(1, Math.max(0, (x - from) / (to - from)));
  // The bend is a cubic curve whose handles lie half way: x is 1.5 s − 1.5 s² + s³ along it, which halving inverts.
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const s = (low + high) / 2;
    if (s * (1.5 - s * (1.5 - s)) < along) low = s;
    else high = s;
  }
  return before.y + (here.y - before.y) * low * low * (3 - 2 * low);
}

/** Whether the line of `linePath` runs through a box: level up to each bend, and in it somewhere between its ends. */
export function runsThrough(points: readonly Point[], { x, y, width, height }: Box): boolean {
  const right = x + width;
  const meets = (from: number, to: number, top: number, bottom: number) =>
    from <= right && to >= x && top <= y + height && bottom >= y;
  for (let at = firstBeyond(points, x); at < points.length && (at === 0 || points[at - 1].x <= right); at++) {
    const here = points[at];
    const isEnd = at === 0 || at === points.length - 1;
    if (isEnd && meets(here.x - LEVEL, here.x + LEVEL, here.y, here.y)) return true;
    if (at === 0) continue;
    const before = points[at - 1];
    const bend = levelUntil(before, here);
    if (meets(before.x, bend, before.y, before.y)) return true;
    if (meets(bend, here.x, Math.min(before.y, here.y), Math.max(before.y, here.y))) return true;
  }
  return false;
}

/** The first point at or behind an x; the last where all lie before it. */
function firstBeyond(points: readonly Point[], x: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle].x < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
