import { beginLayout, type NetworkLayout } from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';

/*
 * Lays a story's network out away from the page's own thread, and shows how it comes along.
 */

/** Time between two pictures of the layout, ms. */
const pause = 60;

addEventListener('message', ({ data: story }: MessageEvent<Story>) => {
  const { layout, step } = beginLayout(buildGraph(story));
  let shown = -Infinity;
  for (let done = false; !done;) {
    done = step();
    if (!done && performance.now() - shown < pause) continue;
    shown = performance.now();
    postMessage(layout satisfies NetworkLayout);
  }
});
