import { factualities } from '#lib/events/index.ts';
import {
  dateLabel,
  liesIn,
  orderInSteps,
  shortDateLabel,
  sortInSteps,
  type StoryIndex,
  type TimeWindow,
} from '#lib/figure/index.ts';
import type { StoryEvent } from '#lib/story/index.ts';
import { inSlices } from './rest.ts';
import { isInWindow, isUndated } from './window.ts';
import { factualityWord } from './words.ts';

/*
 * The rows of the table. Each column's order is made once for the whole story; the window and the filter only choose
 * among its rows, and what a row says is put together when it comes into sight.
 */

/** An event as the table shows it. */
export interface EventRow {
  event: StoryEvent;
  actors: string;
  sources: string;
  articles: number;
  confidence: number | null;
}

/** The columns, from left to right, and how wide a table is that has them, px; who took part is as a rule in the name. */
export const columns = [
  { key: 'date', label: 'When', from: 0 },
  { key: 'label', label: 'What', from: 0 },
  { key: 'factuality', label: 'Standing', from: 0 },
  { key: 'actors', label: 'Who', from: 480 },
  { key: 'sources', label: 'Says who', from: 900 },
  { key: 'articles', label: 'Articles', from: 700 },
  { key: 'confidence', label: 'Date sure', from: 900 },
] as const;
export type ColumnKey = (typeof columns)[number]['key'];

/** All events of a story by a column; those that are equal in it in order of time, both ways. */
export interface RowOrder {
  up: Uint32Array;
  down: Uint32Array;
}

export function rowOf({ story, articles, names, actorIndex }: StoryIndex, at: number): EventRow {
  const event = story.events[at];
  const list = (parts: readonly { actor: string }[]) =>
    [...new Set(parts.map(({ actor }) => actor))].map((id) => names[actorIndex.get(id) ?? -1] ?? '').join(', ');
  return {
    event,
    actors: list(event.participants),
    sources: list(event.sources),
    articles: articles[at],
    confidence: event.date?.confidence ?? null,
  };
}

/** What a row says in a column, and in full where it says it in short. */
export function cellOf({ event, ...row }: EventRow, key: ColumnKey): { text: string; full?: string } {
  if (key === 'date') return { text: shortDateLabel(event.date), full: dateLabel(event.date) };
  if (key === 'label') return { text: event.label, full: event.label };
  if (key === 'factuality') return { text: factualityWord[event.factuality] };
  if (key === 'articles') return { text: String(row.articles) };
  if (key === 'confidence')
    return { text: row.confidence === null ? '' : `${Math.min(99, Math.round(row.confidence * 100))}%` };
  return { text: row[key], full: row[key] };
}

/**
 * Of events in an order those in the window that the filter leaves: first those that are counted in it, then those that
 * may lie in it, whose dates are too wide to tell or not known.
 */
export function rowsIn(
  order: Uint32Array,
  index: StoryIndex,
  window: TimeWindow,
  mask: Uint8Array | null,
): { rows: Uint32Array; within: number } {
  const rows = new Uint32Array(order.length);
  const perhaps: number[] = [];
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    const event = order[at];
    if (mask !== null && mask[event] === 0) continue;
    if (liesIn(index, event, window)) rows[count++] = event;
    else if (isUndated(index, event) || isInWindow(index, event, window)) perhaps.push(event);
  }
  rows.set(perhaps, count);
  return { rows: rows.subarray(0, count + perhaps.length), within: count };
}

/** The order of a column where it has been made. */
export function knownOrder({ memory }: StoryIndex, key: ColumnKey): RowOrder | undefined {
  return memory.get(`rows by ${key}`) as RowOrder | undefined;
}

const going = new WeakMap<StoryIndex, Map<ColumnKey, Promise<RowOrder>>>();

/** The order of a column, made in slices; once, however often it is asked for meanwhile. */
export function orderOfRows(index: StoryIndex, key: ColumnKey): Promise<RowOrder> {
  let orders = going.get(index);
  if (!orders) going.set(index, (orders = new Map()));
  let order = orders.get(key);
  if (!order) orders.set(key, (order = inSlices(orderRows(index, key))));
  return order;
}

/** Makes the order of a column, step by step: of many events it takes longer than a page may be kept waiting. */
export function* orderRows(index: StoryIndex, key: ColumnKey): Generator<void, RowOrder> {
  const known = knownOrder(index, key);
  if (known) return known;
  const order = key === 'date' ? yield* byDate(index) : yield* byColumn(index, key);
  index.memory.set(`rows by ${key}`, order);
  return order;
}

