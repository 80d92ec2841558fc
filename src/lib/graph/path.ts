import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import type { EventGraph } from './types.ts';

/** How two actors hang together. */
export interface ActorPath {
  /** From the one to the other. */
  actors: readonly string[];
  /** The events that each actor shares with the next, in the graph's order. */
  events: readonly (readonly string[])[];
}

/** Telling of an event ties less than having part in it. */
const TELLING = 1.5;

/** The shortest way from one actor to another through events they share; null where there is none. */
export function pathBetween(
  graph: EventGraph,
  one: string,
  other: string,
  includes: (event: string) => boolean = () => true,
): ActorPath | null {
  if (one === other || !graph.hasNode(one) || !graph.hasNode(other)) return null;
  const length = (edge: string) =>
    !includes(graph.source(edge)) ? Infinity : graph.getEdgeAttribute(edge, 'role') === 'source' ? TELLING : 1;
  const nodes: readonly string[] | null = bidirectional(graph, one, other, length);
  if (nodes === null) return null;
  const actors = nodes.filter((_, at) => at % 2 === 0);
  const events = actors.slice(1).map((next, at) => {
    const before = new Set(graph.neighbors(actors[at]));
    return graph.neighbors(next).filter((event) => before.has(event) && includes(event));
  });
  return events.every(({ length }) => length > 0) ? { actors, events } : null;
}
