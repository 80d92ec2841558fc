import type { Box } from '../scene.ts';
import { MOST_SINGLE } from './edge-marks.ts';
import type { PlacedNetwork } from './drawn.ts';

/** Pixels of a cell's side, and from one point of a line to the next. */
const CELL = 4;

/**
 * Tells of a box how many points of the links' lines lie in it. The grid lies where the network lies, so that the answer
 * stays the same while a person pans. So many links that they are drawn together cannot be kept off: they count nothing.
 */
export function linesUnder(network: PlacedNetwork, picture: Box): (box: Box) => number {
  const { x, y, edges, crosses } = network;
  const drawn: number[] = [];
  for (let edge = 0; edge < edges.from.length && drawn.length <= MOST_SINGLE; edge++)
    if (crosses(edges.from[edge], edges.to[edge])) drawn.push(edge);
  if (drawn.length === 0 || drawn.length > MOST_SINGLE) return () => 0;

  const [left, top] = [anchored(picture.x, x[0]), anchored(picture.y, y[0])];
  const columns = Math.ceil(picture.width / CELL) + 1;
  const rows = Math.ceil(picture.height / CELL) + 1;
  const points = new Uint16Array(columns * rows);
  for (const edge of drawn) {
    const from = edges.from[edge];
    const to = edges.to[edge];
    const fromX = (x[from] - left) / CELL;
    const fromY = (y[from] - top) / CELL;
    const byX = (x[to] - left) / CELL - fromX;
    const byY = (y[to] - top) / CELL - fromY;
    const steps = Math.ceil(Math.hypot(byX, byY));
    const [first, last] = stretch([fromX, byX, columns], [fromY, byY, rows]);
    for (let step = Math.ceil(first * steps); step <= last * steps; step++) {
      const column = Math.floor(fromX + (step / steps) * byX);
      const row = Math.floor(fromY + (step / steps) * byY);
      if (column >= 0 && column < columns && row >= 0 && row < rows) points[row * columns + column]++;
    }
  }

  return (box) => {
    const begin = Math.floor((box.x - left) / CELL);
    const end = Math.floor((box.x + box.width - left) / CELL);
    const high = Math.floor((box.y - top) / CELL);
    const low = Math.floor((box.y + box.height - top) / CELL);
    let under = 0;
    for (let row = Math.max(0, high); row <= Math.min(rows - 1, low); row++) {
      for (let column = Math.max(0, begin); column <= Math.min(columns - 1, end); column++)
        under += points[row * columns + column];
    }
    return under;
  };
}

/** At most a cell before an edge of the picture, whole cells from what moves with the network. */
function anchored(edge: number, fixed: number): number {
  return fixed - Math.ceil((fixed - edge) / CELL) * CELL;
}

/** Which stretch of a line, 0..1, lies within the grid; from, by and how far, across and down. */
function stretch(...directions: readonly [from: number, by: number, far: number][]): [first: number, last: number] {
  let [first, last] = [0, 1];
  for (const [from, by, far] of directions) {
    if (by === 0) continue;
    const [one, other] = [-from / by, (far - from) / by];
    first = Math.max(first, Math.min(one, other));
    last = Math.min(last, Math.max(one, other));
  }
  return [first, last];
}
