import type { FigureAddress, FigureFile, FigureKindName, FigureOptions, Scene } from '#lib/figure/index.ts';
import type { StoryPiece } from './story-pieces.ts';

/*
 * What the page and the worker that writes files say to each other. Every request but the story carries a number, and
 * every answer the same number.
 */

export type ExportRequest =
  | { type: 'story'; piece: StoryPiece }
  | { type: 'draw' | 'write'; number: number; kind: FigureKindName; options: FigureOptions }
  | { type: 'keep'; number: number; address: FigureAddress }
  /** Without a format: the story file. */
  | { type: 'data'; number: number; format: string | null };

/** A figure as it will be saved. */
export interface FigurePreview {
  scene: Scene;
  widthMm: number;
}

/** What each kind of request is answered with. */
export interface ExportAnswers {
  draw: FigurePreview;
  write: FigureFile;
  keep: string | null;
  data: Blob;
}

export type ExportReply = { number: number } & ({ answer: ExportAnswers[keyof ExportAnswers] } | { problem: string });
