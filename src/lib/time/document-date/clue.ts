import type { AnnotatedText, Sentence } from '#lib/language/index.ts';
import type { Evidence } from '../types.ts';
import type { DaySpan } from './days.ts';
import type { LagShape } from './lag-shapes.ts';
import type { DateMention } from './mentions.ts';
import type { Match } from './name-index.ts';
import type { WorldEvent } from './world-events.ts';

/** How probable it is that an article written on a day says what the clue found; only ratios between days count. */
export type Likelihood =
  | OneReading
  /** by what best explains it, of several readings with their chances */
  | { over: 'readings'; of: readonly { chance: number; likelihood: OneReading }[] };

export type OneReading =
  /** by the distance between the day and something dated; of several spans the nearest counts */
  | { over: 'days'; spans: readonly DaySpan[]; shape: LagShape }
  /** by the year alone */
  | { over: 'years'; of: (year: number) => number }
  /** by the day of the week, Monday first */
  | { over: 'weekdays'; of: readonly number[] };

/** Something in the text that speaks for some days and against others. */
export interface Clue {
  evidence: Evidence;
  likelihood: Likelihood;
  /** 0..1: how far it stands by itself; less than 1 where many clues of a kind say the same. */
  weight: number;
  /** The day on which lay what the clue tells as past; left out where it tells of nothing past. */
  told?: number;
}

/** A name in the text that stands for widely known events. */
export interface EventMention {
  sentence: Sentence;
  match: Match<WorldEvent>;
}

/** What a clue finder reads. */
export interface DatingContext {
  annotated: AnnotatedText;
  /** Sentences of the article's own news: headline, headings and body. */
  news: readonly Sentence[];
  /** Dates named in the text, in order, without those that are part of an event's name ("Sept. 11", "the 1996 election"). */
  mentions: readonly DateMention[];
  /** Events of the table of the world that the text names, in order. */
  events: readonly EventMention[];
}

export type ClueFinder = (context: DatingContext) => Clue[];

const newsRegions = new Set(['headline', 'heading', 'body']);
export const isNews = ({ region }: Sentence): boolean => newsRegions.has(region);
