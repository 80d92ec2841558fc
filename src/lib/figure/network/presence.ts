import type { StoryIndex } from '../story-index.ts';
import type { NetworkView } from '../views.ts';
import type { NetworkModel } from './model.ts';

/** How much of a node or link is there: 0 is not drawn, 1 lies outside the window or the selection, 2 is in full. */
export type Presence = 0 | 1 | 2;

/** What the window, the filter and the selection leave of a network. */
export interface Presences {
  nodes: Uint8Array;
  /** By place in story.events. */
  events: Uint8Array;
  /** Nodes next to the selection, itself included; null without one. */
  near: ReadonlySet<number> | null;
}

export function presences(index: StoryIndex, model: NetworkModel, view: NetworkView): Presences {
  const events = eventPresence(index, view);
  const nodes = new Uint8Array(model.ids.length).fill(1);
  model.event.forEach((event, node) => {
    if (event >= 0) nodes[node] = events[event];
  });
  for (const { actor, event } of model.parts) if (nodes[event] === 2) nodes[actor] = 2;
  return { nodes, events, near: nearSelection(index, model, view) };
}

/** An event without a date belongs to the whole story, and to no part of it. */
function eventPresence(index: StoryIndex, { window, filter }: NetworkView): Uint8Array {
  const whole = window.begin <= index.extent.begin && window.end >= index.extent.end;
  const presence = new Uint8Array(index.weight.length);
  for (let event = 0; event < presence.length; event++) {
    const inside = Number.isNaN(index.earliest[event])
      ? whole
      : index.earliest[event] < window.end && index.latest[event] > window.begin;
    presence[event] = filter && !filter[event] ? 0 : inside ? 2 : 1;
  }
  return presence;
}

function nearSelection(index: StoryIndex, model: NetworkModel, { selection }: NetworkView): Set<number> | null {
  if (!selection) return null;
  if (selection.kind === 'article') {
    const near = new Set<number>();
    for (const { actor, event } of model.parts) {
      const { mentions } = index.story.events[model.event[event]];
      if (mentions.some(({ article }) => article === selection.id)) near.add(actor).add(event);
    }
    return near;
  }
  const chosen = model.number.get(selection.id);
  if (chosen === undefined || (selection.kind !== 'actor' && selection.kind !== 'event')) return null;
  const near = new Set([chosen]);
  if (selection.kind === 'event') {
    for (const { actor, event } of model.parts) if (event === chosen) near.add(actor);
    return near;
  }
  for (const { actor, event } of model.parts) if (actor === chosen) near.add(event);
  const own = new Set(near);
  for (const { actor, event } of model.parts) if (own.has(event)) near.add(actor);
  return near;
}
