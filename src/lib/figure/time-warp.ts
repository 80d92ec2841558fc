/**
 * Gives crowded stretches of time more room than empty ones, without changing the order: piecewise linear from times
 * to places between 0 and 1. `times` and `places` grow strictly.
 */
export interface TimeWarp {
  times: Float64Array;
  places: Float64Array;
}

/** How much of the room is shared out evenly among the moments; the rest is theirs by the calendar. */
const EVEN = 0.65;

/** A warp of a stretch of time in which each of the moments, given in order, gets room of its own. */
export function warpFor(moments: Float64Array, { begin, end }: { begin: number; end: number }): TimeWarp {
  const times = Float64Array.from([begin, ...new Set(moments)].filter((time) => time < end).concat(end));
  const places = new Float64Array(times.length);
  const stretches = times.length - 1;
  for (let at = 1; at <= stretches; at++) {
    const calendar = (times[at] - times[at - 1]) / (end - begin);
    places[at] = places[at - 1] + EVEN / stretches + (1 - EVEN) * calendar;
  }
  return { times, places };
}

/** The place of a time; beyond the ends as if each end's last stretch went on as the calendar does. */
export function placeOf({ times, places }: TimeWarp, time: number): number {
  return between(times, places, time);
}

/** The time at a place. */
export function timeOf({ times, places }: TimeWarp, place: number): number {
  return between(places, times, place);
}

function between(from: Float64Array, to: Float64Array, value: number): number {
  const last = from.length - 1;
  const pace = (to[last] - to[0]) / (from[last] - from[0]);
  if (value <= from[0]) return to[0] + (value - from[0]) * pace;
  if (value >= from[last]) return to[last] + (value - from[last]) * pace;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle] <= value) low = middle;
    else high = middle;
  }
  return to[low] + ((value - from[low]) / (from[high] - from[low])) * (to[high] - to[low]);
}
