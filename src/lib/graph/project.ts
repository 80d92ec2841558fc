import { UndirectedGraph } from 'graphology';
import type { ActorGraph, ActorNode, EventGraph, SharedEvents } from './types.ts';

/** Largest cast of an event whose actors are linked with each other; a summit of fifty would tie everyone to everyone. */
const LARGEST_CAST = 12;

/** Actors alone, linked where they share events; every actor of the graph stays, linked or not. */
export function projectActors(graph: EventGraph, includes: (event: string) => boolean = () => true): ActorGraph {
  const actors: ActorGraph = new UndirectedGraph<ActorNode, SharedEvents>();
  graph.forEachNode((id, node) => {
    if (node.type === 'actor') actors.addNode(id, { type: 'actor', name: node.name, kind: node.kind });
  });
  graph.forEachNode((event, node) => {
    if (node.type !== 'event' || !includes(event)) return;
    const cast = graph.neighbors(event);
    if (cast.length > LARGEST_CAST) return;
    cast.forEach((one, position) => {
      for (const other of cast.slice(position + 1)) {
        const edge = actors.edge(one, other);
        if (edge === undefined) actors.addEdge(one, other, { weight: 1, events: [event] });
        else {
          actors.updateEdgeAttribute(edge, 'weight', (weight) => (weight ?? 0) + 1);
          actors.getEdgeAttribute(edge, 'events').push(event);
        }
      }
    });
  });
  return actors;
}
