import { MultiUndirectedGraph } from 'graphology';
import type { Story } from '#lib/story/index.ts';
import type { ActorNode, EventGraph, EventNode, Participation } from './types.ts';

/** The graph of a story: a node per actor and event, an edge per role an actor has in an event. */
export function buildGraph(story: Story): EventGraph {
  const graph: EventGraph = new MultiUndirectedGraph<ActorNode | EventNode, Participation>();
  for (const { id, name, kind } of story.actors) graph.mergeNode(id, { type: 'actor', name, kind });
  for (const event of story.events) {
    const { id, label, kind, factuality, date } = event;
    const [begin, end] = date === null ? [NaN, NaN] : [instant(date.begin, -Infinity), instant(date.end, Infinity)];
    graph.mergeNode(id, { type: 'event', label, kind, factuality, begin, end });

    const roles = new Map<string, string>();
    const connect = (actor: string, role: Participation['role']) => {
      const key = `${id} ${role} ${actor}`;
      if (graph.hasNode(actor) && !roles.has(key)) roles.set(key, graph.addEdgeWithKey(key, id, actor, { role }));
    };
    for (const { actor, role } of event.participants) connect(actor, role);
    for (const place of event.places) connect(place, 'place');
    for (const { actor } of event.sources) connect(actor, 'source');
  }
  return graph;
}

/** An ISO date of the story file, which is always UTC, in milliseconds. */
function instant(iso: string | null, open: number): number {
  if (iso === null) return open;
  return Date.parse(/T/.test(iso) ? `${iso}Z` : iso);
}
