import { MultiDirectedGraph } from 'graphology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNetwork } from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import { networkComponents, packComponents, widening } from '../../src/lib/figure/network/components.ts';
import { madeStory } from './made-story.ts';

const parts = fc
  .array(
    fc.array(fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) }), {
      minLength: 1,
      maxLength: 5,
    }),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((groups) => {
    const places = groups.flat();
    let next = 0;
    return {
      components: groups.map((group) => Int32Array.from(group, () => next++)),
      x: Float32Array.from(places, ({ x }) => x),
      y: Float32Array.from(places, ({ y }) => y),
    };
  });

const box = (nodes: Int32Array, x: Float32Array, y: Float32Array) => ({
  left: Math.min(...Array.from(nodes, (node) => x[node])),
  right: Math.max(...Array.from(nodes, (node) => x[node])),
  top: Math.min(...Array.from(nodes, (node) => y[node])),
  bottom: Math.max(...Array.from(nodes, (node) => y[node])),
});

describe('parts of a network that nothing links', () => {
  it('are told apart, those of most actors first', () => {
    const graph = buildGraph(madeStory({ events: 30, actors: 60 }));
    const { ids } = layoutNetwork(graph);
    const components = networkComponents(graph, new Map(ids.map((id, at) => [id, at])));
    expect(components.flatMap((nodes) => [...nodes]).sort((a, b) => a - b)).toEqual(ids.map((_, at) => at));
    const part = new Map(components.flatMap((nodes, at) => [...nodes].map((node) => [ids[node], at] as const)));
    graph.forEachEdge((_, __, one, other) => expect(part.get(one)).toBe(part.get(other)));
    const actors = components.map(
      (nodes) => [...nodes].filter((node) => graph.getNodeAttribute(ids[node], 'type') === 'actor').length,
    );
    expect(actors).toEqual([...actors].sort((a, b) => b - a));
  });

  it('are none where there is nothing', () => {
    expect(networkComponents(new MultiDirectedGraph() as never, new Map())).toEqual([]);
    expect(() => packComponents([], new Float32Array(), new Float32Array())).not.toThrow();
  });

  it('stand under the largest, clear of each other, each in its own shape', () => {
    fc.assert(
      fc.property(parts, ({ components, x, y }) => {
        const [fromX, fromY] = [x.slice(), y.slice()];
        packComponents(components, x, y);
        const boxes = components.map((nodes) => box(nodes, x, y));
        components.forEach((nodes, at) => {
          for (const node of nodes) {
            expect(x[node] - x[nodes[0]]).toBeCloseTo(fromX[node] - fromX[nodes[0]], 1);
            expect(y[node] - y[nodes[0]]).toBeCloseTo(fromY[node] - fromY[nodes[0]], 1);
          }
          if (at === 0) expect([x[nodes[0]], y[nodes[0]]]).toEqual([fromX[nodes[0]], fromY[nodes[0]]]);
          else expect(boxes[at].top).toBeGreaterThan(boxes[0].bottom);
          for (const other of boxes.slice(at + 1)) {
            const { left, right, top, bottom } = boxes[at];
            expect(right < other.left || other.right < left || bottom < other.top || other.bottom < top).toBe(true);
          }
        });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('stand closer where there are hundreds, so that the largest is still what is looked at', () => {
    const lowest = (count: number) => {
      const components = [Int32Array.of(0, 1), ...Array.from({ length: count }, (_, at) => Int32Array.of(at + 2))];
      const x = new Float32Array(count + 2);
      const y = new Float32Array(count + 2);
      [x[1], y[1]] = [1600, 800];
      packComponents(components, x, y);
      return box(Int32Array.from(y.keys()), x, y).bottom - 800;
    };
    expect(lowest(400)).toBeLessThan(800);
    expect(lowest(400)).toBeLessThan(((400 / 20) * lowest(20)) / 2);
  });

  it('make up a picture twice as wide as high with the largest, which is drawn out for it', () => {
    const across = [0, 100, 200, 300];
    const components = [Int32Array.of(0, 1), ...across.map((_, at) => Int32Array.of(2 * at + 2, 2 * at + 3))];
    const x = Float32Array.of(0, 400, ...across.flatMap((left) => [left, left + 40]));
    const y = Float32Array.of(0, 400, ...across.flatMap(() => [0, 20]));
    const stretch = widening(components, x, y);
    for (let node = 0; node < x.length; node++) x[node] *= stretch;
    packComponents(components, x, y);
    const whole = box(Int32Array.from(x.keys()), x, y);
    const shape = (whole.right - whole.left) / (whole.bottom - whole.top);
    expect(shape).toBeGreaterThan(1.7);
    expect(shape).toBeLessThan(2.3);
  });
});
