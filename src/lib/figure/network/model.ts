import type { ActorKind } from '#lib/actors/index.ts';
import {
  buildGraph,
  communities,
  type EventGraph,
  type Measured,
  type MeasureName,
  measures,
  projectActors,
} from '#lib/graph/index.ts';
import type { ItemRef } from '../scene.ts';
import { labelOf, partRoles, type StoryIndex } from '../story-index.ts';
import { type Links, linksOf, type Pair, pairsOf } from './links.ts';

/** Nodes by their ids. */
export type NodeNumbers = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

/**
 * What the drawing needs of a network, by numbers of nodes. Nodes without any link have no place in it and are left out.
 * What takes long is made when it is first asked for, and once.
 */
export interface NetworkModel {
  graph(): EventGraph;
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
  pairs(): readonly Pair[];
  pairId(pair: Pair): string;
  /** 1 for actors that share an event with another: those alone have no place in a network of actors. */
  paired(): Uint8Array;
  /** Values for each node, 0 for events. */
  measured(name: MeasureName): { values: Float32Array; note: string | null };
  /** The community of each node, the largest first; that of an event is its first actor's; -1 without one. */
  communities(): Int32Array;
  /** What hangs on the filter as well: the newest value by its name. */
  memory: Map<string, { name: string; filter: Uint8Array | null; value: unknown }>;
}

/** The graph of a story, made once. */
export function eventGraph(index: StoryIndex): EventGraph {
  return kept(index, 'event graph', () => buildGraph(index.story));
}

/**
 * The network of a story, made once.
 * @param ids of the nodes that have a link, in order; where they are known, it takes no graph to make
 */
export function networkModel(index: StoryIndex, ids?: readonly string[]): NetworkModel {
  return kept(index, 'network model', () => makeModel(index, ids ?? linkedNodes(eventGraph(index))));
}

function kept<Value>({ memory }: StoryIndex, name: string, make: () => Value): Value {
  if (!memory.has(name)) memory.set(name, make());
  return memory.get(name) as Value;
}

/** A value of the model that hangs on the filter, made anew when the filter or the name changes. */
export function remembered<Value>(
  { memory }: NetworkModel,
  subject: string,
  name: string,
  filter: Uint8Array | null,
  make: () => Value,
): Value {
  const known = memory.get(subject) as { name: string; filter: Uint8Array | null; value: Value } | undefined;
  if (known && known.name === name && known.filter === filter) return known.value;
  const value = make();
  memory.set(subject, { name, filter, value });
  return value;
}

function makeModel(index: StoryIndex, ids: readonly string[]): NetworkModel {
  const { story, eventIndex, actorIndex, actorWeight, names } = index;
  const event = new Int32Array(ids.length).fill(-1);
  const part = new Float32Array(ids.length);
  const kind = new Array<ActorKind | null>(ids.length).fill(null);
  const nodes = {
    ofActor: new Int32Array(story.actors.length).fill(-1),
    ofEvent: new Int32Array(story.events.length).fill(-1),
  };
  const heaviest = actorWeight.reduce((most, weight) => Math.max(most, weight), 1);
  for (let node = 0; node < ids.length; node++) {
    const actor = actorIndex.get(ids[node]);
    if (actor === undefined) {
      event[node] = eventIndex.get(ids[node])!;
      nodes.ofEvent[event[node]] = node;
    } else {
      nodes.ofActor[actor] = node;
      part[node] = Math.sqrt(actorWeight[actor] / heaviest);
      kind[node] = story.actors[actor].kind;
    }
  }
  const nodeOf = (id: string) =>
    nodes.ofActor[actorIndex.get(id) ?? -1] ?? nodes.ofEvent[eventIndex.get(id) ?? -1] ?? -1;
  const number: NodeNumbers = {
    has: (id) => nodeOf(id) >= 0,
    get: (id) => (nodeOf(id) >= 0 ? nodeOf(id) : undefined),
  };
  const items: ItemRef[] = [];
  const links = linksOf(index, nodes);
  const actors = once(() => projectActors(eventGraph(index)));
  const pairs = once(() => pairsOf(index, nodes, ids));
  const byMeasure = new Map<MeasureName, ReturnType<NetworkModel['measured']>>();
  return {
    graph: () => eventGraph(index),
    ids,
    number,
    event,
    kind,
    label: (node) => (event[node] < 0 ? names[actorIndex.get(ids[node])!] : labelOf(index, event[node])),
    item: (node) => (items[node] ??= { kind: event[node] < 0 ? 'actor' : 'event', id: ids[node] }),
    part,
    links,
    linkId: (link) => `${ids[links.event[link]]} ${partRoles[links.role[link]]} ${ids[links.actor[link]]}`,
    pairs,
    pairId: ({ one, other }) => `${ids[one]} ${ids[other]}`,
    paired: once(() => {
      const paired = new Uint8Array(ids.length);
      for (const { one, other } of pairs()) paired[one] = paired[other] = 1;
      return paired;
    }),
    measured(name) {
      let known = byMeasure.get(name);
      if (!known) byMeasure.set(name, (known = byNumber(measures[name].of(actors()), number, ids.length)));
      return known;
    },
    communities: once(() => {
      const found = new Int32Array(ids.length).fill(-1);
      for (const [id, community] of communities(actors())) if (number.has(id)) found[number.get(id)!] = community;
      links.event.forEach((happening, link) => {
        if (found[happening] < 0) found[happening] = found[links.actor[link]];
      });
      return found;
    }),
    memory: new Map(),
  };
}

function byNumber({ values, note }: Measured, number: NodeNumbers, count: number) {
  const array = new Float32Array(count);
  for (const [id, value] of values) {
    const at = number.get(id);
    if (at !== undefined) array[at] = value;
  }
  return { values: array, note };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Ids of the nodes that have a link, in order. */
export function linkedNodes(graph: EventGraph): string[] {
  return graph.filterNodes((id) => graph.degree(id) > 0).sort();
}
