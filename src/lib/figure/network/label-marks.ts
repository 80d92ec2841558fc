import type { Box, Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import type { NetworkView } from '../views.ts';
import type { PlacedNetwork } from './drawn.ts';
import { crowdOf } from './crowd.ts';
import { type Candidate, placeLabelsInSteps } from './labels.ts';
import { linesUnder } from './lines-under.ts';

const SIZES = { actor: 12, small: 11, event: 10.5 };
/** From this size on, 0..1, an actor is one of the great, whose symbol no name may cover. */
const GREAT = 0.4;
/** So many of the weightiest always have their name; in a small picture fewer, or lines to names would cross all of it. */
const [FEWEST_FIRST, MOST_FIRST] = [4, 10];
/** Square pixels of the picture for each of them. */
const FIRST_ROOM = 16_000;

/**
 * Names of actors, and the lines that lead to those that stand apart from their symbols, the largest first, those in full before the others; of events only where the selection, the path or
 * the pointer asks for them.
 */
export function* labelMarks(
  network: PlacedNetwork,
  nodes: readonly number[],
  view: NetworkView,
  theme: Theme,
  keep: readonly Box[] = [],
): Generator<void, { marks: Mark[]; hidden: number }> {
  const { model, x, y, radius, size, presence, full } = network;
  const { selection, hover, path } = view;
  const askedIds = [selection?.id, hover?.id, ...(path ?? [])];
  const askedNodes = new Set(askedIds.map((id) => (id === undefined ? undefined : model.number.get(id))));
  const asked = (node: number) => askedNodes.has(node);
  const isActor = (node: number) => model.kind[node] !== null;
  const isGreat = (node: number) => isActor(node) && size[node] > GREAT;
  const rank = (node: number) => 8 * Number(asked(node)) + 4 * full[node] + (isActor(node) ? 2 + size[node] : 0);
  const wanted = nodes
    .filter((node) => isActor(node) || asked(node) || (full[node] === 1 && presence.near?.has(node)))
    .map((node) => ({ node, rank: rank(node) }))
    .sort((one, other) => other.rank - one.rank || one.node - other.node);
  yield;
  const roomFor = Math.floor((view.width * view.height) / FIRST_ROOM);
  const count = Math.min(MOST_FIRST, Math.max(FEWEST_FIRST, roomFor));
  const first = new Set(wanted.slice(0, count).map(({ node }) => node));
  const candidateOf = ({ node }: { node: number }): Candidate => {
    const fontSize = !isActor(node) ? SIZES.event : size[node] > GREAT ? SIZES.actor : SIZES.small;
    const weight = asked(node) ? 600 : 400;
    return {
      id: model.ids[node],
      text: model.label(node),
      size: fontSize,
      weight,
      x: x[node],
      y: y[node],
      radius: radius[node],
      // Better on a small dot than one of the first without a name.
      insistent: asked(node) || first.has(node),
    };
  };
  const box = (node: number): Box => {
    const half = radius[node];
    return { x: x[node] - half, y: y[node] - half, width: 2 * half, height: 2 * half };
  };
  const actors = nodes.filter(isActor);
  const great = actors.filter(isGreat).map(box);
  const small = nodes.filter((node) => full[node] === 1 && !isGreat(node));
  const picture = { x: 0, y: 0, width: view.width, height: view.height };
  const covered = crowdOf(small, network, picture);
  yield;
  // Sorted only where a name finds no place beside its symbol.
  let crowd: ReturnType<typeof crowdOf> | undefined;
  const named = (box: Box, enough: number) => (crowd ??= crowdOf(actors, network, picture))(box, enough);
  const lines = linesUnder(network, picture);
  const placed = yield* placeLabelsInSteps(
    wanted,
    candidateOf,
    { keep: [...keep, ...great], first: [...first].map(box), covered, named, lines },
    picture,
  );
  const markId = (id: string, node: number) => `${isActor(node) ? 'actor' : 'event'}-${id}`;
  const leaders = placed.flatMap(({ id, leader }): Mark[] => {
    if (!leader) return [];
    const name = markId(id, model.number.get(id)!);
    return [{ shape: 'line', id: `${name}-leader`, ...leader, stroke: theme.muted, strokeWidth: theme.hairline }];
  });
  const names = placed.map((label): Mark => {
    const node = model.number.get(label.id)!;
    const whole = model.label(node);
    return {
      shape: 'text',
      id: `${markId(label.id, node)}-label`,
      item: model.item(node),
      x: label.labelX,
      y: label.labelY,
      text: label.text,
      full: label.text === whole ? undefined : whole,
      size: label.size,
      weight: label.weight,
      anchor: label.anchor,
      fill: full[node] === 1 ? (isActor(node) ? theme.ink : theme.muted) : theme.faint,
      halo: theme.ground,
    };
  });
  return { marks: [...leaders, ...names], hidden: wanted.length - placed.length };
}
