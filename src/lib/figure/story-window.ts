import { DAY } from './calendar.ts';
import { valueAt } from './order.ts';
import type { TimeWindow } from './views.ts';

/** The sure parts of events: where begin = end nothing is sure, NaN where there is no date. */
interface Cores {
  coreBegin: Float64Array;
  coreEnd: Float64Array;
}

/**
 * From the first to the last event, without those far from where most of the story is: one mention of 2017 shall not
 * press a spring into a hair. Most of the story: the shortest stretch that holds four fifths of the surest events.
 */
export function storyExtent({ coreBegin, coreEnd }: Cores): TimeWindow {
  const surest = chosen(coreBegin.length, (event) => coreEnd[event] > coreBegin[event]);
  const considered = surest.length > 0 ? surest : chosen(coreBegin.length, (event) => !Number.isNaN(coreBegin[event]));
  if (considered.length === 0) return { begin: 0, end: DAY };

  const middles = new Float64Array(considered.length);
  for (let at = 0; at < considered.length; at++)
    middles[at] = (coreBegin[considered[at]] + coreEnd[considered[at]]) / 2;
  middles.sort();
  const most = Math.ceil(middles.length * 0.8);
  let first = 0;
  for (let at = 0; at + most <= middles.length; at++) {
    if (middles[at + most - 1] - middles[at] < middles[first + most - 1] - middles[first]) first = at;
  }
  const near = Math.max(middles[first + most - 1] - middles[first], 2 * DAY);
  const from = middles[first] - near;
  const to = middles[first + most - 1] + near;

  let begin = Infinity;
  let end = -Infinity;
  for (const event of considered) {
    if (coreEnd[event] < from || coreBegin[event] > to) continue;
    begin = Math.min(begin, Math.max(from, coreBegin[event]));
    end = Math.max(end, Math.min(to, coreEnd[event]));
  }
  const margin = Math.max((end - begin) * 0.03, DAY / 4);
  return { begin: begin - margin, end: end + margin };
}

/** Below this many events, each is worth showing from the start. */
const fewEvents = 40;
/** Share of events at either end of a long story that the first window leaves outside. */
const outskirts = 0.02;

/** The window to begin with: the story, in a long one without its thin beginning and end. */
export function initialWindow({ extent, coreBegin, coreEnd }: Cores & { extent: TimeWindow }): TimeWindow {
  const sure = chosen(
    coreBegin.length,
    (event) => coreEnd[event] > coreBegin[event] && coreBegin[event] >= extent.begin && coreEnd[event] <= extent.end,
  );
  if (sure.length < fewEvents) return extent;
  const left = Math.floor(sure.length * outskirts);
  const begin = valueAt(picked(coreBegin, sure), left);
  const end = valueAt(picked(coreEnd, sure), sure.length - 1 - left);
  const margin = Math.max((end - begin) * 0.03, DAY / 4);
  return { begin: Math.max(extent.begin, begin - margin), end: Math.min(extent.end, end + margin) };
}

function picked(values: Float64Array, places: Uint32Array): Float64Array {
  const list = new Float64Array(places.length);
  for (let at = 0; at < list.length; at++) list[at] = values[places[at]];
  return list;
}

function chosen(count: number, belongs: (event: number) => boolean): Uint32Array {
  const events = new Uint32Array(count);
  let found = 0;
  for (let event = 0; event < count; event++) if (belongs(event)) events[found++] = event;
  return events.subarray(0, found);
}
