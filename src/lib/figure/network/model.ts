import type { ActorKind } from '#lib/actors/index.ts';
import { type EventGraph, projectActors } from '#lib/graph/index.ts';
import type { StoryIndex } from '../story-index.ts';

/**
 * What the drawing needs of a graph, as arrays: nodes first, then their links by number. Nodes without any link have
 * no place in a network and are left out.
 */
export interface NetworkModel {
  ids: readonly string[];
  number: ReadonlyMap<string, number>;
  /** The event's place in story.events; -1 for an actor. */
  event: Int32Array;
  kind: readonly (ActorKind | null)[];
  label: readonly string[];
  /** How large a node is drawn, 0..1. */
  size: Float32Array;
  /** Actor and event, and how it takes part. */
  parts: readonly { id: string; actor: number; event: number; says: boolean; acts: boolean }[];
  /** Two actors and the events they share. */
  pairs: readonly { id: string; one: number; other: number; events: readonly number[] }[];
  /** 1 for actors that share an event with another: those alone have no place in a network of actors. */
  paired: Uint8Array;
}

const models = new WeakMap<EventGraph, NetworkModel>();

/** Made once for a graph. */
export function networkModel(index: StoryIndex, graph: EventGraph): NetworkModel {
  let model = models.get(graph);
  if (!model) models.set(graph, (model = makeModel(index, graph)));
  return model;
}

function makeModel(index: StoryIndex, graph: EventGraph): NetworkModel {
  const ids = linkedNodes(graph);
  const number = new Map(ids.map((id, at) => [id, at]));
  const event = new Int32Array(ids.length).fill(-1);
  const size = new Float32Array(ids.length);
  const kind: (ActorKind | null)[] = [];
  const label: string[] = [];
  const heaviest = Math.max(
    1,
    index.actorWeight.reduce((most, weight) => Math.max(most, weight), 0),
  );
  ids.forEach((id, at) => {
    const node = graph.getNodeAttributes(id);
    if (node.type === 'event') {
      const position = index.eventIndex.get(id) ?? -1;
      event[at] = position;
      kind.push(null);
      label.push(index.labels[position] ?? '');
      size[at] = 0;
    } else {
      kind.push(node.kind);
      label.push(index.names[index.actorIndex.get(id)!] ?? '');
      size[at] = Math.sqrt((index.actorWeight[index.actorIndex.get(id)!] ?? 0) / heaviest);
    }
  });

  const parts: NetworkModel['parts'][number][] = [];
  graph.forEachEdge((edge, { role }, one, other) => {
    const [from, to] = [number.get(one)!, number.get(other)!];
    const [actor, happening] = event[from] < 0 ? [from, to] : [to, from];
    parts.push({ id: edge, actor, event: happening, says: role === 'source', acts: role === 'agent' });
  });
  const pairs: NetworkModel['pairs'][number][] = [];
  projectActors(graph).forEachEdge((_, { events }, ...ends) => {
    const [one, other] = ends.slice(0, 2).sort() as [string, string];
    pairs.push({
      id: `${one} ${other}`,
      one: number.get(one)!,
      other: number.get(other)!,
      events: events.map((id) => index.eventIndex.get(id)!),
    });
  });
  const paired = new Uint8Array(ids.length);
  for (const { one, other } of pairs) paired[one] = paired[other] = 1;
  return { ids, number, event, kind, label, size, parts, pairs, paired };
}

/** Ids of the nodes that have a link, in the graph's order. */
export function linkedNodes(graph: EventGraph): string[] {
  return graph.filterNodes((id) => graph.degree(id) > 0);
}
