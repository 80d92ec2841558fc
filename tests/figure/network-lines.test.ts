import { expect, test } from 'vitest';
import { buildGraph } from '#lib/graph/index.ts';
import { indexStory, type NetworkView } from '../../src/lib/figure/index.ts';
import { networkContent } from '../../src/lib/figure/network/content.ts';
import { layoutNetwork } from '../../src/lib/figure/network/layout.ts';
import { linesUnder } from '../../src/lib/figure/network/lines-under.ts';
import { placeNetwork } from '../../src/lib/figure/network/place.ts';
import { madeStory } from './made-story.ts';

const index = indexStory(madeStory({ events: 60, actors: 14 }));
const layout = layoutNetwork(buildGraph(index.story));
const picture = { x: 0, y: 0, width: 800, height: 500 };
const view: NetworkView = {
  ...{ width: picture.width, height: picture.height, theme: 'light', mode: 'actors', selection: null },
  window: { begin: index.extent.begin, end: index.extent.end },
};
const placed = (transform?: NetworkView['transform']) =>
  placeNetwork(networkContent(index, view), layout, { ...view, transform });

test('lines are found where they run, and nowhere else', () => {
  const network = placed();
  const under = linesUnder(network, picture);
  const { from, to } = network.edges;
  for (let edge = 0; edge < from.length; edge++) {
    const [x, y] = [network.x, network.y].map((at) => (at[from[edge]] + at[to[edge]]) / 2);
    expect(under({ x: x - 6, y: y - 6, width: 12, height: 12 })).toBeGreaterThan(0);
  }
  const left = Math.min(...network.x);
  expect(under({ x: 0, y: 0, width: left - 8, height: picture.height })).toBe(0);
});

test('as much runs under a box that moves with the network', () => {
  const network = placed({ x: 400, y: 250, scale: 1 });
  const moved = placed({ x: 437, y: 239, scale: 1 });
  const [before, after] = [linesUnder(network, picture), linesUnder(moved, picture)];
  for (let x = 100; x < 650; x += 50)
    for (let y = 60; y < 420; y += 40) {
      const box = { x: x + 0.3, y: y + 0.3, width: 80, height: 13 };
      expect(after({ ...box, x: box.x + 37, y: box.y - 11 }), `${x}, ${y}`).toBe(before(box));
    }
});
