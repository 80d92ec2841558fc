import type { EventGraph } from './types.ts';

/**
 * The nodes within so many steps of one. Two steps from an actor: its events, and everyone else in them.
 */
export function neighbourhood(graph: EventGraph, centre: string, steps: number): Set<string> {
  const reached = new Set<string>();
  if (!graph.hasNode(centre)) return reached;
  reached.add(centre);
  let edge = [centre];
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const next: string[] = [];
    for (const node of edge) {
      graph.forEachNeighbor(node, (neighbour) => {
        if (reached.has(neighbour)) return;
        reached.add(neighbour);
        next.push(neighbour);
      });
    }
    edge = next;
  }
  return reached;
}
