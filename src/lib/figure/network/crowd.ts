import type { Box } from '../scene.ts';

/** Pixels of a cell's side: less than a name is high. */
const CELL = 12;

interface Placed {
  x: Float32Array;
  y: Float32Array;
  radius: Float32Array;
}

/**
 * Tells of a box within a picture how many of these nodes it covers, and counts no further than asked. They are sorted
 * into a grid without an object for each, as a picture may have fifty thousand.
 */
export function crowdOf(
  nodes: readonly number[],
  { x, y, radius }: Placed,
  { width, height }: Box,
): (box: Box, enough?: number) => number {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(height / CELL));
  const within = (cell: number, cells: number) => Math.min(cells - 1, Math.max(0, Math.floor(cell / CELL)));
  const cells = new Uint32Array(nodes.length);
  const ends = new Uint32Array(columns * rows);
  let widest = 0;
  nodes.forEach((node, at) => {
    cells[at] = within(y[node], rows) * columns + within(x[node], columns);
    ends[cells[at]]++;
    widest = Math.max(widest, radius[node]);
  });
  for (let cell = 1; cell < ends.length; cell++) ends[cell] += ends[cell - 1];
  const begins = ends.slice();
  const sorted = new Uint32Array(nodes.length);
  nodes.forEach((node, at) => (sorted[--begins[cells[at]]] = node));

  return (box, enough = Infinity) => {
    const left = within(box.x - widest, columns);
    const right = within(box.x + box.width + widest, columns);
    const top = within(box.y - widest, rows);
    const bottom = within(box.y + box.height + widest, rows);
    const number = bottom - top + 1;
    const middle = within(box.y + box.height / 2, rows) - top;
    let covered = 0;
    // From the middle row on: what is there is surely within the box's height.
    for (let step = 0; step < number; step++) {
      const row = top + ((middle + step) % number);
      for (let at = begins[row * columns + left]; at < ends[row * columns + right]; at++) {
        const node = sorted[at];
        const half = radius[node];
        if (
          box.x < x[node] + half &&
          x[node] - half < box.x + box.width &&
          box.y < y[node] + half &&
          y[node] - half < box.y + box.height &&
          ++covered >= enough
        )
          return covered;
      }
    }
    return covered;
  };
}
