import type { LagShape } from './lag-shapes.ts';

type Chance = LagShape['after'];

/**
 * Logarithms of a chance, laid out so that any stretch of days is a stretch of the table. Where the chance comes to rest (a
 * mistake is as likely after forty years as after four) the table ends.
 */
interface LagTable {
  logs: Float64Array;
  rest: number;
  /** Days after which it grows no more. */
  growing: number;
}

/** More days than can lie between a candidate day and a span. */
const farthest = 57_000;

const afterTables = new Map<Chance, LagTable>();
const beforeTables = new Map<Chance, LagTable>();

/** The logarithms for the days `from` to `to` (exclusive) after a span that ends before day `end`, into their places. */
export function setAfter(chance: Chance, end: number, from: number, to: number, into: Float64Array): void {
  const { logs, rest } = afterTable(chance);
  const resting = clamp(end + logs.length, from, to);
  into.set(logs.subarray(from - end, resting - end), from);
  into.fill(rest, resting, to);
}

/** The same before a span that begins on day `begin`. */
export function setBefore(chance: Chance, begin: number, from: number, to: number, into: Float64Array): void {
  const { logs, rest } = beforeTable(chance);
  const first = begin - logs.length;
  const moving = clamp(first, from, to);
  into.fill(rest, from, moving);
  into.set(logs.subarray(moving - first, to - first), moving);
}

/** The same as `setAfter`, but only where it is likelier than what stands there, which grows with the days. */
export function raiseAfter(chance: Chance, end: number, from: number, to: number, into: Float64Array): void {
  const { logs, rest, growing } = afterTable(chance);
  for (let day = from; day < to; day++) {
    const log = day - end < logs.length ? logs[day - end]! : rest;
    if (log > into[day]!) into[day] = log;
    else if (day - end >= growing) return;
  }
}

/** Nearest first. */
function afterTable(chance: Chance): LagTable {
  let table = afterTables.get(chance);
  if (table === undefined) afterTables.set(chance, (table = tabulate(chance)));
  return table;
}

/** Farthest first. */
function beforeTable(chance: Chance): LagTable {
  let table = beforeTables.get(chance);
  if (table === undefined) {
    table = tabulate(chance);
    table.logs.reverse();
    beforeTables.set(chance, table);
  }
  return table;
}

function tabulate(chance: Chance): LagTable {
  const rest = chance(farthest);
  // The first day at rest, by bisection.
  let low = 1;
  let high = farthest;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (chance(middle) === rest) high = middle;
    else low = middle + 1;
  }
  const logs = Float64Array.from({ length: low - 1 }, (_, at) => Math.log(chance(at + 1)));
  const growing = logs.findLastIndex((log, at) => at > 0 && log > logs[at - 1]!);
  return { logs, rest: Math.log(rest), growing: Math.max(0, growing) };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
