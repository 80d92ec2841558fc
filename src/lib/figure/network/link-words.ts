import type { Role } from '#lib/events/index.ts';
import type { EventGraph } from '#lib/graph/index.ts';
import type { StoryIndex } from '../story-index.ts';
import { networkModel } from './model.ts';

/** Completes "Belarus, …": how an actor has part in an event. */
const roleWords: Record<Role | 'source', string> = {
  agent: 'who does it',
  patient: 'whom or what it happens to',
  recipient: 'to whom',
  participant: 'who takes part',
  place: 'where it is',
  origin: 'where from',
  destination: 'where to',
  source: 'who says so',
};

/** What a link of a network says, in words, by its id; null where there is none. */
export function linkWords(index: StoryIndex, graph: EventGraph, id: string): { title: string; words: string } | null {
  const { label, parts, pairs } = networkModel(index, graph);
  const part = graph.hasEdge(id) ? parts.find((each) => each.id === id) : undefined;
  if (part) return { title: label[part.actor], words: `${roleWords[part.role]}: ${label[part.event]}` };
  const pair = pairs().find((each) => each.id === id);
  if (!pair) return null;
  const shared = `share ${pair.events.length} ${pair.events.length === 1 ? 'event' : 'events'}`;
  const [first] = [...pair.events].sort((one, other) => index.weight[other] - index.weight[one]);
  return { title: `${label[pair.one]} and ${label[pair.other]}`, words: `${shared}, such as: ${index.labels[first]}` };
}
