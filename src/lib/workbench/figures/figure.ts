import type { FigureKindName, Scene } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';

/** What is on the screen of one figure, as it can be saved. */
export interface Figure {
  scene: Scene;
  /** What it is a picture of: that of a changed story may still be on its way. */
  story: Story;
}

/** The figures on the screen; null where one is not shown. */
export type Figures = Record<FigureKindName, Figure | null>;
