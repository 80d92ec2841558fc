import { seededRandom, shuffle } from '#lib/graph/index.ts';
import { Arrangement } from './arrangement.ts';
import { sweep } from './barycentre.ts';
import { lifetimes, type Meetings } from './meetings.ts';
import { Rerouter } from './reroute.ts';
import { sift } from './sift.ts';

/** Sweeps before the lines are drawn again one by one. */
const SWEEPS = 8;
/** Beginnings that are tried, the first in order of appearance, the others shuffled. */
const MOST_STARTS = 6;
/** Lines × lines × columns of all beginnings together: what keeps a large storyline within a second. */
const WORK = 1_000_000;
const MOST_ROUNDS = 6;
const SEED = 1;

/**
 * Orders the lines of a storyline so that few cross: barycentre sweeps find the large shape; then every line in turn
 * is drawn again along its best way and every meeting moved to its best place, until nothing gets better. Of several
 * beginnings the best is kept. The same meetings give the same order.
 */
export function orderLines(meetings: Meetings): Arrangement {
  const { actors, columns } = meetings;
  const starts = Math.max(1, Math.min(MOST_STARTS, Math.floor(WORK / (actors * actors * columns.length))));
  const { first } = lifetimes(meetings);
  const appearing = Array.from({ length: actors }, (_, actor) => actor).sort(
    (one, other) => first[one] - first[other] || one - other,
  );
  const random = seededRandom(SEED);
  const best = new Arrangement(meetings, appearing);
  let fewest = Infinity;
  for (let start = 0; start < starts && fewest > 0; start++) {
    const order = [...appearing];
    if (start > 0) shuffle(order, random);
    const arrangement = new Arrangement(meetings, order);
    improve(arrangement);
    const crossings = arrangement.crossings();
    if (crossings < fewest) {
      fewest = crossings;
      best.restore(arrangement.lines);
    }
  }
  return best;
}

function improve(arrangement: Arrangement): void {
  sweeps(arrangement, SWEEPS);
  const rerouter = new Rerouter(arrangement);
  let crossings = arrangement.crossings();
  for (let round = 0; round < MOST_ROUNDS && crossings > 0; round++) {
    sift(arrangement);
    for (let actor = 0; actor < arrangement.meetings.actors; actor++) rerouter.reroute(actor);
    const now = arrangement.crossings();
    if (now >= crossings) break;
    crossings = now;
  }
}

/** Sweeps to and fro, keeping the best order met. */
export function sweeps(arrangement: Arrangement, count: number): void {
  let best = arrangement.copyLines();
  let fewest = Infinity;
  for (let turn = 0; turn < count; turn++) {
    sweep(arrangement, turn % 2 === 0 ? 1 : -1);
    const crossings = arrangement.crossings();
    if (crossings < fewest) {
      fewest = crossings;
      best = arrangement.copyLines();
    }
  }
  arrangement.restore(best);
}
