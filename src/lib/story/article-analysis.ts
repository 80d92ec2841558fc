import type { Actor } from '#lib/actors/index.ts';
import type { Article } from '#lib/article/index.ts';
import type { EventDate, EventMention, EventRelation } from '#lib/events/index.ts';
import type { AnnotatedText } from '#lib/language/index.ts';
import type { DocumentDate, TimeExpression, TimeReading } from '#lib/time/index.ts';

/**
 * All that is known of one article by itself. Lists point into each other by index. Those of an analysis that is kept
 * are made anew whenever they are asked for.
 */
export interface ArticleAnalysis {
  article: Article;
  annotated: AnnotatedText;
  /** Time expressions as found, before anything is known of the article's date. */
  readings: TimeReading[];
  actors: Actor[];
  events: EventMention[];
  relations: EventRelation[];
  documentDate: DocumentDate;
  /** The readings resolved against the document date; same order and length. */
  times: TimeExpression[];
  /** The date of each event; same order and length as `events`. */
  eventDates: (EventDate | null)[];
}

/** What depends on the article's date; the rest is found in its text. */
export type Dated = Pick<ArticleAnalysis, 'documentDate' | 'times' | 'eventDates'>;
export type Found = Omit<ArticleAnalysis, keyof Dated>;
