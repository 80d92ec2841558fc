import type { StoryEvent, StoryRelation } from '../schema.ts';
import { dayNumber } from './days.ts';
import { components } from './components.ts';
import { byText } from './identity.ts';
import { differInFact, sameVoice } from './contradictions.ts';
import { articlesOf } from './lists.ts';
import type { Mentions } from './mentions.ts';
import { relationTypes, type eventTables } from './reports.ts';
import type { AllTables } from './tables.ts';

/**
 * The relations that the texts state, between merged events, and the contradictions found in merging. What two dates
 * already say is left to the dates. "Before" never runs in a circle: where texts disagree, dates decide.
 */
export function storyRelations(
  { relations }: Pick<AllTables<typeof eventTables>, 'relations'>,
  mentions: Mentions,
  events: readonly StoryEvent[],
  eventOf: Int32Array,
  contradictions: readonly (readonly [number, number])[],
): StoryRelation[] {
  const found = new Edges(events.length);
  const articles = articlesOf(relations.firsts);
  for (let row = 0; row < articles.length; row++) {
    const first = mentions.firsts[articles[row]];
    found.add(relations.types[row], eventOf[first + relations.froms[row]], eventOf[first + relations.tos[row]]);
  }
  const told = contradictions.map(([a, b]) => [eventOf[a], eventOf[b]] as const);
  const mentionsOf = mentionsOfThese(new Set(told.flat()), eventOf);
  for (const [one, other] of told) {
    if (one < 0 || other < 0 || farApart(events[one], events[other])) continue;
    if (areBothTold(mentions, mentionsOf.get(one)!, mentionsOf.get(other)!)) continue;
    if (byText(events[one].id, events[other].id) < 0) found.add(contradicts, one, other);
    else found.add(contradicts, other, one);
  }
  const all = found.all().filter(({ type, from, to }) => type !== before || !datesForbid(events[from], events[to]));
  return relationTypes
    .flatMap((_, type) => {
      const edges = all.filter((edge) => edge.type === type);
      return type === before || type === includes ? withoutCircles(edges, events) : edges;
    })
    .map(({ type, from, to }) => ({ type: relationTypes[type], from: events[from].id, to: events[to].id }))
    .sort((a, b) => byText(a.type, b.type) || byText(a.from, b.from) || byText(a.to, b.to));
}

const before = relationTypes.indexOf('before');
const includes = relationTypes.indexOf('includes');
const contradicts = relationTypes.indexOf('contradicts');

/** A relation between events, by index; its type by number. */
interface Edge {
  type: number;
  from: number;
  to: number;
}

/** Relations, each once. */
class Edges {
  readonly #events: number;
  readonly #found = new Map<number, Edge>();

  /** @param events how many there are */
  constructor(events: number) {
    this.#events = events;
  }

  /** Adds one between two that are events, and not the same. */
  add(type: number, from: number, to: number): void {
    if (from === to || from < 0 || to < 0) return;
    const key = (type * this.#events + from) * this.#events + to;
    if (!this.#found.has(key)) this.#found.set(key, { type, from, to });
  }

  all(): Edge[] {
    return [...this.#found.values()];
  }
}

/** By event, of those given, its mentions. */
function mentionsOfThese(these: ReadonlySet<number>, eventOf: Int32Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>([...these].map((event) => [event, []]));
  if (found.size > 0) eventOf.forEach((event, mention) => found.get(event)?.push(mention));
  return found;
}

/** Whether somebody tells of both in one article, as they contradict each other, and so holds them for two events. */
const areBothTold = (mentions: Mentions, some: readonly number[], others: readonly number[]): boolean =>
  some.some((a) => others.some((b) => sameVoice(mentions, a, b) && differInFact(mentions, a, b)));

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
