import type { StoryIndex } from '../story-index.ts';
import { finished } from '../steps.ts';
import { beginLayout, type NetworkLayout } from './layout.ts';
import { eventGraph, linkedNodes } from './model.ts';

/** The seed of every layout, here and in the page. */
export const LAYOUT_SEED = 1;

const key = 'figure network';

/** The layout of a story's network, made once, however often it is drawn. */
export const networkLayout = (index: StoryIndex): NetworkLayout => finished(networkLayoutInSteps(index));

/** The same step by step, as thousands of nodes take a while; it ends at once when the layout is learnt meanwhile. */
export function* networkLayoutInSteps(index: StoryIndex): Generator<void, NetworkLayout> {
  const known = () => index.memory.get(key) as NetworkLayout | undefined;
  let running: ReturnType<typeof beginLayout> | undefined;
  while (!known()) {
    running ??= beginLayout(eventGraph(index), { seed: LAYOUT_SEED });
    if (running.step()) index.memory.set(key, running.layout);
    yield;
  }
  return known()!;
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
