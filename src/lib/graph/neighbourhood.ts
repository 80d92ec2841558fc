import type { EventGraph } from './types.ts';

/**
 * The nodes within so many steps of one, by way of the events that are included. Two steps from an actor: its events,
 * and everyone else in them.
 */
export function neighbourhood(
  graph: EventGraph,
  centre: string,
  steps: number,
  includes: (event: string) => boolean = () => true,
): Set<string> {
  const reached = new Set<string>();
  if (!graph.hasNode(centre)) return reached;
  reached.add(centre);
  let edge = [centre];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next: string[] = [];
    for (const node of edge) {
      graph.forEachNeighbor(node, (neighbour, { type }) => {
        if (reached.has(neighbour) || (type === 'event' && !includes(neighbour))) return;
        reached.add(neighbour);
        next.push(neighbour);
      });
    }
    edge = next;
  }
  return reached;
}
