import type { Scene } from '#lib/figure/index.ts';

/** What is on the screen of one figure, as it can be saved. */
export interface Figure {
  scene: Scene;
}
