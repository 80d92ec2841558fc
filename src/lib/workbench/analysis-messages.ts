import type { Article } from '#lib/article/index.ts';
import type { FigureAddress } from '#lib/figure/index.ts';
import type { AnalysisTask, CarriedAnalysis, Correction } from '#lib/story/index.ts';
import type { StoryPiece } from './story-pieces.ts';

/*
 * What the page and its worker say to each other. Every request carries a number, and every answer the same number.
 * Articles are sent once, ahead of the requests that name them, and so is what was written by hand; a story goes and comes
 * in pieces.
 */

/** A file as the browser hands it over; pasted text has no name. */
export interface GivenFile {
  name: string | null;
  content: Blob;
}

/** An article that the worker has, and the date that a person gave it, if one did. */
export interface DatedId {
  id: string;
  given: string | null;
}

export interface BuildRequest {
  type: 'build';
  articles: DatedId[];
  title: string;
  corrections: readonly Correction[];
  /** The dates that a person gave to articles of what is told, which has gone ahead; null where nothing is. */
  told: Readonly<Record<string, string>> | null;
}

export type AnalysisRequest =
  | { type: 'read'; files: GivenFile[] }
  /** Analyses what is not analysed yet. */
  | { type: 'prepare'; articles: DatedId[] }
  | BuildRequest
  /** Reads the story that a figure keeps. */
  | { type: 'kept'; figure: Blob }
  /** Analyses one article for another worker. */
  | { type: 'analyse'; task: AnalysisTask };

/** The articles have gone ahead. */
export interface ReadAnswer {
  type: 'read';
  /** What a reader should know of files that were read: one line each. */
  notes: string[];
  /** Files that could not be read, and what to do: one line each. */
  problems: string[];
}

/** The pieces of the story have gone ahead; with a kept one comes the view of its figure. */
export interface StoryAnswer {
  type: 'story';
  address: FigureAddress | null;
}

export type AnalysisAnswer =
  ReadAnswer | StoryAnswer | { type: 'prepared' } | { type: 'analysed'; carried: CarriedAnalysis };

export type ToWorker =
  | { articles: Article[] }
  /** What was written by hand, ahead of the requests that build on it. */
  | { told: StoryPiece }
  | { number: number; request: AnalysisRequest }
  /** Lets go of all that has been asked for and is not answered; what has been analysed is kept. */
  | { stop: true };

export type Reply =
  | { number: number; answer: AnalysisAnswer }
  | { number: number; articles: Article[] }
  | { number: number; piece: StoryPiece }
  | { number: number; failure: string }
  | { number: number; stopped: true }
  | { number: number; progress: { done: number; of: number } };
