import { type EventGraph, seededRandom } from '#lib/graph/index.ts';
import type { Transform } from '../views.ts';
import { type Area, areaOf } from './area.ts';
import { networkComponents, packComponents, widening } from './components.ts';
import { layoutStages, placesOf } from './layout-stages.ts';
import { linkedNodes, type NodeNumbers } from './model.ts';

/** Where the nodes of a network lie, in the layout's own units. */
export interface NetworkLayout {
  ids: readonly string[];
  number: NodeNumbers;
  x: Float32Array;
  y: Float32Array;
}

export interface RunningLayout {
  /** Where the nodes are by now; worked out when it is asked for, as that can take longer than a step. */
  readonly layout: NetworkLayout;
  /** Goes on by so many steps; true when the layout has settled. */
  step(steps?: number): boolean;
  /** How much of it is done, about, 0..1. */
  readonly progress: number;
}

/** By no more than this is the largest part drawn out. */
const MOST_STRETCH = 2;

/**
 * Begins to lay out all actors and events of a story, coarse to fine: first the communities find their places, then the
 * actors of each, then the events between their actors. All by d3-force, with randomness of its own: the same graph and
 * seed give the same positions, whatever the order of the story. Run it once for a story; afterwards only what is shown
 * changes.
 * @param options.ids of the linked nodes, in order, where they are known
 */
export function beginLayout(graph: EventGraph, { seed = 1, ids = linkedNodes(graph) } = {}): RunningLayout {
  const number = new Map(ids.map((id, at) => [id, at]));
  const layout: NetworkLayout = { ids, number, x: new Float32Array(ids.length), y: new Float32Array(ids.length) };
  const places = placesOf(graph, number, seededRandom(seed));
  const stages = layoutStages(places);
  let current = 0;
  const components = networkComponents(graph, number);

  return {
    get layout() {
      places.nodes.forEach(({ x, y }, at) => {
        layout.x[at] = x;
        layout.y[at] = y;
      });
      const stretch = Math.min(MOST_STRETCH, widening(components, layout.x, layout.y));
      for (let at = 0; at < ids.length; at++) layout.x[at] *= stretch;
      packComponents(components, layout.x, layout.y);
      return layout;
    },
    step(count = 1) {
      for (let left = count; left > 0 && current < stages.length; left--) if (stages[current].step()) current++;
      return current === stages.length;
    },
    get progress() {
      return stages.reduce((sum, { share, done }) => sum + share * done, 0);
    },
  };
}

/** The whole layout at once. */
export function layoutNetwork(graph: EventGraph, options: { seed?: number } = {}): NetworkLayout {
  const running = beginLayout(graph, options);
  while (!running.step(50));
  return running.layout;
}

/** Labels stand right of their nodes. */
const MARGIN = { x: 70, y: 30 };
/** Layout units that a picture shows at least, and pixels that one of them takes at most. */
const SMALLEST = 60;
const LARGEST_SCALE = 1.8;

/** The transform that shows the whole network in a picture, or those nodes that have a 1. */
export function fitNetwork(
  layout: NetworkLayout,
  { width, height }: { width: number; height: number },
  shown?: Uint8Array,
): Transform {
  const { left, right, top, bottom } = areaOfShown(layout, shown);
  const scale = Math.min(
    scaleForWidth(width, right - left),
    (height - 2 * Math.min(MARGIN.y, height / 9)) / Math.max(SMALLEST, bottom - top),
  );
  return {
    x: width / 2 - (scale * (left + right)) / 2,
    y: height / 2 - (scale * (top + bottom)) / 2,
    scale,
  };
}

/** The height that a picture of this width needs to show so much of a network. */
export function heightForWidth(layout: NetworkLayout, width: number, shown?: Uint8Array): number {
  const { left, right, top, bottom } = areaOfShown(layout, shown);
  return scaleForWidth(width, right - left) * (bottom - top) + 2 * MARGIN.y;
}

function scaleForWidth(width: number, extent: number): number {
  return Math.min(LARGEST_SCALE, (width - 2 * Math.min(MARGIN.x, width / 9)) / Math.max(SMALLEST, extent));
}

const areas = new WeakMap<NetworkLayout, { shown?: Uint8Array; area: Area }>();

/** Kept for a layout, as it is asked again for every frame of the same nodes. */
function areaOfShown(layout: NetworkLayout, shown?: Uint8Array): Area {
  const known = areas.get(layout);
  if (known && known.shown === shown) return known.area;
  const { length } = layout.ids;
  const nodes = new Uint32Array(length);
  let count = 0;
  for (let node = 0; node < length; node++) if (!shown || shown[node] === 1) nodes[count++] = node;
  const area = areaOf(nodes.subarray(0, count), layout.x, layout.y);
  areas.set(layout, { shown, area });
  return area;
}
