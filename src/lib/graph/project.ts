import { UndirectedGraph } from 'graphology';
import type { ActorGraph, ActorNode, EventGraph, SharedEvents } from './types.ts';

/** Largest cast of an event whose actors are linked with each other; a summit of fifty would tie everyone to everyone. */
export const LARGEST_CAST = 12;

/**
 * Actors alone, linked where they share events; every actor of the graph stays, linked or not. Actors and links stand in
 * the order of their ids, so that what is measured does not hang on the order of the story.
 */
export function projectActors(graph: EventGraph, includes: (event: string) => boolean = () => true): ActorGraph {
  const cast: string[] = [];
  const shared = new Map<string, { one: string; other: string; events: string[] }>();
  graph.forEachNode((id, node) => {
    if (node.type === 'actor') {
      cast.push(id);
      return;
    }
    if (!includes(id)) return;
    const actors = graph.neighbors(id).sort();
    if (actors.length > LARGEST_CAST) return;
    actors.forEach((one, position) => {
      for (const other of actors.slice(position + 1)) {
        const key = `${one} ${other}`;
        const pair = shared.get(key);
        if (pair) pair.events.push(id);
        else shared.set(key, { one, other, events: [id] });
      }
    });
  });

  return actorGraph(
    cast.sort().map((id) => ({ id, ...(graph.getNodeAttributes(id) as ActorNode) })),
    [...shared.keys()].sort().map((key) => shared.get(key)!),
  );
}

/** The graph of actors and of who shares which events with whom; both given in the order of their ids. */
export function actorGraph(
  cast: Iterable<{ id: string } & Pick<ActorNode, 'name' | 'kind'>>,
  shared: Iterable<{ one: string; other: string; events: string[] }>,
): ActorGraph {
  const actors: ActorGraph = new UndirectedGraph<ActorNode, SharedEvents>();
  for (const { id, name, kind } of cast) actors.addNode(id, { type: 'actor', name, kind });
  for (const { one, other, events } of shared) actors.addEdge(one, other, { weight: events.length, events });
  return actors;
}
