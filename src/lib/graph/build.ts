import { MultiUndirectedGraph } from 'graphology';
import type { Story } from '#lib/story/index.ts';
import { instantOf } from './instant.ts';
import type { ActorNode, EventGraph, EventNode, Participation } from './types.ts';

/** The graph of a story: a node per actor and event, an edge per role an actor has in an event. Things make no node. */
export function buildGraph(story: Story): EventGraph {
  const graph: EventGraph = new MultiUndirectedGraph<ActorNode | EventNode, Participation>();
  for (const { id, name, kind, thing } of story.actors) if (!thing) graph.mergeNode(id, { type: 'actor', name, kind });
  const actors = new Set(graph.nodes());
  for (const event of story.events) {
    const { id, label, kind, factuality, date } = event;
    const begin = date === null ? NaN : date.begin === null ? -Infinity : instantOf(date.begin);
    const end = date === null ? NaN : date.end === null ? Infinity : instantOf(date.end);
    graph.mergeNode(id, { type: 'event', label, kind, factuality, begin, end });

    const roles = new Map<string, string>();
    const connect = (actor: string, role: Participation['role']) => {
      const key = `${id} ${role} ${actor}`;
      if (actors.has(actor) && !roles.has(key)) roles.set(key, graph.addEdgeWithKey(key, id, actor, { role }));
    };
    for (const { actor, role } of event.participants) connect(actor, role);
    for (const place of event.places) connect(place, 'place');
    for (const { actor } of event.sources) connect(actor, 'source');
  }
  return graph;
}
