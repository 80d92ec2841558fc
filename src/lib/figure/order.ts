import { MINUTE } from './calendar.ts';
import { finished } from './steps.ts';

/** Numbers sorted at a time: a moment's work. */
const CHUNK = 1 << 16;
/** The same for what is compared by a function. */
const SMALL_CHUNK = 1 << 12;

/** Sorts a list in place, by number or as `compare` says, step by step: of a long list each step takes a moment. */
export function* sortInSteps<List extends Float64Array | Uint32Array>(
  list: List,
  compare?: (one: number, other: number) => number,
): Generator<void, List> {
  const { length } = list;
  const chunk = compare ? SMALL_CHUNK : CHUNK;
  for (let from = 0; from < length; from += chunk) {
    list.subarray(from, from + chunk).sort(compare);
    yield;
  }
  let [source, target]: [List, List] = [list, list.slice() as List];
  for (let size = chunk; size < length; size *= 2) {
    for (let from = 0; from < length; from += 2 * size) {
      const [middle, end] = [Math.min(from + size, length), Math.min(from + 2 * size, length)];
      for (let one = from, other = middle, at = from; at < end; at++) {
        const takesOne =
          other >= end ||
          (one < middle && (compare ? compare(source[one], source[other]) <= 0 : source[one] <= source[other]));
        target[at] = takesOne ? source[one++] : source[other++];
        if (at % chunk === 0) yield;
      }
    }
    [source, target] = [target, source];
  }
  if (source !== list) list.set(source);
  return list;
}

/**
 * The places of `times` (milliseconds) in ascending order, step by step; equal times keep their order, NaN is left out.
 * A time and its place fit into one number as long as times are whole minutes, and numbers alone are sorted ten times as
 * fast.
 */
export function* orderInSteps(times: Float64Array): Generator<void, Uint32Array> {
  const { length } = times;
  const packed = new Float64Array(length);
  let [first, last, count, whole] = [Infinity, -Infinity, 0, true];
  for (let at = 0; at < length; at++) {
    const time = times[at];
    if (Number.isNaN(time)) continue;
    if (time < first) first = time;
    if (time > last) last = time;
    if (time % MINUTE !== 0) whole = false;
    packed[count++] = at;
  }
  const places = packed.subarray(0, count);
  yield;
  if (!whole || ((last - first) / MINUTE + 1) * length > Number.MAX_SAFE_INTEGER)
    return yield* sortInSteps(Uint32Array.from(places), (one, other) => times[one] - times[other] || one - other);

  for (let at = 0; at < count; at++) places[at] += ((times[places[at]] - first) / MINUTE) * length;
  yield;
  yield* sortInSteps(places);
  return unpacked(places, length);
}

/** The same at once. */
export const orderOf = (times: Float64Array): Uint32Array => finished(orderInSteps(times));

const BINS = 4096;

/** The value that would stand at a place if these were sorted: only its neighbourhood is. */
export function valueAt(values: Float64Array, place: number): number {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least === most) return least;
  const binOf = (value: number) => Math.min(BINS - 1, Math.floor(((value - least) / (most - least)) * BINS));
  const counts = new Uint32Array(BINS);
  for (const value of values) counts[binOf(value)]++;
  let bin = 0;
  let before = 0;
  while (before + counts[bin] <= place) before += counts[bin++];
  return values.filter((value) => binOf(value) === bin).sort()[place - before];
}

function unpacked(numbers: Float64Array, length: number): Uint32Array {
  const places = new Uint32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) places[at] = numbers[at] - Math.floor(numbers[at] / length) * length;
  return places;
}
