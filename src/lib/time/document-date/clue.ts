import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import type { Evidence } from '../types.ts';
import type { DaySpan } from './days.ts';
import type { LagShape } from './lag-shapes.ts';
import type { DateMention } from './mentions.ts';

/** How probable it is that an article written on a day says what the clue found; only ratios between days count. */
export type Likelihood =
  /** by the distance between the day and something dated; of several spans the nearest counts */
  | { over: 'days'; spans: readonly DaySpan[]; shape: LagShape }
  /** by the year alone */
  | { over: 'years'; of: (year: number) => number }
  /** by what best explains it, of several readings with their chances */
  | { over: 'readings'; of: readonly { chance: number; likelihood: Likelihood }[] }
  /** by the day of the week, Monday first */
  | { over: 'weekdays'; of: readonly number[] };

/** Something in the text that speaks for some days and against others. */
export interface Clue {
  evidence: Evidence;
  likelihood: Likelihood;
  /** 0..1: how far it stands by itself; less than 1 where many clues of a kind say the same. */
  weight: number;
}

/** What a clue finder reads. */
export interface DatingContext {
  annotated: AnnotatedText;
  /** Sentences of the article's own news: headline, headings and body. */
  news: readonly Sentence[];
  /** Dates named in the text, in order. */
  mentions: readonly DateMention[];
}

export type ClueFinder = (context: DatingContext) => Clue[];

const newsRegions = new Set(['headline', 'heading', 'body']);
export const isNews = ({ region }: Sentence): boolean => newsRegions.has(region);
