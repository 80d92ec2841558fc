import type { EventGraph } from '#lib/graph/index.ts';
import type { Box, Layer, Mark, Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { actorSymbol } from '../symbols.ts';
import { mixColors, themes, type Theme } from '../theme.ts';
import type { NetworkView, Transform } from '../views.ts';
import { edgeMarks } from './edges.ts';
import { eventSymbol } from './event-symbol.ts';
import { type Candidate, placeLabels } from './labels.ts';
import type { NetworkLayout } from './layout.ts';
import { networkModel } from './model.ts';
import { type PlacedNetwork, placeNetwork } from './place.ts';

const LABEL_SIZES = { actor: 12, small: 11, event: 10.5 };

/** The network as it stands in a view. */
export function networkScene(index: StoryIndex, graph: EventGraph, layout: NetworkLayout, view: NetworkView): Scene {
  const theme = themes[view.theme];
  const model = networkModel(index, graph);
  const network = placeNetwork(index, model, layout, view);
  const nodes = drawnNodes(network, view);
  const layers: Layer[] = [
    { id: 'edges', label: 'Links', marks: edgeMarks(network, view, theme) },
    { id: 'nodes', label: 'Actors and events', marks: allNodeMarks(index, network, nodes, theme) },
    { id: 'selection', label: 'Selection', marks: ringMarks(network, view, theme) },
  ];
  const labels = labelMarks(network, nodes, view, theme);
  layers.push({ id: 'labels', label: 'Labels', marks: labels.marks });
  return {
    width: view.width,
    height: view.height,
    theme: view.theme,
    ground: theme.ground,
    layers: layers.filter(({ marks }) => marks.length > 0),
    notes: {
      events: network.presence.events.reduce((sum, presence) => sum + (presence === 2 ? 1 : 0), 0),
      hiddenLabels: labels.hidden,
      aggregated: 0,
      contentHeight: view.height,
    },
  };
}

/** The point of the layout under a point of the picture: for dragging nodes. */
export function layoutPoint({ x, y, scale }: Transform, at: { x: number; y: number }): { x: number; y: number } {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

/** Nodes in the picture: what is outside the window first, large ones before small ones, so that none is buried. */
function drawnNodes(network: PlacedNetwork, { mode }: NetworkView): number[] {
  const nodes: number[] = [];
  for (let node = 0; node < network.x.length; node++) {
    const belongs = mode === 'events' || network.model.paired[node] === 1;
    if (belongs && network.presence.nodes[node] > 0 && network.visible(node)) nodes.push(node);
  }
  return nodes.sort(
    (one, other) =>
      Number(network.full(one)) - Number(network.full(other)) ||
      network.radius[other] - network.radius[one] ||
      one - other,
  );
}

/** So many events are drawn with their form; more of them as plain diamonds. */
const MOST_FORMED = 1500;

function allNodeMarks(index: StoryIndex, network: PlacedNetwork, nodes: number[], theme: Theme): Mark[] {
  const actors = nodes.filter((node) => network.model.kind[node] !== null);
  if (nodes.length - actors.length <= MOST_FORMED) {
    return nodes.flatMap((node) => nodeMarks(index, network, node, theme));
  }
  const events = nodes.filter((node) => network.model.kind[node] === null);
  const faded = mixColors(theme.edge, theme.ground, theme.faded);
  return [
    diamonds(
      'events-faded',
      network,
      events.filter((node) => !network.full(node)),
      faded,
    ),
    diamonds(
      'events-full',
      network,
      events.filter((node) => network.full(node)),
      theme.edge,
    ),
    ...actors.flatMap((node) => nodeMarks(index, network, node, theme)),
  ];
}

function diamonds(id: string, { model, x, y, radius }: PlacedNetwork, nodes: number[], fill: string): Mark {
  const points = new Float32Array(3 * nodes.length);
  nodes.forEach((node, at) => points.set([x[node], y[node], radius[node]], 3 * at));
  const items = nodes.map((node) => ({ kind: 'event' as const, id: model.ids[node] }));
  return { shape: 'diamonds', id, points, items, fill };
}

function nodeMarks(index: StoryIndex, network: PlacedNetwork, node: number, theme: Theme): Mark[] {
  const { model, x, y, radius } = network;
  const id = model.ids[node];
  const kind = model.kind[node];
  const faded = !network.full(node);
  if (kind === null) {
    const { factuality } = index.story.events[model.event[node]];
    return eventSymbol({ id, factuality, x: x[node], y: y[node], radius: radius[node], faded, theme });
  }
  const item = { kind: 'actor', id } as const;
  return actorSymbol({ id: `actor-${id}`, kind, x: x[node], y: y[node], radius: radius[node], theme, faded, item });
}

function ringMarks({ model, x, y, radius }: PlacedNetwork, view: NetworkView, theme: Theme): Mark[] {
  const { selection, hover, mode } = view;
  return [
    { item: selection, id: 'selected', stroke: theme.ink, strokeWidth: 1.5 },
    { item: hover?.id === selection?.id ? null : hover, id: 'hovered', stroke: theme.muted, strokeWidth: 1 },
  ].flatMap(({ item, id, stroke, strokeWidth }): Mark[] => {
    const node = item ? model.number.get(item.id) : undefined;
    // Among actors alone an event has no place of its own.
    if (node === undefined || (mode === 'actors' && model.kind[node] === null)) return [];
    const half = radius[node] + 4;
    return [
      {
        shape: 'rect',
        id,
        x: x[node] - half,
        y: y[node] - half,
        width: 2 * half,
        height: 2 * half,
        radius: 4,
        stroke,
        strokeWidth,
      },
    ];
  });
}

/** Actors by weight, those in full first; events only where the selection or the pointer asks for them. */
function labelMarks(network: PlacedNetwork, nodes: number[], view: NetworkView, theme: Theme) {
  const { model, x, y, radius, presence } = network;
  const asked = (node: number) => {
    const id = model.ids[node];
    return id === view.selection?.id || id === view.hover?.id;
  };
  const wanted = nodes
    .filter((node) => model.kind[node] !== null || asked(node) || (presence.near?.has(node) && network.full(node)))
    .sort(
      (one, other) =>
        Number(asked(other)) - Number(asked(one)) ||
        Number(network.full(other)) - Number(network.full(one)) ||
        Number(model.kind[other] !== null) - Number(model.kind[one] !== null) ||
        radius[other] - radius[one] ||
        one - other,
    );
  const candidates = wanted.map((node): Candidate & { node: number } => ({
    node,
    id: model.ids[node],
    text: model.label[node],
    size:
      model.kind[node] === null ? LABEL_SIZES.event : model.size[node] > 0.4 ? LABEL_SIZES.actor : LABEL_SIZES.small,
    weight: asked(node) ? 600 : 400,
    x: x[node],
    y: y[node],
    radius: radius[node],
  }));
  const box = (node: number): Box => {
    const half = radius[node];
    return { x: x[node] - half, y: y[node] - half, width: 2 * half, height: 2 * half };
  };
  // A name may stand on a small dot where there is no other place: better than a great actor without a name.
  const isGreat = (node: number) => model.kind[node] !== null && model.size[node] > 0.4;
  const great = nodes.filter(isGreat).map(box);
  const small = nodes.filter((node) => !isGreat(node) && network.full(node)).map(box);
  const picture = { x: 0, y: 0, width: view.width, height: view.height };
  const placed = placeLabels(candidates, { keep: great, avoid: small }, picture);
  const marks = placed.map((label): Mark => {
    const node = model.number.get(label.id)!;
    const actor = model.kind[node] !== null;
    const whole = model.label[node];
    return {
      shape: 'text',
      id: `${actor ? 'actor' : 'event'}-${label.id}-label`,
      item: { kind: actor ? 'actor' : 'event', id: label.id },
      x: label.labelX,
      y: label.labelY,
      text: label.text,
      full: label.text === whole ? undefined : whole,
      size: label.size,
      weight: label.weight,
      anchor: label.anchor,
      fill: network.full(node) ? (actor ? theme.ink : theme.muted) : theme.faint,
      halo: theme.ground,
    };
  });
  return { marks, hidden: candidates.length - placed.length };
}
