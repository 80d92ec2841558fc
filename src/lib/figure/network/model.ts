import type { ActorKind } from '#lib/actors/index.ts';
import {
  communities,
  type EventGraph,
  type Measured,
  type MeasureName,
  measures,
  type Participation,
  projectActors,
} from '#lib/graph/index.ts';
import type { ItemRef } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';

/** How an actor has part in an event. */
export interface Part {
  id: string;
  actor: number;
  event: number;
  role: Participation['role'];
}

/** Two actors and the events they share, by place in story.events. */
export interface Pair {
  id: string;
  one: number;
  other: number;
  events: readonly number[];
}

/**
 * What the drawing needs of a graph, by numbers of nodes. Nodes without any link have no place in a network and are left
 * out. What takes long is made when it is first asked for, and once.
 */
export interface NetworkModel {
  graph: EventGraph;
  ids: readonly string[];
  number: ReadonlyMap<string, number>;
  /** The event's place in story.events; -1 for an actor. */
  event: Int32Array;
  kind: readonly (ActorKind | null)[];
  label: readonly string[];
  items: readonly ItemRef[];
  /** How much part an actor has in the story, 0..1. */
  part: Float32Array;
  parts: readonly Part[];
  pairs(): readonly Pair[];
  /** 1 for actors that share an event with another: those alone have no place in a network of actors. */
  paired(): Uint8Array;
  /** Values for each node, 0 for events. */
  measured(name: MeasureName): { values: Float32Array; note: string | null };
  /** The community of each node, the largest first; that of an event is its first actor's; -1 without one. */
  communities(): Int32Array;
  /** What hangs on the filter as well: the newest value by its name. */
  memory: Map<string, { name: string; filter: Uint8Array | null; value: unknown }>;
}

const models = new WeakMap<EventGraph, NetworkModel>();

/** Made once for a graph. */
export function networkModel(index: StoryIndex, graph: EventGraph): NetworkModel {
  let model = models.get(graph);
  if (!model) models.set(graph, (model = makeModel(index, graph)));
  return model;
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

function makeModel(index: StoryIndex, graph: EventGraph): NetworkModel {
  const ids = linkedNodes(graph);
  const number = new Map(ids.map((id, at) => [id, at]));
  const event = new Int32Array(ids.length).fill(-1);
  const part = new Float32Array(ids.length);
  const kind: (ActorKind | null)[] = [];
  const label: string[] = [];
  const heaviest = index.actorWeight.reduce((most, weight) => Math.max(most, weight), 1);
  ids.forEach((id, at) => {
    const node = graph.getNodeAttributes(id);
    if (node.type === 'event') {
      event[at] = index.eventIndex.get(id) ?? -1;
      kind.push(null);
      label.push(index.labels[event[at]] ?? '');
    } else {
      const actor = index.actorIndex.get(id)!;
      part[at] = Math.sqrt((index.actorWeight[actor] ?? 0) / heaviest);
      kind.push(node.kind);
      label.push(index.names[actor] ?? '');
    }
  });
  const parts = graph.mapEdges((id, { role }, happening, actor): Part => ({
    id,
    actor: number.get(actor)!,
    event: number.get(happening)!,
    role,
  }));

  const actors = once(() => projectActors(graph));
  const pairs = once(() =>
    actors().mapEdges((_, { events }, one, other): Pair => ({
      id: `${one} ${other}`,
      one: number.get(one)!,
      other: number.get(other)!,
      events: events.map((id) => index.eventIndex.get(id)!),
    })),
  );
  const byMeasure = new Map<MeasureName, ReturnType<NetworkModel['measured']>>();
  return {
    graph,
    ids,
    number,
    event,
    kind,
    label,
    items: ids.map((id, at) => ({ kind: kind[at] === null ? 'event' : 'actor', id })),
    part,
    parts,
    pairs,
    paired: once(() => {
      const paired = new Uint8Array(ids.length);
      for (const { one, other } of pairs()) paired[one] = paired[other] = 1;
      return paired;
    }),
    measured(name) {
      let known = byMeasure.get(name);
      if (!known) byMeasure.set(name, (known = byNumber(measures[name].of(actors()), number)));
      return known;
    },
    communities: once(() => {
      const found = new Int32Array(ids.length).fill(-1);
      for (const [id, community] of communities(actors())) if (number.has(id)) found[number.get(id)!] = community;
      for (const { actor, event: happening } of parts) if (found[happening] < 0) found[happening] = found[actor];
      return found;
    }),
    memory: new Map(),
  };
}

function byNumber({ values, note }: Measured, number: ReadonlyMap<string, number>) {
  const array = new Float32Array(number.size);
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
