import { fitText, measureText } from '../font.ts';
import type { Box } from '../scene.ts';

export interface Candidate {
  id: string;
  text: string;
  size: number;
  weight: 400 | 600;
  x: number;
  y: number;
  radius: number;
}

export interface NetworkLabel extends Candidate {
  anchor: 'start' | 'middle' | 'end';
  /** Anchor point on the baseline. */
  labelX: number;
  labelY: number;
}

const LONGEST = 190;
/** Square pixels that a label needs to itself; a picture full of names shows nothing. */
const ROOM = 8000;
const GAP = 5;
const CELL = 48;

/** Boxes that are taken, in a grid, so that a new one is compared with its neighbours only. */
class Occupied {
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
    return this.#each(box, (key) =>
      (this.#cells.get(key) ?? []).some(
        (other) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      ),
    );
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

/**
 * Labels without overlap, given in order of importance: each right of its node, or left, below or above it, or not at
 * all. They keep off the boxes of `keep`, and off those of `avoid` where there is another place.
 */
export function placeLabels(
  candidates: readonly Candidate[],
  { keep, avoid }: { keep: readonly Box[]; avoid: readonly Box[] },
  picture: Box,
): NetworkLabel[] {
  const taken = new Occupied();
  const crowded = new Occupied();
  for (const box of keep) taken.add(box);
  for (const box of avoid) crowded.add(box);
  const placed: NetworkLabel[] = [];
  const most = Math.max(12, (picture.width * picture.height) / ROOM);
  for (const candidate of candidates) {
    if (placed.length >= most) break;
    const { x, y, radius, size, weight } = candidate;
    const text = fitText(candidate.text, LONGEST, size, weight);
    if (text === '') continue;
    const width = measureText(text, size, weight);
    const baseline = y + size * 0.35;
    const places = [
      { anchor: 'start', labelX: x + radius + GAP, labelY: baseline },
      { anchor: 'end', labelX: x - radius - GAP, labelY: baseline },
      { anchor: 'middle', labelX: x, labelY: y + radius + GAP + size * 0.75 },
      { anchor: 'middle', labelX: x, labelY: y - radius - GAP },
    ] as const;
    const free = places
      .map((place) => {
        const left = place.labelX - (place.anchor === 'end' ? width : place.anchor === 'middle' ? width / 2 : 0);
        return { place, box: { x: left - 1, y: place.labelY - size * 0.85, width: width + 2, height: size * 1.15 } };
      })
      .filter(({ box }) => within(box, picture) && !taken.overlaps(box));
    const best = free.find(({ box }) => !crowded.overlaps(box)) ?? free[0];
    if (best === undefined) continue;
    taken.add(best.box);
    placed.push({ ...candidate, text, ...best.place });
  }
  return placed;
}

function within(box: Box, picture: Box): boolean {
  return (
    box.x >= picture.x + 2 &&
    box.y >= picture.y + 2 &&
    box.x + box.width <= picture.x + picture.width - 2 &&
    box.y + box.height <= picture.y + picture.height - 2
  );
}
