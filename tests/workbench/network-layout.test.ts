import { describe, expect, it } from 'vitest';
import {
  drawFigure,
  beginLayout,
  indexStory,
  learnNetworkLayout,
  linkedNodes,
  networkLayoutInSteps,
} from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { partsOfPieces, requestNetwork, storyOfPieces, type NetworkPiece } from '#lib/workbench/network-request.ts';
import { withDoubt } from '../figure/in-doubt.ts';
import { madeStory } from '../figure/made-story.ts';
import { sampleStory } from '../figure/sample-story.ts';

/** Where the nodes lie by what the page sends to its worker. */
async function laidOutByPage(story: Story) {
  const pieces: NetworkPiece[] = [];
  const worker = { postMessage: (piece: NetworkPiece) => void pieces.push(piece) };
  await requestNetwork(worker as unknown as Worker, indexStory(story), () => true);
  const graph = buildGraph(storyOfPieces(pieces));
  const running = beginLayout(graph, { ids: linkedNodes(graph) });
  for (let done = false; !done;) {
    done = running.step();
    // The page looks at it all the time.
    void running.layout;
  }
  return running.layout;
}

/** The same story, of which nothing is known yet. */
const anew = (story: Story): Story => structuredClone(story);

describe('what the page sends of a network', () => {
  it('tells all that its plan hangs on, what is in doubt, too', async () => {
    const story = withDoubt(sampleStory, 'p-nato');
    const pieces: NetworkPiece[] = [];
    const worker = { postMessage: (piece: NetworkPiece) => void pieces.push(piece) };
    await requestNetwork(worker as unknown as Worker, indexStory(story), () => true);
    const { parts } = partsOfPieces(pieces);
    expect(parts).toEqual(indexStory(story).parts);
    expect(parts.inDoubt).toContain(1);
  });
});

describe('the layout of a network, step by step', () => {
  it('tells how far it has come, from nothing to all of it', () => {
    const shares = [...networkLayoutInSteps(indexStory(madeStory({ events: 60 })))];
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.at(-1)).toBeCloseTo(1);
  });

  it('goes on where whoever asked before has left it', () => {
    const index = indexStory(madeStory({ events: 60 }));
    const first = networkLayoutInSteps(index);
    let left = 0;
    for (let step = 0; step < 50; step++) left = first.next().value as number;
    expect(networkLayoutInSteps(index).next().value).toBeGreaterThan(left);
    const whole = networkLayoutInSteps(indexStory(madeStory({ events: 60 })));
    expect([...networkLayoutInSteps(index)].length).toBe([...whole].length - 51);
  });
});

describe('the layout of a network that the page has made', () => {
  const story = madeStory({ events: 300 });

  it('gives the very figure that would be drawn without it', async () => {
    const layout = await laidOutByPage(anew(story));
    const index = indexStory(anew(story));
    learnNetworkLayout(index, layout);
    for (const nodes of ['events', 'actors'] as const) {
      const drawn = drawFigure(index.story, 'network', { nodes }, index);
      expect(drawn.scene.layers).toEqual(drawFigure(anew(story), 'network', { nodes }).scene.layers);
    }
  });

  it('is what is drawn, and is let be where it is that of a part of the story', async () => {
    const layout = await laidOutByPage(anew(story));
    const elsewhere = { x: layout.x.map((x) => -x), y: layout.y };
    const drawnWith = (places: Pick<typeof layout, 'x' | 'y'>) => {
      const index = indexStory(anew(story));
      learnNetworkLayout(index, places);
      return drawFigure(index.story, 'network', {}, index).scene.layers;
    };
    expect(drawnWith(elsewhere)).not.toEqual(drawnWith(layout));
    const part = { x: elsewhere.x.slice(1), y: elsewhere.y.slice(1) };
    expect(drawnWith(part)).toEqual(drawnWith(layout));
  });
});
