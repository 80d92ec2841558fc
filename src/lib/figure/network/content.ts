import { finished } from '../steps.ts';
import type { StoryIndex } from '../story-index.ts';
import { type Theme, themes } from '../theme.ts';
import type { NetworkView } from '../views.ts';
import { networkColors } from './colors.ts';
import type { Look, NetworkContent } from './drawn.ts';
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

function keptContent(model: NetworkModel, view: NetworkView): NetworkContent | undefined {
  const asked = subjects(view);
  return recent.get(model)?.find(({ subjects }) => subjects.every((subject, at) => subject === asked[at]))?.content;
}

/** The content of a view, kept until others have been asked for. */
export const networkContent = (index: StoryIndex, view: NetworkView): NetworkContent =>
  finished(networkContentInSteps(index, view));

/** The same step by step: of a large network it takes a moment to make. */
export function* networkContentInSteps(index: StoryIndex, view: NetworkView): Generator<void, NetworkContent> {
  const model = networkModel(index);
  const same = keptContent(model, view);
  if (same) return same;
  const content = yield* makeContent(index, model, view);
  recent.set(model, [{ subjects: subjects(view), content }, ...(recent.get(model) ?? []).slice(0, KEPT - 1)]);
  return content;
}

function* makeContent(index: StoryIndex, model: NetworkModel, view: NetworkView): Generator<void, NetworkContent> {
  const presence = presences(index, model, view);
  yield;
  const full = presence.nodes.map((there, node) => Number(there === 2 && (presence.near?.has(node) ?? true)));
  const size = sizes(model, view);
  const colors = networkColors(index, model, view, themes[view.theme]);
  const drawable = view.mode === 'actors' ? both(presence.kept, model.paired()) : presence.kept;
  const nodes = inOrder(model, size, full, (node) => presence.nodes[node] > 0 && drawable[node] === 1);
  yield;
  const drawn = { model, mode: view.mode, presence, drawable, full, size, colors, nodes };
  const looking = { ...drawn, ...looksOf(drawn, themes[view.theme]) };
  return { ...looking, edges: yield* networkEdges(looking, view) };
}

/** Those that step back, then those in full; of both the actors, the largest first, then the events, smaller than any. */
function inOrder(
  { ids, kind }: NetworkModel,
  size: Float32Array,
  full: Uint8Array,
  isDrawn: (node: number) => boolean,
): number[] {
  const groups: number[][] = [[], [], [], []];
  for (let node = 0; node < ids.length; node++) {
    if (isDrawn(node)) groups[2 * full[node] + Number(kind[node] === null)].push(node);
  }
  const [faded, fadedEvents, actors, events] = groups;
  for (const group of [faded, actors]) group.sort((one, other) => size[other] - size[one] || one - other);
  return faded.concat(fadedEvents, actors, events);
}

/** What small nodes look like: few forms in few colours. */
function looksOf(
  { model: { kind, ids }, full, colors, nodes }: Pick<NetworkContent, 'model' | 'full' | 'colors' | 'nodes'>,
  theme: Theme,
): Pick<NetworkContent, 'look' | 'looks'> {
  const look = new Uint16Array(ids.length);
  const looks: Look[] = [];
  const known = new Map<string, Partial<Record<Look['kind'], number>>[]>();
  for (const node of nodes) {
    const form = kind[node] ?? 'event';
    const color = form === 'event' ? (colors.event(node) ?? theme.edge) : colors.node(node);
    let ofColor = known.get(color);
    if (!ofColor) known.set(color, (ofColor = [{}, {}]));
    look[node] = ofColor[full[node]][form] ??= looks.push({ full: full[node] === 1, kind: form, color }) - 1;
  }
  return { look, looks };
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((value, at) => value & other[at]);
}

/** Of area, not of radius. */
function sizes(model: NetworkModel, { sizeBy = 'part' }: NetworkView): Float32Array {
  if (sizeBy === 'part') return model.part;
  const { values } = model.ask({ about: 'measure', name: sizeBy });
  const greatest = values.reduce((most, value) => Math.max(most, value), 0) || 1;
  return values.map((value) => Math.sqrt(value / greatest));
}
