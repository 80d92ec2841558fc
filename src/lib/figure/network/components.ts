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
/** Width by height of all the small parts together, where the largest is not wider. */
const SHAPE = 2;

/**
 * Puts the small parts in rows under the largest, each as it is: forces alone push them to the rim, where they look
 * like something that stands around the story.
 */
export function packComponents([largest, ...rest]: Components, x: Float32Array, y: Float32Array): void {
  if (rest.length === 0) return;
  const boxes = rest.map((nodes) => areaOf(nodes, x, y));
  const main = areaOf(largest, x, y);
  const area = boxes.reduce((sum, box) => sum + (width(box) + AIR.x) * (height(box) + AIR.y), 0);
  const widest = boxes.reduce((most, box) => Math.max(most, width(box) + AIR.x), 0);
  const room = Math.max(width(main) + AIR.x, Math.sqrt(SHAPE * area), widest);

  let top = main.bottom + AIR.y;
  for (let first = 0; first < rest.length;) {
    let [next, taken, highest] = [first, 0, 0];
    for (; next < rest.length && (next === first || taken + width(boxes[next]) + AIR.x <= room); next++) {
      taken += width(boxes[next]) + AIR.x;
      highest = Math.max(highest, height(boxes[next]));
    }
    let left = (main.left + main.right - taken + AIR.x) / 2;
    for (; first < next; first++) {
      const box = boxes[first];
      const down = top + (highest - height(box)) / 2 - box.top;
      for (const node of rest[first]) {
        x[node] += left - box.left;
        y[node] += down;
      }
      left += width(box) + AIR.x;
    }
    top += highest + AIR.y;
  }
}

function width({ left, right }: Area): number {
  return right - left;
}

function height({ top, bottom }: Area): number {
  return bottom - top;
}
