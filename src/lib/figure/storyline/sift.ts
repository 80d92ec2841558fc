import type { Arrangement } from './arrangement.ts';

/**
 * Moves each meeting, and each line within its meeting, to the place in its column where it crosses least towards both
 * neighbouring columns (sifting: Matuszewski, Schönfeld and Molitor 1999). The number of crossings never grows.
 */
export function sift(arrangement: Arrangement): void {
  for (let column = 0; column < arrangement.columns; column++) {
    const cost = pairCosts(arrangement, column);
    const within = arrangement.blocks(column).map((block) =>
      settle(
        block.map((actor) => [actor]),
        cost,
      ).flat(),
    );
    arrangement.set(column, Int32Array.from(settle(within, cost).flat()));
  }
}

/** Crossings of two lines towards both neighbouring columns when the one is above the other. */
function pairCosts(arrangement: Arrangement, column: number): (above: number, below: number) => number {
  const neighbours = [column - 1, column + 1].filter((at) => at >= 0 && at < arrangement.columns);
  return (above, below) => {
    let crossings = 0;
    for (const neighbour of neighbours) {
      const place = arrangement.placeOf(neighbour, above);
      const other = arrangement.placeOf(neighbour, below);
      if (place >= 0 && other >= 0 && place > other) crossings++;
    }
    return crossings;
  };
}

/** Takes out each block in turn and puts it back where it costs least. */
function settle(blocks: number[][], cost: (above: number, below: number) => number): number[][] {
  const settled = [...blocks];
  for (const block of blocks) {
    const from = settled.indexOf(block);
    // Moving past a block saves what standing above it costs more than standing below it.
    let [best, saved] = [from, 0];
    for (const step of [1, -1] as const) {
      let saving = 0;
      for (let at = from + step; at >= 0 && at < settled.length; at += step) {
        const other = settled[at];
        saving += step * (between(block, other, cost) - between(other, block, cost));
        if (saving > saved) [best, saved] = [at, saving];
      }
    }
    if (best === from) continue;
    settled.splice(from, 1);
    settled.splice(best, 0, block);
  }
  return settled;
}

function between(above: readonly number[], below: readonly number[], cost: (a: number, b: number) => number): number {
  let sum = 0;
  for (const one of above) for (const other of below) sum += cost(one, other);
  return sum;
}
