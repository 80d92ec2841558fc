import type { Box } from './scene.ts';

/** Pixels of a cell's side. */
const CELL = 48;

/** Boxes that are taken, in a grid, so that a new one is compared with its neighbours only. */
export class Occupied {
  #cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
  }

  overlaps(box: Box): boolean {
    return this.#each(box, (key) => (this.#cells.get(key) ?? []).some((other) => overlap(box, other)));
  }

  #each({ x, y, width, height }: Box, visit: (key: number) => boolean): boolean {
    for (let column = Math.floor(x / CELL); column <= Math.floor((x + width) / CELL); column++) {
      for (let row = Math.floor(y / CELL); row <= Math.floor((y + height) / CELL); row++) {
        if (visit(column * 65_536 + row)) return true;
      }
    }
    return false;
  }
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
