import type { ActorKind } from '#lib/actors/index.ts';
import type { StoryIndex } from '../story-index.ts';
import type { Mark, SymbolsMark } from '../scene.ts';
import { actorSymbol } from '../symbols.ts';
import { mixColors, type Theme } from '../theme.ts';
import type { PlacedNetwork } from './drawn.ts';
import { eventSymbol } from './event-symbol.ts';

/** So many nodes are drawn each with its own form in full; of more, the small ones share simple forms. */
const MOST_FORMED = 1500;
/** Pixels from which a symbol shows more than a simple form does. */
const FORMED_RADIUS = 4.5;

const polygon = (corners: number, turn = 0): number[] =>
  Array.from({ length: 2 * corners }, (_, at) => {
    const angle = ((at >> 1) / corners) * 2 * Math.PI - Math.PI / 2 + turn;
    return at % 2 === 0 ? Math.cos(angle) : Math.sin(angle);
  });

const disc = polygon(10);
const outlines: Record<ActorKind | 'event', readonly number[]> = {
  event: polygon(4),
  country: polygon(4, Math.PI / 4),
  person: disc,
  organisation: polygon(3),
  place: [0, 1.1, -0.85, -0.2, -0.5, -0.9, 0.5, -0.9, 0.85, -0.2],
  group: disc,
  product: polygon(6),
  unnamed: disc,
};

/** The nodes in the picture as marks, in the order of painting. */
export function nodeMarks(index: StoryIndex, network: PlacedNetwork, nodes: readonly number[], theme: Theme): Mark[] {
  const { model, radius, full } = network;
  if (nodes.length <= MOST_FORMED) return nodes.flatMap((node) => ownMarks(index, network, node, theme));
  const isSmall = (node: number) => model.kind[node] === null || full[node] === 0 || radius[node] < FORMED_RADIUS;
  const large = nodes.filter((node) => !isSmall(node));
  return [
    ...sharedMarks(network, nodes.filter(isSmall), theme),
    ...large.flatMap((node) => ownMarks(index, network, node, theme)),
  ];
}

function ownMarks(index: StoryIndex, network: PlacedNetwork, node: number, theme: Theme): Mark[] {
  const { model, x, y, radius, full, colors } = network;
  const id = model.ids[node];
  const kind = model.kind[node];
  const place = { x: x[node], y: y[node], radius: radius[node], faded: full[node] === 0, theme };
  if (kind !== null) {
    return actorSymbol({ id: `actor-${id}`, kind, ...place, color: colors.node(node), item: model.item(node) });
  }
  const { factuality } = index.story.events[model.event[node]];
  return eventSymbol({ id, factuality, ...place, color: colors.event(node) });
}

/** One mark for all of a form and colour, in the order in which the first of each comes. */
function sharedMarks(network: PlacedNetwork, nodes: readonly number[], theme: Theme): SymbolsMark[] {
  const { model, x, y, radius, look, looks } = network;
  const usual = (kind: ActorKind | 'event') => (kind === 'event' ? theme.edge : theme.actors[kind]);
  const alike = new Map<number, number[]>();
  for (const node of nodes) {
    const group = alike.get(look[node]);
    if (group) group.push(node);
    else alike.set(look[node], [node]);
  }
  return [...alike].map(([number, group]): SymbolsMark => {
    const { full, kind, color } = looks[number];
    const points = new Float32Array(3 * group.length);
    group.forEach((node, at) => {
      points[3 * at] = x[node];
      points[3 * at + 1] = y[node];
      points[3 * at + 2] = radius[node];
    });
    return {
      shape: 'symbols',
      id: `${kind}s-${full ? 'full' : 'faded'}${color === usual(kind) ? '' : `-${color.slice(1)}`}`,
      outline: outlines[kind],
      points,
      items: { length: group.length, at: (place) => model.item(group[place]) },
      fill: full ? color : mixColors(color, theme.ground, theme.faded),
    };
  });
}
