import { liesIn } from '../lies-in.ts';
import type { StoryIndex } from '../story-index.ts';
import type { NetworkView } from '../views.ts';
import type { Presences } from './drawn.ts';
import type { NetworkModel } from './model.ts';

/** What is there of every node and event under a view. */
export function presences(index: StoryIndex, model: NetworkModel, view: NetworkView): Presences {
  const events = eventPresence(index, view);
  const kept = new Uint8Array(model.ids.length).fill(1);
  keepAround(model, view, kept);
  keepCore(model, view, kept);
  const strong = keepStrongTies(index, model, view, kept);

  const nodes = new Uint8Array(model.ids.length);
  model.event.forEach((event, node) => {
    if (event < 0) return;
    if (kept[node] === 0) events[event] = 0;
    nodes[node] = events[event];
  });
  eachLink(model, (actor, event) => {
    if (kept[actor] === 1) nodes[actor] = Math.max(nodes[actor], nodes[event]);
  });
  return { nodes, events, kept, strong, near: nearPath(model, view) ?? nearSelection(index, model, view) };
}

function eventPresence(index: StoryIndex, { window, filter, time }: NetworkView): Uint8Array {
  const outside = time === 'hide' ? 0 : 1;
  const presence = new Uint8Array(index.earliest.length);
  for (let event = 0; event < presence.length; event++)
    presence[event] = filter && !filter[event] ? 0 : liesIn(index, event, window) ? 2 : outside;
  return presence;
}

/** Ways and surroundings hang on the filter, but do not change while the window moves. */
function keepAround(model: NetworkModel, { around, filter }: NetworkView, kept: Uint8Array) {
  if (!around || !model.number.has(around.id)) return;
  kept.set(model.ask({ about: 'around', ...around }, filter));
}

function keepCore(model: NetworkModel, { core = 0 }: NetworkView, kept: Uint8Array) {
  if (core < 1) return;
  const { values } = model.ask({ about: 'measure', name: 'core' });
  const members = new Uint8Array(kept.length);
  eachLink(model, (actor, event) => {
    if (values[actor] >= core) members[event] = Math.min(2, members[event] + 1);
  });
  for (let node = 0; node < kept.length; node++) {
    if (model.kind[node] === null ? members[node] < 2 : values[node] < core) kept[node] = 0;
  }
}

/** Only actors that share enough events with another, and only these events; returns 1 for their pairs, null for all. */
function keepStrongTies(
  { story }: StoryIndex,
  model: NetworkModel,
  { minimumWeight = 1, filter = null }: NetworkView,
  kept: Uint8Array,
): Uint8Array | null {
  if (minimumWeight <= 1) return null;
  const { one, other, begins, events } = model.pairs;
  const strong = new Uint8Array(one.length);
  const tied = new Uint8Array(kept.length);
  const shared = new Uint8Array(story.events.length);
  for (let pair = 0; pair < strong.length; pair++) {
    let left = 0;
    for (let at = begins[pair]; at < begins[pair + 1]; at++) if (filter === null || filter[events[at]] === 1) left++;
    if (left < minimumWeight) continue;
    strong[pair] = tied[one[pair]] = tied[other[pair]] = 1;
    for (let at = begins[pair]; at < begins[pair + 1]; at++) shared[events[at]] = 1;
  }
  for (let node = 0; node < kept.length; node++) {
    const event = model.event[node];
    if ((event < 0 ? tied[node] : shared[event]) === 0) kept[node] = 0;
  }
  return strong;
}

function nearPath(model: NetworkModel, { path, filter }: NetworkView): Set<number> | null {
  if (!path) return null;
  const way = model.ask({ about: 'path', ends: path }, filter);
  const nodes = way ? [...way.actors, ...way.events.flat()] : path;
  return new Set(nodes.map((id) => model.number.get(id) ?? -1));
}

function nearSelection(index: StoryIndex, model: NetworkModel, { selection }: NetworkView): Set<number> | null {
  if (!selection) return null;
  if (selection.kind === 'article') {
    const near = new Set<number>();
    eachLink(model, (actor, event) => {
      const { mentions } = index.story.events[model.event[event]];
      if (mentions.some(({ article }) => article === selection.id)) near.add(actor).add(event);
    });
    return near;
  }
  const chosen = model.number.get(selection.id);
  if (chosen === undefined || (selection.kind !== 'actor' && selection.kind !== 'event')) return null;
  const near = new Set([chosen]);
  if (selection.kind === 'event') {
    eachLink(model, (actor, event) => event === chosen && near.add(actor));
    return near;
  }
  eachLink(model, (actor, event) => actor === chosen && near.add(event));
  const own = new Set(near);
  eachLink(model, (actor, event) => own.has(event) && near.add(actor));
  return near;
}

function eachLink({ links: { actor, event } }: NetworkModel, found: (actor: number, event: number) => void): void {
  for (let link = 0; link < actor.length; link++) found(actor[link], event[link]);
}
