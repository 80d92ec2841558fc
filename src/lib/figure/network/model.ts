import type { ActorKind } from '#lib/actors/index.ts';
import { actorGraph, buildGraph, type EventGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import type { ItemRef } from '../scene.ts';
import { labelOf, partRoles, type StoryIndex } from '../story-index.ts';
import type { Links, Pairs } from './links.ts';
import { type NetworkPlan, planNetwork } from './plan.ts';
import {
  answering,
  asksOfFilter,
  type NetworkAnswer,
  type NetworkAnswers,
  type NetworkQuestion,
  subjectOf,
} from './questions.ts';

/** Nodes by their ids. */
export type NodeNumbers = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

/**
 * What the drawing needs of a network, by numbers of nodes. Nodes without any link have no place in it and are left out.
 * What takes long is made when it is first asked for, and once.
 */
export interface NetworkModel {
  /** In order. */
  ids: readonly string[];
  number: NodeNumbers;
  /** The event's place in story.events; -1 for an actor. */
  event: Int32Array;
  kind: readonly (ActorKind | null)[];
  label(node: number): string;
  item(node: number): ItemRef;
  /** How much part an actor has in the story, 0..1. */
  part: Float32Array;
  links: Links;
  linkId(link: number): string;
  pairs: Pairs;
  pairId(pair: number): string;
  /** 1 for actors that share an event with another: those alone have no place in a network of actors. */
  paired(): Uint8Array;
  /** The answer to a question, with only the events that the filter leaves; worked out where it is not known. */
  ask<Question extends NetworkQuestion>(
    question: Question,
    filter?: Uint8Array | null,
  ): NetworkAnswers[Question['about']];
  /** Whether an answer is there. */
  knows(question: NetworkQuestion, filter: Uint8Array | null): boolean;
  /** Keeps an answer that was worked out elsewhere. */
  learn(question: NetworkQuestion, filter: Uint8Array | null, answer: NetworkAnswer): void;
  /** 1 for each node that a filter leaves; null: all. */
  left(filter: Uint8Array | null): Uint8Array | null;
  /** The community of each node, the largest first; that of an event is its first actor's; -1 without one. */
  communities(): Int32Array;
}

/** The graph of a story, made once. */
export function eventGraph(index: StoryIndex): EventGraph {
  return kept(index, 'event graph', () => buildGraph(index.story));
}

/**
 * The network of a story, made once.
 * @param plan of it, where a worker has made it already
 */
export function networkModel(index: StoryIndex, plan?: NetworkPlan): NetworkModel {
  return kept(index, 'network model', () => makeModel(index, plan ?? planOf(index)));
}

function planOf(index: StoryIndex): NetworkPlan {
  const { story, parts } = index;
  const events = { ids: story.events.map(({ id }) => id), places: Uint32Array.from(story.events.keys()) };
  return planNetwork(linkedNodes(eventGraph(index)), story.actors, events, parts);
}

function kept<Value>({ memory }: StoryIndex, name: string, make: () => Value): Value {
  if (!memory.has(name)) memory.set(name, make());
  return memory.get(name) as Value;
}

function makeModel(index: StoryIndex, { event, actor, links, pairs }: NetworkPlan): NetworkModel {
  const { story, eventIndex, actorIndex, actorWeight, names } = index;
  const ids = new Array<string>(event.length);
  const part = new Float32Array(ids.length);
  const kind = new Array<ActorKind | null>(ids.length).fill(null);
  const ofActor = new Int32Array(story.actors.length).fill(-1);
  const ofEvent = new Int32Array(story.events.length).fill(-1);
  const heaviest = actorWeight.reduce((most, weight) => Math.max(most, weight), 1);
  for (let node = 0; node < ids.length; node++) {
    if (event[node] >= 0) {
      ids[node] = story.events[event[node]].id;
      ofEvent[event[node]] = node;
    } else {
      const { id, kind: own } = story.actors[actor[node]];
      ids[node] = id;
      ofActor[actor[node]] = node;
      part[node] = Math.sqrt(actorWeight[actor[node]] / heaviest);
      kind[node] = own;
    }
  }
  const nodeOf = (id: string) => ofActor[actorIndex.get(id) ?? -1] ?? ofEvent[eventIndex.get(id) ?? -1] ?? -1;
  const number: NodeNumbers = {
    has: (id) => nodeOf(id) >= 0,
    get: (id) => (nodeOf(id) >= 0 ? nodeOf(id) : undefined),
  };
  const items: ItemRef[] = [];
  const left = (filter: Uint8Array | null) => filter && Uint8Array.from(event, (at) => (at < 0 ? 1 : filter[at]));
  const answerFrom = once(() =>
    answering({ events: () => eventGraph(index), actors: once(() => actorsOf(story, ids, pairs)) }, ids),
  );
  const answers = new Map<string, { text: string; filter: Uint8Array | null; answer: NetworkAnswer }>();
  const known = (question: NetworkQuestion, filter: Uint8Array | null) => {
    const kept = answers.get(subjectOf(question));
    const same = kept?.text === JSON.stringify(question) && (!asksOfFilter(question) || kept.filter === filter);
    return same ? kept : undefined;
  };
  const learn = (question: NetworkQuestion, filter: Uint8Array | null, answer: NetworkAnswer) =>
    void answers.set(subjectOf(question), { text: JSON.stringify(question), filter, answer });
  const ask: NetworkModel['ask'] = (question, filter = null) => {
    if (!known(question, filter)) learn(question, filter, answerFrom()(question, left(filter)));
    // Each question has the answer that is about the same.
    return known(question, filter)!.answer as NetworkAnswers[(typeof question)['about']];
  };
  return {
    ids,
    number,
    event,
    kind,
    label: (node) => (event[node] < 0 ? names[actor[node]] : labelOf(index, event[node])),
    item: (node) => (items[node] ??= { kind: event[node] < 0 ? 'actor' : 'event', id: ids[node] }),
    part,
    links,
    linkId: (link) => `${ids[links.event[link]]} ${partRoles[links.role[link]]} ${ids[links.actor[link]]}`,
    pairs,
    pairId: (pair) => `${ids[pairs.one[pair]]} ${ids[pairs.other[pair]]}`,
    paired: once(() => {
      const paired = new Uint8Array(ids.length);
      for (const node of pairs.one) paired[node] = 1;
      for (const node of pairs.other) paired[node] = 1;
      return paired;
    }),
    ask,
    knows: (question, filter) => known(question, filter) !== undefined,
    learn,
    left,
    communities: once(() => {
      const found = ask({ about: 'communities' }).slice();
      links.event.forEach((happening, link) => {
        if (found[happening] < 0) found[happening] = found[links.actor[link]];
      });
      return found;
    }),
  };
}

/** Who shares events with whom, as a graph; what projectActors makes of the graph of the story, without it. */
function actorsOf({ actors, events }: Story, ids: readonly string[], pairs: Pairs) {
  return actorGraph(
    actors.filter(({ thing }) => !thing).sort((one, other) => (one.id < other.id ? -1 : 1)),
    Array.from(pairs.one, (one, pair) => ({
      one: ids[one],
      other: ids[pairs.other[pair]],
      events: Array.from(
        pairs.events.subarray(pairs.begins[pair], pairs.begins[pair + 1]),
        (event) => events[event].id,
      ),
    })),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Ids of the nodes that have a link, in order. */
export function linkedNodes(graph: EventGraph): string[] {
  return graph.filterNodes((id) => graph.degree(id) > 0).sort();
}
