import type { FigureKindName, Scene } from '#lib/figure/index.ts';

/** What is on the screen of one figure, as it can be saved. */
export interface Figure {
  scene: Scene;
}

/** The figures on the screen; null where one is not shown. */
export type Figures = Record<FigureKindName, Figure | null>;
