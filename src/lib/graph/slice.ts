import type { EventGraph } from './types.ts';

/**
 * The ids of the events that may fall into a stretch of time (milliseconds UTC, end exclusive) and of their actors.
 * Undated events belong to every slice only when asked for.
 */
export function sliceGraph(
  graph: EventGraph,
  window: { begin: number; end: number },
  { undated = false } = {},
): Set<string> {
  const inside = new Set<string>();
  graph.forEachNode((id, node) => {
    if (node.type !== 'event') return;
    const matches = Number.isNaN(node.begin) ? undated : node.begin < window.end && node.end > window.begin;
    if (!matches) return;
    inside.add(id);
    graph.forEachNeighbor(id, (actor) => inside.add(actor));
  });
  return inside;
}
