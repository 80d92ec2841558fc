import { connectedComponents } from 'graphology-components';
import type { EventGraph } from '#lib/graph/index.ts';
import { type Area, areaOf } from './area.ts';

/** Parts of a network that nothing links with each other, each as the numbers of its nodes. */
export type Components = readonly Int32Array[];

/** Those of most actors first, so that parts that are nothing without their events come last. */
export function networkComponents(graph: EventGraph, number: ReadonlyMap<string, number>): Components {
  return connectedComponents(graph)
    .map((ids) => ({
      actors: ids.reduce((count, id) => count + Number(graph.getNodeAttribute(id, 'type') === 'actor'), 0),
      nodes: Int32Array.from(ids.flatMap((id) => number.get(id) ?? [])).sort(),
    }))
    .filter(({ nodes }) => nodes.length > 0)
    .sort((a, b) => b.actors - a.actors || b.nodes.length - a.nodes.length || a.nodes[0] - b.nodes[0])
    .map(({ nodes }) => nodes);
}

/** Air around a part, in the layout's units: a name stands right of its node. */
const AIR = { x: 150, y: 56 };
/** Of hundreds of small parts few can be named: they stand closer, so that all take no more than this share of the largest's area. */
const MOST_SHARE = 0.6;
/** Air of so many parts there is in any case. */
const FEW = 80;
const CLOSEST = 0.2;
/** Width by height of the whole: pictures are wider than high. */
const SHAPE = 2;

/** By how much the largest part is to be drawn out, so that all parts together come near the shape. */
export function widening(components: Components, x: Float32Array, y: Float32Array): number {
  const [largest = new Int32Array()] = components;
  const main = areaOf(largest, x, y);
  return Math.max(1, wantedWidth(components, x, y) / Math.max(1, width(main)));
}

/** The width at which the small parts in rows under the largest make up the shape with it. */
function wantedWidth([largest = new Int32Array(), ...rest]: Components, x: Float32Array, y: Float32Array): number {
  const main = areaOf(largest, x, y);
  const boxes = rest.map((nodes) => areaOf(nodes, x, y));
  const area = areaWith(airAround(main, boxes), boxes);
  const half = (SHAPE * height(main)) / 2;
  return half + Math.sqrt(half ** 2 + SHAPE * area);
}

function airAround(main: Area, boxes: readonly Area[]): typeof AIR {
  const closer = (by: number) => ({ x: AIR.x * by, y: AIR.y * by });
  const most = Math.max(MOST_SHARE * width(main) * height(main), FEW * AIR.x * AIR.y);
  let by = 1;
  while (by > CLOSEST && areaWith(closer(by), boxes) > most) by = Math.max(CLOSEST, by - 0.1);
  return closer(by);
}

function areaWith(air: typeof AIR, boxes: readonly Area[]): number {
  return boxes.reduce((sum, box) => sum + (width(box) + air.x) * (height(box) + air.y), 0);
}

/**
 * Puts the small parts in rows under the largest, each as it is: forces alone push them to the rim, where they look
 * like something that stands around the story.
 */
export function packComponents(components: Components, x: Float32Array, y: Float32Array): void {
  const [largest, ...rest] = components;
  if (rest.length === 0) return;
  const boxes = rest.map((nodes) => areaOf(nodes, x, y));
  const main = areaOf(largest, x, y);
  const air = airAround(main, boxes);
  const widest = boxes.reduce((most, box) => Math.max(most, width(box)), width(main));
  const room = Math.max(wantedWidth(components, x, y), widest) + air.x;

  let top = main.bottom + air.y;
  for (let first = 0; first < rest.length;) {
    let [next, taken, highest] = [first, 0, 0];
    for (; next < rest.length && (next === first || taken + width(boxes[next]) + air.x <= room); next++) {
      taken += width(boxes[next]) + air.x;
      highest = Math.max(highest, height(boxes[next]));
    }
    let left = (main.left + main.right - taken + air.x) / 2;
    for (; first < next; first++) {
      const box = boxes[first];
      const down = top + (highest - height(box)) / 2 - box.top;
      for (const node of rest[first]) {
        x[node] += left - box.left;
        y[node] += down;
      }
      left += width(box) + air.x;
    }
    top += highest + air.y;
  }
}

function width({ left, right }: Area): number {
  return right - left;
}

function height({ top, bottom }: Area): number {
  return bottom - top;
}
