import { measures } from '#lib/graph/index.ts';
import { messageLayer } from '../message.ts';
import type { Layer, Mark, Scene, SceneNotes } from '../scene.ts';
import { finished } from '../steps.ts';
import type { StoryIndex } from '../story-index.ts';
import { type Theme, themes } from '../theme.ts';
import type { NetworkView, Transform } from '../views.ts';
import { networkContent, networkContentInSteps } from './content.ts';
import type { NetworkContent, PlacedNetwork } from './drawn.ts';
import { edgeMarksInSteps } from './edge-marks.ts';
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
export const networkScene = (index: StoryIndex, layout: NetworkLayout, view: NetworkView): Scene =>
  finished(networkSceneInSteps(index, layout, view));

/**
 * The same step by step, as a large network takes a while.
 * @param begun told of all that lies under the names, which can be painted while these are placed
 */
export function* networkSceneInSteps(
  index: StoryIndex,
  layout: NetworkLayout,
  view: NetworkView,
  begun?: (under: Scene) => void,
): Generator<void, Scene> {
  const theme = themes[view.theme];
  const network = placeNetwork(yield* networkContentInSteps(index, view), layout, view);
  const nodes = network.nodes.filter(network.visible);
  yield;
  const edges = yield* edgeMarksInSteps(network);
  yield;
  const everything = { x: 0, y: 0, width: view.width, height: view.height };
  const under: Layer[] = [
    ...(network.nodes.length > 0 ? [] : [messageLayer(emptyWords(view), everything, theme)]),
    { id: 'edges', label: 'Links', marks: edges.marks },
    { id: 'nodes', label: 'Actors and events', marks: nodeMarks(index, network, nodes, theme) },
    { id: 'selection', label: 'Selection', marks: ringMarks(network, view, theme) },
  ];
  const scene: Scene = {
    width: view.width,
    height: view.height,
    theme: view.theme,
    ground: theme.ground,
    layers: under.filter(({ marks }) => marks.length > 0),
    notes: {
      events: network.presence.events.reduce((count, there) => count + Number(there === 2), 0),
      hiddenLabels: 0,
      aggregated: 0,
      colors: colorWords(view),
      network: { ...networkNotes(network, view), links: edges.forms },
      contentHeight: view.height,
    },
  };
  begun?.(scene);
  yield;
  const key = view.time === 'color' && nodes.length > 0 ? timeKey(view.window, view, theme) : [];
  const labels = yield* labelMarks(network, nodes, view, theme, key.length > 0 ? [keyCorner(view)] : []);
  const over: Layer[] = [
    { id: 'labels', label: 'Labels', marks: labels.marks },
    { id: 'key', label: 'Colours of time', marks: key },
  ];
  return {
    ...scene,
    layers: [...scene.layers, ...over.filter(({ marks }) => marks.length > 0)],
    notes: { ...scene.notes, hiddenLabels: labels.hidden },
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
