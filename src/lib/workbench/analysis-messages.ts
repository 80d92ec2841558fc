import type { Article } from '#lib/article/index.ts';
import type { DatedArticle, Story } from '#lib/story/index.ts';

/*
 * What the page and its worker say to each other. Every request carries a number, and every answer the same number.
 */

/** A file as the browser hands it over; pasted text has no name. */
export interface GivenFile {
  name: string | null;
  bytes: Uint8Array;
}

export type AnalysisRequest =
  { type: 'read'; files: GivenFile[] } | { type: 'build'; articles: DatedArticle[]; title: string };

export interface ReadAnswer {
  type: 'read';
  articles: Article[];
  /** What a reader should know of files that were read: one line each. */
  notes: string[];
  /** Files that could not be read, and what to do: one line each. */
  problems: string[];
}

export interface BuildAnswer {
  type: 'build';
  story: Story;
}

export type AnalysisAnswer = ReadAnswer | BuildAnswer;

export type Reply =
  | { number: number; answer: AnalysisAnswer }
  | { number: number; failure: string }
  | { number: number; progress: { done: number; of: number } };
