import type {
  FigureAddress,
  FigureFile,
  FigureKindName,
  FigureOptions,
  NetworkLayout,
  Scene,
  SvgOptions,
} from '#lib/figure/index.ts';
import type { StoryPiece } from './story-pieces.ts';

/*
 * What the page and the worker that writes files say to each other. Every request but the story carries a number, and
 * every answer the same number.
 */

export type ExportRequest =
  | { type: 'story'; piece: StoryPiece }
  /** Where the nodes of the story's network lie, so that no figure need lay it out. */
  | ({ type: 'layout' } & Pick<NetworkLayout, 'x' | 'y'>)
  | { type: 'draw' | 'write'; number: number; kind: FigureKindName; options: FigureOptions }
  /** Nobody waits for the answer to that any more. */
  | { type: 'stop'; number: number }
  /** A picture as it is on the screen, and what of the story it shows. */
  | ({ type: 'screen'; number: number; scene: Scene; address: FigureAddress } & Described)
  /** Without a format: the story file. */
  | { type: 'data'; number: number; format: string | null };

/** What a picture is of. */
export type Described = Required<Pick<SvgOptions, 'title' | 'description'>>;

/** A figure as it will be saved. */
export interface FigurePreview {
  scene: Scene;
  widthMm: number;
}

/** What each kind of request is answered with. */
export interface ExportAnswers {
  draw: FigurePreview;
  write: FigureFile;
  screen: Blob;
  data: Blob;
}

export type ExportReply = { number: number } & (
  | { answer: ExportAnswers[keyof ExportAnswers] }
  | { problem: string }
  /** How much of what takes longest is done, 0..1; more follows. */
  | { progress: number }
);
