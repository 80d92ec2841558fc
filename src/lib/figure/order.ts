import { MINUTE } from './calendar.ts';

/**
 * The places of `times` (milliseconds) in ascending order; equal times keep their order, NaN is left out. A time and its
 * place fit into one number as long as times are whole minutes, and numbers alone are sorted ten times as fast.
 */
export function orderOf(times: Float64Array): Uint32Array {
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
  if (!whole || ((last - first) / MINUTE + 1) * length > Number.MAX_SAFE_INTEGER)
    return Uint32Array.from(places.sort((one, other) => times[one] - times[other] || one - other));

  for (let at = 0; at < count; at++) places[at] += ((times[places[at]] - first) / MINUTE) * length;
  return unpacked(places.sort(), length);
}

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
