import { beginLayout, type NetworkLayout } from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import { type LayoutPiece, storyOfPieces } from './layout-request.ts';

/*
 * Lays a story's network out away from the page's own thread, and shows how it comes along.
 */

/** The first says which nodes there are, all others only where they are by now. */
export type LayoutProgress = Pick<NetworkLayout, 'x' | 'y'> & { ids?: NetworkLayout['ids'] };

/** Time between two pictures of the layout, ms; of large networks they take longer to draw. */
const pause = 60;
const pausePerNode = 0.05;

const pieces: LayoutPiece[] = [];

addEventListener('message', ({ data }: MessageEvent<LayoutPiece>) => {
  pieces.push(data);
  if (data.last) layOut();
});

function layOut(): void {
  const { layout, step } = beginLayout(buildGraph(storyOfPieces(pieces)));
  const { x, y, ids } = layout;
  let shown = -Infinity;
  for (let done = false; !done;) {
    done = step();
    if (!done && performance.now() - shown < pause + pausePerNode * ids.length) continue;
    postMessage((shown < 0 ? { ids, x, y } : { x, y }) satisfies LayoutProgress);
    shown = performance.now();
  }
}