/** Undated last, and first the other way. */
function* byDate(index: StoryIndex): Generator<void, RowOrder> {
  const begins = new Float64Array(index.weight.length);
  for (let at = 0; at < begins.length; at++) begins[at] = writtenBegin(index, at);
  const dated = yield* orderInSteps(begins);
  const up = new Uint32Array(begins.length);
  up.set(dated);
  let count = dated.length;
  for (let at = 0; at < begins.length; at++) if (Number.isNaN(begins[at])) up[count++] = at;
  return { up, down: reversed(up, (one, other) => begins[one] === begins[other]) };
}

/** "about 1 July" goes by 1 July, "between 1 and 5 July" by 1 July; NaN when undated. */
function writtenBegin({ coreBegin, coreEnd, drawnBegin }: StoryIndex, event: number): number {
  return coreEnd[event] > coreBegin[event] ? coreBegin[event] : drawnBegin[event];
}

function* byColumn(index: StoryIndex, key: Exclude<ColumnKey, 'date'>): Generator<void, RowOrder> {
  const { up: inTime } = yield* orderRows(index, 'date');
  const place = new Uint32Array(inTime.length);
  for (let at = 0; at < inTime.length; at++) place[inTime[at]] = at;
  const compare = yield* keys[key](index);
  const up = yield* sortInSteps(inTime.slice(), (one, other) => compare(one, other) || place[one] - place[other]);
  return { up, down: reversed(up, (one, other) => compare(one, other) === 0) };
}

/** Backwards, but what is equal stays as it is. */
function reversed(order: Uint32Array, isEqual: (one: number, other: number) => boolean): Uint32Array {
  const back = new Uint32Array(order.length);
  for (let end = order.length, at = 0; end > 0;) {
    let begin = end - 1;
    while (begin > 0 && isEqual(order[begin - 1], order[begin])) begin--;
    back.set(order.subarray(begin, end), at);
    at += end - begin;
    end = begin;
  }
  return back;
}

type Compare = (one: number, other: number) => number;

/** What the columns are sorted by; a step for every few thousand events. */
const keys: Record<Exclude<ColumnKey, 'date'>, (index: StoryIndex) => Generator<void, Compare>> = {
  *label({ story: { events } }) {
    const labels = yield* each(events.length, (at) => events[at].label.toLowerCase());
    return (one, other) => (labels[one] < labels[other] ? -1 : labels[one] > labels[other] ? 1 : 0);
  },
  factuality: ({ story: { events } }) => numbers(events.length, (at) => factualities.indexOf(events[at].factuality)),
  actors: (index) => nameLists(index, (event) => event.participants),
  sources: (index) => nameLists(index, (event) => event.sources),
  articles: ({ story: { events }, articles }) => numbers(events.length, (at) => articles[at]),
  confidence: ({ story: { events } }) => numbers(events.length, (at) => events[at].date?.confidence ?? -1),
};

const piece = 4096;

function* each<Value>(count: number, valueOf: (at: number) => Value): Generator<void, Value[]> {
  const values = new Array<Value>(count);
  for (let at = 0; at < count; at++) {
    values[at] = valueOf(at);
    if (at % piece === 0) yield;
  }
  return values;
}

function* numbers(count: number, valueOf: (at: number) => number): Generator<void, Compare> {
  const values = Float64Array.from(yield* each(count, valueOf));
  return (one, other) => values[one] - values[other];
}

/** Names are put in order once; then lists of them are compared name by name. */
function* nameLists(
  { story, actorIndex, names }: StoryIndex,
  partsOf: (event: StoryEvent) => readonly { actor: string }[],
): Generator<void, Compare> {
  const lower = names.map((name) => name.toLowerCase());
  const sorted = yield* sortInSteps(Uint32Array.from(lower.keys()), (one, other) =>
    lower[one] < lower[other] ? -1 : lower[one] > lower[other] ? 1 : 0,
  );
  const rank = new Uint32Array(sorted.length);
  for (let at = 1; at < sorted.length; at++)
    rank[sorted[at]] = rank[sorted[at - 1]] + Number(lower[sorted[at]] !== lower[sorted[at - 1]]);
  const lists = yield* each(story.events.length, (at) => {
    const places = new Set(partsOf(story.events[at]).map(({ actor }) => actorIndex.get(actor)));
    return [...places].flatMap((place) => (place === undefined ? [] : rank[place]));
  });
  return (one, other) => {
    const [ours, theirs] = [lists[one], lists[other]];
    for (let at = 0; at < ours.length && at < theirs.length; at++)
      if (ours[at] !== theirs[at]) return ours[at] - theirs[at];
    return ours.length - theirs.length;
  };
}
