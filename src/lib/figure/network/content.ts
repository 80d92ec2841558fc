import type { StoryIndex } from '../story-index.ts';
import { themes } from '../theme.ts';
import type { NetworkView } from '../views.ts';
import { networkColors } from './colors.ts';
import type { NetworkContent } from './drawn.ts';
import { networkEdges, networkRoom } from './edges.ts';
import { type NetworkModel, networkModel } from './model.ts';
import { presences } from './presence.ts';

/** What of a view the content hangs on, compared one by one; the selection and such by what they say. */
const subjects = (view: NetworkView): unknown[] => [
  view.mode,
  view.theme,
  view.window.begin,
  view.window.end,
  view.filter,
  view.selection?.kind,
  view.selection?.id,
  view.sizeBy,
  view.colorBy,
  view.time,
  view.minimumWeight,
  view.core,
  view.around?.id,
  view.around?.hops,
  view.path?.join(' '),
  networkRoom(view),
];

/** As many as there are panels side by side, and one more. */
const KEPT = 13;

const recent = new WeakMap<NetworkModel, { subjects: unknown[]; content: NetworkContent }[]>();

/** The content of a view, kept until others have been asked for. */
export function networkContent(index: StoryIndex, view: NetworkView): NetworkContent {
  const model = networkModel(index);
  const asked = subjects(view);
  const known = recent.get(model) ?? [];
  const same = known.find(({ subjects }) => subjects.every((subject, at) => subject === asked[at]));
  if (same) return same.content;
  const content = makeContent(index, model, view);
  recent.set(model, [{ subjects: asked, content }, ...known.slice(0, KEPT - 1)]);
  return content;
}

function makeContent(index: StoryIndex, model: NetworkModel, view: NetworkView): NetworkContent {
  const presence = presences(index, model, view);
  const full = presence.nodes.map((there, node) => Number(there === 2 && (presence.near?.has(node) ?? true)));
  const size = sizes(model, view);
  const colors = networkColors(index, model, view, themes[view.theme]);
  const drawable = view.mode === 'actors' ? both(presence.kept, model.paired()) : presence.kept;
  const nodes: number[] = [];
  for (let node = 0; node < model.ids.length; node++) {
    if (presence.nodes[node] > 0 && drawable[node] === 1) nodes.push(node);
  }
  // An event is smaller than any actor.
  const rank = (node: number) => 4 * full[node] - (model.kind[node] === null ? -1 : size[node]);
  const ranks = Float64Array.from({ length: model.ids.length }, (_, node) => rank(node));
  nodes.sort((one, other) => ranks[one] - ranks[other] || one - other);
  const drawn = { model, presence, drawable, full, size, colors, nodes };
  return { ...drawn, edges: networkEdges(drawn, view) };
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((value, at) => value & other[at]);
}

/** Of area, not of radius. */
function sizes(model: NetworkModel, { sizeBy = 'part' }: NetworkView): Float32Array {
  if (sizeBy === 'part') return model.part;
  const { values } = model.measured(sizeBy);
  const greatest = values.reduce((most, value) => Math.max(most, value), 0) || 1;
  return values.map((value) => Math.sqrt(value / greatest));
}
