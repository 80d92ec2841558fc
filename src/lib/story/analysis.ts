import type { Article } from '#lib/article/index.ts';
import { annotate, type AnnotatedText, type LanguageModel } from '#lib/language/index.ts';
import {
  assumedDate,
  dateDocument,
  recognise,
  resolve,
  type DatedElsewhere,
  type DocumentDate,
  type TimeExpression,
  type TimeReading,
} from '#lib/time/index.ts';
import { findActors, type Actor } from '#lib/actors/index.ts';
import { anchorTimes } from './anchor-times.ts';
import { withoutIdleThings } from './idle-things.ts';
import { KeptAnalysis } from './kept/kept-analysis.ts';
import { dateEvents, findEvents, type EventDate, type EventMention, type EventRelation } from '#lib/events/index.ts';

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

export interface AnalysisOptions {
  /** The article's date as a person gave it: ISO day, month or year. */
  given?: string | null;
  /** Set aside every stated date and infer it from the text alone. */
  ignoreStated?: boolean;
  /** Events of the article that other articles date. */
  datedElsewhere?: readonly DatedElsewhere[];
}

/** What depends on the article's date; the rest is found in its text. */
export type Dated = Pick<ArticleAnalysis, 'documentDate' | 'times' | 'eventDates'>;
export type Found = Omit<ArticleAnalysis, keyof Dated>;

/** Everything that depends on the article's date, and nothing else. */
function dateEverything(found: Found, options: AnalysisOptions): Dated {
  const { article, annotated, readings, events } = found;
  const documentDate = dateDocument({ article, annotated, readings, ...options });
  const assumed = assumedDate(documentDate);
  const resolved = resolve(readings, { documentDate: assumed });
  const dated = dateEvents(events, resolved, assumed);
  // "two days after the referendum" waits for the referendum's date, and dates what hangs on it in its turn
  const anchored = anchorTimes({ annotated, readings, events }, resolved, dated);
  if (!anchored) return { documentDate, times: resolved, eventDates: dated };
  const eventDates = dateEvents(events, anchored.times, assumed).map(
    (date, index) => anchored.dates.get(index) ?? date,
  );
  return { documentDate, times: anchored.times, eventDates };
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
  // A copy: what merging remembers of an analysis hangs on its article.
  const all = { article: { ...article }, annotated, readings, actors, events, relations };
  return KeptAnalysis.of(all, dateEverything(all, options));
}

/** The same analysis under another article date; `given: null` goes back to what the article itself tells. */
export function redate(analysis: ArticleAnalysis, options: AnalysisOptions): ArticleAnalysis {
  return KeptAnalysis.of(analysis, dateEverything(analysis, options));
}
