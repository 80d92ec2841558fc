import type { Arrangement } from './arrangement.ts';

/** Between lines that meet; between others it is twice as much. In the unit of the heights. */
const TOGETHER = 1;
const APART = 2;
const SWEEPS = 8;

/** Heights of the lines: `heights[column][place]`, whole numbers, growing downwards from 0. */
export interface Aligned {
  heights: Int32Array[];
  /** Largest height. */
  deepest: number;
}

/**
 * Gives every line its height in every column, so that most run straight: each column in turn takes the heights
 * nearest to those of its neighbours that its order and the gaps allow. Nearest in sum of distances, which is what
 * leaves lines exactly straight where they can be; found by isotonic regression with medians (pool adjacent
 * violators: Barlow et al. 1972).
 */
export function alignLines(arrangement: Arrangement): Aligned {
  const heights: Int32Array[] = arrangement.lines.map((_, column) => {
    const compact = offsets(arrangement, column);
    const middle = (compact.at(-1) ?? 0) >> 1;
    return compact.map((height) => height - middle);
  });
  for (let turn = 0; turn < SWEEPS; turn++) {
    const forwards = turn % 2 === 0;
    for (let step = 0; step < heights.length; step++) {
      const column = forwards ? step : heights.length - 1 - step;
      // The first turn knows the heights on one side only.
      const beside = turn === 0 ? [column - 1] : forwards ? [column - 1, column + 1] : [column + 1, column - 1];
      heights[column] = nearest(arrangement, column, beside, heights);
    }
  }
  let [least, most] = [Infinity, 0];
  for (const column of heights) for (const height of column) least = Math.min(least, height);
  for (const column of heights) {
    column.forEach((height, place) => {
      column[place] = height - least;
      most = Math.max(most, column[place]);
    });
  }
  return { heights, deepest: most };
}

/** Times a line leaves its height between two columns. */
export function wiggles(arrangement: Arrangement, { heights }: Aligned): number {
  let count = 0;
  for (let column = 0; column + 1 < arrangement.columns; column++) {
    arrangement.lines[column].forEach((actor, place) => {
      const next = arrangement.placeOf(column + 1, actor);
      if (next >= 0 && heights[column + 1][next] !== heights[column][place]) count++;
    });
  }
  return count;
}

/** The least heights that the order allows. */
function offsets(arrangement: Arrangement, column: number): Int32Array {
  const lines = arrangement.lines[column];
  const heights = new Int32Array(lines.length);
  for (let place = 1; place < lines.length; place++) {
    const meeting = arrangement.meetingOf(column, lines[place]);
    const together = meeting >= 0 && meeting === arrangement.meetingOf(column, lines[place - 1]);
    heights[place] = heights[place - 1] + (together ? TOGETHER : APART);
  }
  return heights;
}

interface Pool {
  /** Wanted heights of all of its lines, each less the line's offset. */
  wanted: number[];
  lines: number;
  at: number;
}

function nearest(
  arrangement: Arrangement,
  column: number,
  beside: readonly number[],
  heights: readonly Int32Array[],
): Int32Array {
  const lines = arrangement.lines[column];
  const least = offsets(arrangement, column);
  const pools: Pool[] = [];
  lines.forEach((actor, place) => {
    const wanted: number[] = [];
    for (const neighbour of beside) {
      if (neighbour < 0 || neighbour >= heights.length) continue;
      const there = arrangement.placeOf(neighbour, actor);
      if (there >= 0) wanted.push(heights[neighbour][there] - least[place]);
    }
    // A line that begins here has no wish of its own: it keeps to the line above.
    let pool: Pool = { wanted, lines: 1, at: wanted[0] ?? pools.at(-1)?.at ?? -Infinity };
    while (pools.length > 0 && (pools.at(-1)!.at > pool.at || pools.at(-1)!.at === -Infinity)) {
      const above = pools.pop()!;
      const all = [...above.wanted, ...pool.wanted].sort((one, other) => one - other);
      pool = { wanted: all, lines: above.lines + pool.lines, at: all[(all.length - 1) >> 1] ?? -Infinity };
    }
    pools.push(pool);
  });
  const found = new Int32Array(lines.length);
  let place = 0;
  for (const { at, lines: count } of pools) {
    for (let line = 0; line < count; line++, place++) found[place] = (at === -Infinity ? 0 : at) + least[place];
  }
  return found;
}
