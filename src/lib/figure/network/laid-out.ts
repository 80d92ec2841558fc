import type { StoryIndex } from '../story-index.ts';
import { finished } from '../steps.ts';
import { beginLayout, type NetworkLayout, type RunningLayout } from './layout.ts';
import { eventGraph, linkedNodes } from './model.ts';

/** The seed of every layout, here and in the page. */
export const LAYOUT_SEED = 1;

const key = 'figure network';
const runningKey = 'figure network, running';

/** The layout of a story's network, made once, however often it is drawn. */
export const networkLayout = (index: StoryIndex): NetworkLayout => finished(networkLayoutInSteps(index));

/**
 * The same step by step, as thousands of nodes take a while: how much is done, 0..1, after each. All who ask take turns at
 * the same layout, which goes on where the last one left it, and ends at once when it is learnt meanwhile.
 */
export function* networkLayoutInSteps(index: StoryIndex): Generator<number, NetworkLayout> {
  const { memory } = index;
  const known = () => memory.get(key) as NetworkLayout | undefined;
  while (!known()) {
    const running = runningLayout(index);
    if (running.step()) memory.set(key, running.layout);
    yield running.progress;
  }
  memory.delete(runningKey);
  return known()!;
}

function runningLayout(index: StoryIndex): RunningLayout {
  const { memory } = index;
  const begun = memory.get(runningKey) as RunningLayout | undefined;
  const running = begun ?? beginLayout(eventGraph(index), { seed: LAYOUT_SEED });
  memory.set(runningKey, running);
  return running;
}

/**
 * Keeps where the nodes of the same story lie as it was found elsewhere with the same seed; not that of a part of the
 * story.
 */
export function learnNetworkLayout(index: StoryIndex, { x, y }: Pick<NetworkLayout, 'x' | 'y'>): void {
  const ids = linkedNodes(eventGraph(index));
  if (ids.length !== x.length || index.memory.has(key)) return;
  index.memory.set(key, { ids, number: new Map(ids.map((id, at) => [id, at])), x, y } satisfies NetworkLayout);
}
