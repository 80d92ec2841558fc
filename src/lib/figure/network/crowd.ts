import type { Box } from '../scene.ts';

/** Pixels of a cell's side: a third of what a name is high, so that some cells lie wholly under it. */
const CELL = 6;

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
  const within = (at: number, cells: number) => Math.min(cells - 1, Math.max(0, Math.floor(at / CELL)));
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
  // Side by side in memory, as they are asked for.
  const sorted = {
    x: new Float32Array(nodes.length),
    y: new Float32Array(nodes.length),
    half: new Float32Array(nodes.length),
  };
  nodes.forEach((node, at) => {
    const place = --begins[cells[at]];
    sorted.x[place] = x[node];
    sorted.y[place] = y[node];
    sorted.half[place] = radius[node];
  });
  const surely = countsWithin({ columns, rows }, nodes, { x, y });

  return (box, enough = Infinity) => {
    if (surely(box) >= enough) return enough;
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
        const half = sorted.half[at];
        if (
          box.x < sorted.x[at] + half &&
          sorted.x[at] - half < box.x + box.width &&
          box.y < sorted.y[at] + half &&
          sorted.y[at] - half < box.y + box.height &&
          ++covered >= enough
        )
          return covered;
      }
    }
    return covered;
  };
}

/**
 * Tells of a box how many nodes have their middle in the cells that lie wholly in it, however many these are: in a crowd
 * that is answer enough.
 */
function countsWithin(
  { columns, rows }: { columns: number; rows: number },
  nodes: readonly number[],
  { x, y }: Pick<Placed, 'x' | 'y'>,
): (box: Box) => number {
  // Of each corner between cells, how many lie left of it and above.
  const across = columns + 1;
  const before = new Uint32Array(across * (rows + 1));
  for (const node of nodes) {
    const [column, row] = [Math.floor(x[node] / CELL), Math.floor(y[node] / CELL)];
    if (column >= 0 && column < columns && row >= 0 && row < rows) before[(row + 1) * across + column + 1]++;
  }
  for (let row = 1; row <= rows; row++) {
    let own = 0;
    for (let column = 1; column <= columns; column++) {
      own += before[row * across + column];
      before[row * across + column] = own + before[(row - 1) * across + column];
    }
  }
  return (box) => {
    const left = Math.max(0, Math.ceil(box.x / CELL));
    const right = Math.min(columns, Math.floor((box.x + box.width) / CELL));
    const top = Math.max(0, Math.ceil(box.y / CELL)) * across;
    const bottom = Math.min(rows, Math.floor((box.y + box.height) / CELL)) * across;
    if (left >= right || top >= bottom) return 0;
    return before[bottom + right] - before[bottom + left] - before[top + right] + before[top + left];
  };
}
