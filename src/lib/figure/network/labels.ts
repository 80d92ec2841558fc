import { fitText, measureText } from '../font.ts';
import { Occupied, overlap } from '../occupied.ts';
import type { Box } from '../scene.ts';
import { finished } from '../steps.ts';
import {
  boxAt,
  everyAlong,
  GAP,
  type Leader,
  leaderTo,
  type Named,
  type Place,
  placesAround,
  placesBeside,
  placesFarOff,
} from './label-places.ts';

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

export interface NetworkLabel extends Candidate, Pick<Place, 'anchor' | 'labelX' | 'labelY'> {
  /** Where the name stands too far off to be plainly that of its symbol. */
  leader?: Leader;
}

/** What lies under the labels. */
export interface LabelGround {
  /** Never to be covered. */
  keep: readonly Box[];
  /** Symbols whose names are always there. */
  first: readonly Box[];
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
const BETWEEN = 5;
/** How far the halo of a name reaches, in heights of its type. */
const HALO = 0.2;
/** What it costs to lead a line over a symbol. */
const CROSSED = 6;
/** What it costs a name led from afar to stand where one would take it for another's, and how near that is, in heights of its type. */
const MISTAKEN = 12;
const MISTAKEN_REACH = 2;
/** Free of names at both sides of the picture, as titles and legends keep it. */
const MARGIN = 14;

/**
 * Labels without overlap, given in order of importance: each right of its node, or left, below, above or aslant, or not
 * at all. They keep off the boxes of `keep`, and cover no symbols. The insistent may stand anywhere around their node, a
 * little farther off where none but their own is as near, or where a line leads to them; only where all this fails do
 * they cover symbols, the fewest that they can. Of places alike in this, the one with the fewest lines under it is taken.
 * Where some of the insistent, or a few of all, are left without a place, these choose first, if then none of the others
 * loses its own; else the few may stand apart too, once all others stand.
 */
export const placeLabels = <Thing>(
  things: readonly Thing[],
  candidateOf: (thing: Thing) => Candidate,
  ground: LabelGround,
  picture: Box,
): NetworkLabel[] => finished(placeLabelsInSteps(things, candidateOf, ground, picture));

/** The same name by name, as there may be thousands. */
export function* placeLabelsInSteps<Thing>(
  things: readonly Thing[],
  candidateOf: (thing: Thing) => Candidate,
  ground: LabelGround,
  picture: Box,
): Generator<void, NetworkLabel[]> {
  const known = new Map<Thing, Ready>();
  const readyOf = (thing: Thing): Ready => {
    let ready = known.get(thing);
    if (!ready) known.set(thing, (ready = madeReady(candidateOf(thing), ground, picture)));
    return ready;
  };
  let first = yield* placeInOrder(things, readyOf, ground, picture);
  const insistent = first.without.filter((thing) => readyOf(thing).named.insistent);
  if (insistent.length > 0) {
    const again = yield* placeInOrder(inFront(insistent, things), readyOf, ground, picture);
    if (insistentAmong(again.placed) > insistentAmong(first.placed)) first = again;
  }
  const { placed, without, full } = first;
  if (full || without.length === 0 || without.length > FEW) return placed;
  const again = yield* placeInOrder(inFront(without, things), readyOf, ground, picture);
  const kept = new Set(again.placed.map(({ id }) => id));
  if (again.placed.length > placed.length && placed.every(({ id }) => kept.has(id))) return again.placed;
  const last = new Set(without);
  const others = things.filter((thing) => !last.has(thing));
  return (yield* placeInOrder([...others, ...without], readyOf, ground, picture, last)).placed;
}

/** A name as it is drawn, and the places beside its symbol where it covers no other, whatever names stand around. */
interface Ready {
  named: Candidate & Named;
  beside: readonly Place[];
}

function madeReady(candidate: Candidate, ground: LabelGround, picture: Box): Ready {
  const { size, weight } = candidate;
  const whole = measureText(candidate.text, size, weight);
  const text = whole <= LONGEST ? candidate.text : fitText(candidate.text, LONGEST, size, weight);
  const named = { ...candidate, text, width: whole <= LONGEST ? whole : measureText(text, size, weight) };
  // One for all places: there are eight for each of thousands of names.
  const box = { ...picture };
  const isFree = (place: Place) =>
    ground.covered(boxAt(place, named, HALO * size, box), 1) === 0 && within(boxAt(place, named, 0, box), picture);
  return { named, beside: text === '' ? [] : placesBeside(named).filter(isFree) };
}

const insistentAmong = (labels: readonly Candidate[]): number => labels.filter(({ insistent }) => insistent).length;

function inFront<Thing>(some: readonly Thing[], things: readonly Thing[]): Thing[] {
  const set = new Set(some);
  return [...some, ...things.filter((thing) => !set.has(thing))];
}

/**
 * Labels in an order, what found no place for its own, and whether the picture is full.
 * @param apart what may stand apart though it is not insistent
 */
function* placeInOrder<Thing>(
  things: readonly Thing[],
  readyOf: (thing: Thing) => Ready,
  ground: LabelGround,
  picture: Box,
  apart: ReadonlySet<Thing> = new Set(),
): Generator<void, { placed: NetworkLabel[]; without: Thing[]; full: boolean }> {
  const taken = new Occupied();
  for (const box of ground.keep) taken.add(box);
  const placed: NetworkLabel[] = [];
  const without: Thing[] = [];
  const most = Math.max(FEWEST, (picture.width * picture.height) / ROOM);
  for (const thing of things) {
    if (placed.length >= most) return { placed, without, full: true };
    yield;
    const { named, beside } = readyOf(thing);
    if (named.text === '') continue;
    const surroundings = { ground, taken, picture };
    let best = bestOf(beside, named, 0, surroundings);
    if (best === undefined && (named.insistent || apart.has(thing))) {
      const around = placesAround(named);
      best = bestOf(around, named, 0, surroundings) ?? bestFarOff(named, surroundings);
      if (named.insistent) best ??= bestOf([...placesBeside(named), ...around], named, Infinity, surroundings);
    }
    if (best === undefined) {
      without.push(thing);
      continue;
    }
    // Two names side by side must not read as one.
    taken.add({ ...best.box, x: best.box.x - BETWEEN, width: best.box.width + 2 * BETWEEN });
    if (best.leader) everyAlong(best.leader, (box) => (taken.add(box), true));
    const { anchor, labelX, labelY } = best.place;
    placed.push({ ...named, anchor, labelX, labelY, leader: best.leader });
  }
  return { placed, without, full: false };
}

interface Found {
  place: Place;
  box: Box;
  /** Symbols under the name. */
  covers: number;
  price: number;
  leader?: Leader;
}

/** What a name has to find a place among. */
interface Surroundings {
  ground: LabelGround;
  taken: Occupied;
  picture: Box;
}

/** The cheapest of the places that cover the fewest symbols, and no more than so many. */
function bestOf(
  places: readonly Place[],
  named: Named,
  most: number,
  { ground, taken, picture }: Surroundings,
): Found | undefined {
  let best: Found | undefined;
  for (const place of places) {
    if (best?.covers === 0 && best.price <= place.price) break;
    const box = boxAt(place, named);
    if (!within(box, picture) || taken.overlaps(box)) continue;
    // Whose name it is must be plain: nobody else is as near.
    if (place.off > 0 && ground.named(grown(box, place.off + GAP), 2) > 1) continue;
    const covers = ground.covered(boxAt(place, named, HALO * named.size), most + 1);
    if (covers > most) continue;
    const price = place.price + ground.lines(box);
    if (best === undefined || covers < best.covers || price < best.price) best = { place, box, covers, price };
    most = covers;
  }
  return best;
}

/** The cheapest of the free places to which a line can lead past other names. */
function bestFarOff(named: Named, { ground, taken, picture }: Surroundings): Found | undefined {
  let best: Found | undefined;
  for (const place of placesFarOff(named)) {
    if (best && best.price <= place.price) continue;
    const box = boxAt(place, named);
    if (!within(box, picture) || taken.overlaps(box)) continue;
    if (ground.covered(boxAt(place, named, HALO * named.size), 1) > 0) continue;
    const leader = leaderTo(box, named);
    let price = place.price + ground.lines(box) + MISTAKEN * firstBeside(box, named, ground);
    const passes = (step: Box) => {
      if (taken.overlaps(step)) return false;
      price += CROSSED * ground.covered(step, 1);
      return best === undefined || price < best.price;
    };
    if (everyAlong(leader, passes)) best = { place, box, covers: 0, price, leader };
  }
  return best;
}

/** How many others of the first are so near to a box that one would take it for their name. */
function firstBeside(box: Box, { x, y, size }: Named, { first }: LabelGround): number {
  const near = grown(box, MISTAKEN_REACH * size);
  const isOwn = (symbol: Box) =>
    x > symbol.x && x < symbol.x + symbol.width && y > symbol.y && y < symbol.y + symbol.height;
  return first.filter((symbol) => overlap(near, symbol) && !isOwn(symbol)).length;
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
