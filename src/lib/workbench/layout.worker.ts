import { beginLayout, type NetworkLayout } from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';

/*
 * Lays a story's network out away from the page's own thread, and shows how it comes along.
 */

/** The first is a whole layout, all others only where its nodes are by now. */
export type LayoutProgress = NetworkLayout | Pick<NetworkLayout, 'x' | 'y'>;

/** Time between two pictures of the layout, ms; of large networks they take longer to draw. */
const pause = 60;
const pausePerNode = 0.05;

addEventListener('message', ({ data: story }: MessageEvent<Story>) => {
  const { layout, step } = beginLayout(buildGraph(story));
  const { x, y, ids } = layout;
  let shown = -Infinity;
  for (let done = false; !done;) {
    done = step();
    if (!done && performance.now() - shown < pause + pausePerNode * ids.length) continue;
    postMessage((shown < 0 ? layout : { x, y }) satisfies LayoutProgress);
    shown = performance.now();
  }
});
