import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryEvent, StoryRelation } from '../schema.ts';
import { dayNumber } from './days.ts';
import { components } from './components.ts';
import { byText } from './identity.ts';
import type { Mentions } from './mentions.ts';

/**
 * The relations that the texts state, between merged events, and the contradictions found in merging. What two dates
 * already say is left to the dates. "Before" never runs in a circle: where texts disagree, dates decide.
 */
export function storyRelations(
  analyses: readonly ArticleAnalysis[],
  { firsts }: Mentions,
  events: readonly StoryEvent[],
  eventOf: Int32Array,
  contradictions: readonly (readonly [number, number])[],
): StoryRelation[] {
  const found = new Map<string, { type: StoryRelation['type']; from: number; to: number }>();
  const add = (type: StoryRelation['type'], from: number, to: number) => {
    if (from !== to && from >= 0 && to >= 0) found.set(`${type} ${from} ${to}`, { type, from, to });
  };
  analyses.forEach(({ relations }, article) => {
    for (const { type, from, to } of relations) {
      add(type, eventOf[firsts[article] + from], eventOf[firsts[article] + to]);
    }
  });
  for (const [a, b] of contradictions) {
    const [one, other] = [eventOf[a], eventOf[b]];
    if (one < 0 || other < 0 || farApart(events[one], events[other])) continue;
    if (byText(events[one].id, events[other].id) < 0) add('contradicts', one, other);
    else add('contradicts', other, one);
  }
  const all = [...found.values()].filter(
    ({ type, from, to }) => type !== 'before' || !datesForbid(events[from], events[to]),
  );
  const before = withoutCircles(
    all.filter(({ type }) => type === 'before'),
    events,
  );
  const includes = withoutCircles(
    all.filter(({ type }) => type === 'includes'),
    events,
  );
  const rest = all.filter(({ type }) => type === 'causes' || type === 'contradicts');
  return [...before, ...includes, ...rest]
    .map(({ type, from, to }) => ({ type, from: events[from].id, to: events[to].id }))
    .sort((a, b) => byText(a.type, b.type) || byText(a.from, b.from) || byText(a.to, b.to));
}

type Edge = { type: StoryRelation['type']; from: number; to: number };

/** Days by which the dates of two that contradict each other may differ: each may have its own from its article's. */
const looseDays = 4;

/** True when two events are known to be of different days, so that both can be right. */
function farApart({ date: one }: StoryEvent, { date: other }: StoryEvent): boolean {
  const isBefore = (end: string | null | undefined, begin: string | null | undefined): boolean => {
    const [last, first] = [dayNumber(end ?? null), dayNumber(begin ?? null)];
    return last !== null && first !== null && last + looseDays < first;
  };
  return isBefore(one?.end, other?.begin) || isBefore(other?.end, one?.begin);
}

/** True when the first event cannot begin before the second ends. */
function datesForbid(first: StoryEvent, second: StoryEvent): boolean {
  const begin = dayNumber(first.date?.begin ?? null);
  const end = dayNumber(second.date?.end ?? null);
  return begin !== null && end !== null && begin >= end;
}

/** Drops the edges of a circle that run against the order of the events' dates, then of their ids. */
function withoutCircles(edges: readonly Edge[], events: readonly StoryEvent[]): Edge[] {
  const nodes = new Map<number, number>();
  for (const event of edges.flatMap(({ from, to }) => [from, to])) if (!nodes.has(event)) nodes.set(event, nodes.size);
  const inCircle = components(
    nodes.size,
    edges.map(({ from, to }) => ({ from: nodes.get(from)!, to: nodes.get(to)! })),
  );
  const component = (event: number) => inCircle[nodes.get(event)!];
  const day = (event: number) => dayNumber(events[event].date?.begin ?? null) ?? Infinity;
  const inOrder = (a: number, b: number) =>
    day(a) === day(b) ? byText(events[a].id, events[b].id) < 0 : day(a) < day(b);
  return edges.filter(({ from, to }) => component(from) !== component(to) || inOrder(from, to));
}
