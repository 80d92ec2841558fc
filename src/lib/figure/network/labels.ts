import { fitText, measureText } from '../font.ts';
import { Occupied } from '../occupied.ts';
import type { Box } from '../scene.ts';

export interface Candidate {
  id: string;
  text: string;
  size: number;
  weight: 400 | 600;
  x: number;
  y: number;
  radius: number;
  /** Whether it may cover symbols where there is no other place. */
  insistent: boolean;
}

export interface NetworkLabel extends Candidate {
  anchor: 'start' | 'middle' | 'end';
  /** Anchor point on the baseline. */
  labelX: number;
  labelY: number;
}

/** What lies under the labels. */
export interface LabelGround {
  /** Never to be covered. */
  keep: readonly Box[];
  /** How many symbols a box covers, counted no further than asked. */
  covered: (box: Box, enough: number) => number;
  /** The same of the symbols that have names, the great ones too. */
  named: (box: Box, enough: number) => number;
  /** How much of the lines a box covers. */
  lines: (box: Box) => number;
}

const LONGEST = 190;
/** Square pixels that a label needs to itself; a picture full of names shows nothing. */
const ROOM = 8000;
const FEWEST = 4;
/** More names without a place than this are a crowd, in which another order helps little. */
const FEW = 12;
const GAP = 5;
const BETWEEN = 5;
/** How much of a line is rather covered than to stand below or above, or aslant. */
const [UPRIGHT, ASLANT] = [2, 3];
/** How far off an insistent name may stand, in heights of its own, and what it costs to be any farther than need be. */
const OFFS = [0, 0.5, 1];
const FARTHER = 4;
/** Free of names at both sides of the picture, as titles and legends keep it. */
const MARGIN = 14;

/**
 * Labels without overlap, given in order of importance: each right of its node, or left, below, above or aslant, or not
 * at all. They keep off the boxes of `keep`, and cover no symbols, but for the insistent where there is no other
 * place, not even a little farther off where none but their own is as near: these cover the fewest. Of places alike in this, the one with the fewest lines under it is taken.
 * Where a few are left without a place, these choose first, if then none of the others loses its own.
 */
export function placeLabels<Thing>(
  things: readonly Thing[],
  candidateOf: (thing: Thing) => Candidate,
  ground: LabelGround,
  picture: Box,
): NetworkLabel[] {
  const { placed, without } = placeInOrder(things, candidateOf, ground, picture);
  if (without.length === 0 || without.length > FEW) return placed;
  const last = new Set(without);
  const reordered = [...without, ...things.filter((thing) => !last.has(thing))];
  const again = placeInOrder(reordered, candidateOf, ground, picture);
  const kept = new Set(again.placed.map(({ id }) => id));
  return again.placed.length > placed.length && placed.every(({ id }) => kept.has(id)) ? again.placed : placed;
}

/** Labels in an order, and what found no place for its own while there was room for more in the picture. */
function placeInOrder<Thing>(
  things: readonly Thing[],
  candidateOf: (thing: Thing) => Candidate,
  { keep, covered, named, lines }: LabelGround,
  picture: Box,
): { placed: NetworkLabel[]; without: Thing[] } {
  const taken = new Occupied();
  for (const box of keep) taken.add(box);
  const placed: NetworkLabel[] = [];
  const without: Thing[] = [];
  const most = Math.max(FEWEST, (picture.width * picture.height) / ROOM);
  for (const thing of things) {
    if (placed.length >= most) return { placed, without: [] };
    const candidate = candidateOf(thing);
    const { x, y, radius, size, weight } = candidate;
    const text = fitText(candidate.text, LONGEST, size, weight);
    if (text === '') continue;
    const width = measureText(text, size, weight);
    const places = (candidate.insistent ? OFFS : [0]).flatMap((off) => placesAround(x, y, radius, size, off * size));
    let best: { place: Place; box: Box; covers: number; price: number } | undefined;
    for (const place of places) {
      if (best?.covers === 0 && best.price <= place.price) break;
      const left = place.labelX - (place.anchor === 'end' ? width : place.anchor === 'middle' ? width / 2 : 0);
      const box = { x: left - 1, y: place.labelY - size * 0.85, width: width + 2, height: size * 1.15 };
      if (!within(box, picture) || taken.overlaps(box)) continue;
      // Whose name it is must be plain: nobody else is as near.
      if (place.off > 0 && named(grown(box, place.off + GAP), 2) > 1) continue;
      const covers = covered(box, candidate.insistent ? (best ? best.covers + 1 : Infinity) : 1);
      if (covers > (candidate.insistent ? (best?.covers ?? Infinity) : 0)) continue;
      const price = place.price + lines(box);
      if (best === undefined || covers < best.covers || price < best.price) best = { place, box, covers, price };
    }
    if (best === undefined) {
      without.push(thing);
      continue;
    }
    // Two names side by side must not read as one.
    taken.add({ ...best.box, x: best.box.x - BETWEEN, width: best.box.width + 2 * BETWEEN });
    const { anchor, labelX, labelY } = best.place;
    placed.push({ ...candidate, text, anchor, labelX, labelY });
  }
  return { placed, without };
}

interface Place extends Pick<NetworkLabel, 'anchor' | 'labelX' | 'labelY'> {
  /** How much farther off than the nearest. */
  off: number;
  price: number;
}

/** Where a name can stand, the best first. */
function placesAround(x: number, y: number, radius: number, size: number, off: number): Place[] {
  const baseline = y + size * 0.35;
  const reach = radius + off;
  const price = off > 0 ? FARTHER : 0;
  return [
    { anchor: 'start', labelX: x + reach + GAP, labelY: baseline, off, price },
    { anchor: 'end', labelX: x - reach - GAP, labelY: baseline, off, price },
    { anchor: 'middle', labelX: x, labelY: y + reach + GAP + size * 0.75, off, price: price + UPRIGHT },
    { anchor: 'middle', labelX: x, labelY: y - reach - GAP, off, price: price + UPRIGHT },
    ...[-1, 1].flatMap((side): Place[] => {
      const labelY = baseline + side * (reach + size * 0.6);
      return [
        { anchor: 'start', labelX: x + radius, labelY, off, price: price + ASLANT },
        { anchor: 'end', labelX: x - radius, labelY, off, price: price + ASLANT },
      ];
    }),
  ];
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function within(box: Box, picture: Box): boolean {
  return (
    box.x >= picture.x + MARGIN &&
    box.y >= picture.y + 2 &&
    box.x + box.width <= picture.x + picture.width - MARGIN &&
    box.y + box.height <= picture.y + picture.height - 2
  );
}
