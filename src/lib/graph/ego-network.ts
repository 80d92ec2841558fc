import { neighbourhood } from './neighbourhood.ts';
import type { EventGraph } from './types.ts';

/**
 * What lies around an actor or event: everyone so many hops away, a hop being an event shared, and all the events that
 * tie these to one another. An event's first hop is its own actors.
 */
export function egoNetwork(
  graph: EventGraph,
  centre: string,
  hops: number,
  includes: (event: string) => boolean = () => true,
): Set<string> {
  if (!graph.hasNode(centre)) return new Set();
  const isActor = (node: string) => graph.getNodeAttribute(node, 'type') === 'actor';
  const network = neighbourhood(graph, centre, isActor(centre) ? 2 * hops : 2 * hops - 1, includes);
  for (const actor of [...network].filter(isActor)) {
    graph.forEachNeighbor(actor, (event) => {
      if (network.has(event) || !includes(event)) return;
      const reached = graph.neighbors(event).filter((other) => network.has(other));
      if (reached.length > 1) network.add(event);
    });
  }
  return network;
}
