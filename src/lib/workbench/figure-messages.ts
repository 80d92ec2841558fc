import type { FigureAddress, FigureFile, FigureKindName, FigureOptions, Scene } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';

/*
 * What the page and the worker that draws figures say to each other. Every request but the story carries a number, and
 * every answer the same number.
 */

export type FigureRequest =
  | { type: 'story'; story: Story }
  | { type: 'draw' | 'write'; number: number; kind: FigureKindName; options: FigureOptions }
  | { type: 'keep'; number: number; address: FigureAddress };

/** A figure as it will be saved. */
export interface FigurePreview {
  scene: Scene;
  widthMm: number;
}

export type FigureReply = { number: number } & (
  { preview: FigurePreview } | { file: FigureFile } | { keptStory: string | null } | { problem: string }
);
