import type { Article } from '#lib/article/index.ts';
import { annotate, type AnnotatedText, type LanguageModel } from '#lib/language/index.ts';
import {
  assumedDate,
  dateDocument,
  recognise,
  resolve,
  type DocumentDate,
  type TimeExpression,
  type TimeReading,
} from '#lib/time/index.ts';
import { findActors, type Actor } from '#lib/actors/index.ts';
import { withoutIdleThings } from './idle-things.ts';
import { dateEvents, findEvents, type EventDate, type EventMention, type EventRelation } from '#lib/events/index.ts';

/** All that is known of one article by itself. Lists point into each other by index. */
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

export interface AnalysisOptions {
  /** The article's date as a person gave it: ISO day, month or year. */
  given?: string | null;
  /** Set aside every stated date and infer it from the text alone. */
  ignoreStated?: boolean;
}

type Dated = Pick<ArticleAnalysis, 'documentDate' | 'times' | 'eventDates'>;

/** Everything that depends on the article's date, and nothing else. */
function dateEverything(analysis: Omit<ArticleAnalysis, keyof Dated>, options: AnalysisOptions): ArticleAnalysis {
  const { article, annotated, readings, events } = analysis;
  const documentDate = dateDocument({ article, annotated, readings, ...options });
  const assumed = assumedDate(documentDate);
  const times = resolve(readings, { documentDate: assumed });
  return { ...analysis, documentDate, times, eventDates: dateEvents(events, times, assumed) };
}

/**
 * Reads one article whole: sentences, times, actors, events and their dates.
 * @throws DateError (time room) when `given` is not an ISO date
 */
export function analyseArticle(article: Article, model: LanguageModel, options: AnalysisOptions = {}): ArticleAnalysis {
  const annotated = annotate(article, model);
  const readings = recognise(annotated);
  const candidates = findActors(annotated);
  const found = findEvents(annotated, candidates, readings);
  const { relations } = found;
  const { actors, events } = withoutIdleThings(candidates, found.events);
  return dateEverything({ article, annotated, readings, actors, events, relations }, options);
}

/** The same analysis under another article date; `given: null` goes back to what the article itself tells. */
export function redate(analysis: ArticleAnalysis, options: AnalysisOptions): ArticleAnalysis {
  return dateEverything(analysis, options);
}
