import { measures } from '#lib/graph/index.ts';
import { messageLayer } from '../message.ts';
import type { Layer, Mark, Scene, SceneNotes } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { type Theme, themes } from '../theme.ts';
import type { NetworkView, Transform } from '../views.ts';
import { networkContent } from './content.ts';
import type { NetworkContent, PlacedNetwork } from './drawn.ts';
import { edgeMarks } from './edge-marks.ts';
import { keyCorner, timeKey } from './key.ts';
import { labelMarks } from './label-marks.ts';
import { fitNetwork, heightForWidth, type NetworkLayout } from './layout.ts';
import { nodeMarks } from './node-marks.ts';
import { placeNetwork } from './place.ts';

/** What a network without nodes says instead. */
function emptyWords({ mode }: NetworkView): string {
  return mode === 'actors' ? 'No two actors share an event here' : 'No actors to show';
}

/** The network as it stands in a view. */
export function networkScene(index: StoryIndex, layout: NetworkLayout, view: NetworkView): Scene {
  const theme = themes[view.theme];
  const network = placeNetwork(networkContent(index, view), layout, view);
  const nodes = network.nodes.filter(network.visible);
  const key = view.time === 'color' && nodes.length > 0 ? timeKey(view.window, view, theme) : [];
  const labels = labelMarks(network, nodes, view, theme, key.length > 0 ? [keyCorner(view)] : []);
  const everything = { x: 0, y: 0, width: view.width, height: view.height };
  const edges = edgeMarks(network);
  const layers: Layer[] = [
    ...(network.nodes.length > 0 ? [] : [messageLayer(emptyWords(view), everything, theme)]),
    { id: 'edges', label: 'Links', marks: edges.marks },
    { id: 'nodes', label: 'Actors and events', marks: nodeMarks(index, network, nodes, theme) },
    { id: 'selection', label: 'Selection', marks: ringMarks(network, view, theme) },
    { id: 'labels', label: 'Labels', marks: labels.marks },
    { id: 'key', label: 'Colours of time', marks: key },
  ];
  return {
    width: view.width,
    height: view.height,
    theme: view.theme,
    ground: theme.ground,
    layers: layers.filter(({ marks }) => marks.length > 0),
    notes: {
      events: network.presence.events.reduce((count, there) => count + Number(there === 2), 0),
      hiddenLabels: labels.hidden,
      aggregated: 0,
      colors: colorWords(view),
      network: { ...networkNotes(network, view), links: edges.forms },
      contentHeight: view.height,
    },
  };
}

/** The transform that a view without one has: all that its options leave, in sight. */
export function networkFit(index: StoryIndex, layout: NetworkLayout, view: NetworkView): Transform {
  return fitNetwork(layout, view, networkContent(index, view).drawable);
}

/** The height in which a picture of the view's width shows all that its options leave. */
export function networkHeight(index: StoryIndex, layout: NetworkLayout, view: NetworkView): number {
  return heightForWidth(layout, view.width, networkContent(index, view).drawable);
}

/** What a network's legend hangs on. */
export function networkNotes(
  { presence, drawable }: NetworkContent,
  view: NetworkView,
): Omit<NonNullable<SceneNotes['network']>, 'links'> {
  const { mode, sizeBy = 'part', time = 'dim', selection } = view;
  return {
    mode,
    astray: selection?.kind === 'event' && presence.near === null,
    large: sizeBy === 'part' ? 'has part in much of the story' : measures[sizeBy].meaning,
    outside: time === 'dim' && presence.nodes.some((there, node) => there === 1 && drawable[node] === 1),
  };
}

function colorWords({ time, colorBy }: NetworkView): string | undefined {
  if (time === 'color') return 'when';
  return colorBy === 'community' ? 'share many events' : undefined;
}

/** The actors of a story, those first that have most part in it. */
export function actorsByWeight({ names, actorWeight, story }: StoryIndex): { id: string; name: string }[] {
  return story.actors
    .map(({ id }, at) => ({ id, name: names[at], weight: actorWeight[at] }))
    .sort((one, other) => other.weight - one.weight);
}

/** The point of the layout under a point of the picture: for dragging nodes. */
export function layoutPoint({ x, y, scale }: Transform, at: { x: number; y: number }): { x: number; y: number } {
  return { x: (at.x - x) / scale, y: (at.y - y) / scale };
}

function ringMarks({ model, x, y, radius, presence }: PlacedNetwork, view: NetworkView, theme: Theme): Mark[] {
  const { selection, hover, mode } = view;
  return [
    { item: selection, id: 'selected', stroke: theme.ink, strokeWidth: 1.5 },
    { item: hover?.id === selection?.id ? null : hover, id: 'hovered', stroke: theme.muted, strokeWidth: 1 },
  ].flatMap(({ item, id, stroke, strokeWidth }): Mark[] => {
    const node = item ? model.number.get(item.id) : undefined;
    // Among actors alone an event has no place of its own, and what is left out has none at all.
    if (node === undefined || presence.nodes[node] === 0 || (mode === 'actors' && model.kind[node] === null)) return [];
    const half = radius[node] + 4;
    const side = { width: 2 * half, height: 2 * half };
    return [{ shape: 'rect', id, x: x[node] - half, y: y[node] - half, ...side, radius: 4, stroke, strokeWidth }];
  });
}
