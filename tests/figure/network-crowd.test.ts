import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../src/lib/figure/network/crowd.ts';
import { placeLabels, type Candidate, type LabelGround } from '../../src/lib/figure/network/labels.ts';
import { seededRandom } from '../../src/lib/graph/index.ts';
import type { Box } from '../../src/lib/figure/scene.ts';

const picture: Box = { x: 0, y: 0, width: 300, height: 200 };

/** Symbols all over a picture and beyond its edges, in the middle so many that they lie upon each other. */
function scattered(count: number, seed: number) {
  const random = seededRandom(seed);
  const place = (length: number) => length * (random() < 0.5 ? 1.4 * random() - 0.2 : 0.4 + 0.2 * random());
  const [x, y, radius] = Array.from({ length: 3 }, () => new Float32Array(count));
  for (let node = 0; node < count; node++) {
    x[node] = place(picture.width);
    y[node] = place(picture.height);
    radius[node] = 1 + 5 * random();
  }
  return { nodes: Array.from({ length: count }, (_, node) => node), x, y, radius, random };
}

describe('the crowd under the names of a network', () => {
  it.each([10, 400, 5000])('of %i tells exactly how many symbols a box covers, as far as it is asked', (count) => {
    const { nodes, x, y, radius, random } = scattered(count, count);
    const covered = crowdOf(nodes, { x, y, radius }, picture);
    for (let at = 0; at < 300; at++) {
      const box = { x: 340 * random() - 20, y: 240 * random() - 20, width: 80 * random(), height: 30 * random() };
      const under = nodes.filter(
        (node) =>
          box.x < x[node] + radius[node] &&
          x[node] - radius[node] < box.x + box.width &&
          box.y < y[node] + radius[node] &&
          y[node] - radius[node] < box.y + box.height,
      ).length;
      expect(covered(box)).toBe(under);
      for (const enough of [1, 3]) expect(Math.min(enough, covered(box, enough))).toBe(Math.min(enough, under));
    }
  });

  it('is asked once for a name that finds no place, in however many orders names are tried', () => {
    const { nodes, x, y, radius } = scattered(2000, 7);
    let asked = 0;
    const crowd = crowdOf(nodes, { x, y, radius }, picture);
    const ground: LabelGround = {
      keep: [],
      first: [],
      covered: (box, enough) => (asked++, crowd(box, enough)),
      named: () => 0,
      lines: () => 0,
    };
    const candidate = (node: number): Candidate => ({
      id: String(node),
      text: `Harbour ${node}`,
      size: 11,
      weight: 400,
      x: x[node],
      y: y[node],
      radius: radius[node],
      // What finds no place though it is insistent has all the others tried again.
      insistent: node < 3,
    });
    placeLabels(nodes, candidate, ground, picture);
    expect(asked).toBeLessThan(nodes.length * 9);
  });
});
