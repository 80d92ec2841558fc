import type { Article, Span } from '#lib/article/index.ts';
import { annotate, type AnnotatedText, type LanguageModel } from '#lib/language/index.ts';
import { mendParses } from '#lib/grammar/index.ts';
import {
  assumedDate,
  dateDocument,
  recognise,
  resolve,
  type DatedElsewhere,
  type TimeExpression,
} from '#lib/time/index.ts';
import { findActors } from '#lib/actors/index.ts';
import { datesByHand, type DatedByHand } from './corrections/dated-by-hand.ts';
import { anchorTimes } from './anchor-times.ts';
import { withoutIdleThings } from './idle-things.ts';
import type { ArticleAnalysis, Dated, Found } from './article-analysis.ts';
import { KeptAnalysis, type CarriedAnalysis } from './kept/kept-analysis.ts';
import { dateEvents, findEvents } from '#lib/events/index.ts';

export interface AnalysisOptions {
  /** The article's date as a person gave it: ISO day, month or year. */
  given?: string | null;
  /** Set aside every stated date and infer it from the text alone. */
  ignoreStated?: boolean;
  /** Events of the article that other articles date. */
  datedElsewhere?: readonly DatedElsewhere[];
  /** Events of the article whose date a person gave. */
  datedByHand?: readonly DatedByHand[];
}

/** Everything that depends on the article's date, and nothing else. */
function dateEverything(found: Found, options: AnalysisOptions): Dated {
  const { article, readings, events } = found;
  const documentDate = dateDocument({
    ...options,
    article,
    readings,
    // Unpacked only where the date must be told from the sentences.
    get annotated() {
      return found.annotated;
    },
  });
  const assumed = assumedDate(documentDate);
  const resolved = resolve(readings, { documentDate: assumed });
  const byHand = datesByHand(events, options.datedByHand);
  const datesUnder = (times: readonly TimeExpression[]) => {
    const dates = dateEvents(events, times, assumed);
    byHand.forEach((date, index) => (dates[index] = date));
    return dates;
  };
  const dated = datesUnder(resolved);
  // "two days after the referendum" waits for the referendum's date, and dates what hangs on it in its turn
  const anchored = anchorTimes({ text: article.text, readings, events }, resolved, dated);
  if (!anchored) return { documentDate, times: resolved, eventDates: dated };
  const eventDates = datesUnder(anchored.times).map((date, index) =>
    date?.basis === 'given' ? date : (anchored.dates.get(index) ?? date),
  );
  return { documentDate, times: anchored.times, eventDates };
}

/**
 * Reads one article whole: sentences, times, actors, events and their dates.
 * @throws DateError (time room) when `given` is not an ISO date
 */
export function analyseArticle(article: Article, model: LanguageModel, options: AnalysisOptions = {}): ArticleAnalysis {
  return analyse(article, model, options);
}

/** The same for another thread, to be sent there. */
export function analyseToCarry(article: Article, model: LanguageModel, options: AnalysisOptions): CarriedAnalysis {
  return analyse(article, model, options).carried();
}

function analyse(article: Article, model: LanguageModel, options: AnalysisOptions): KeptAnalysis {
  return extract(article, mendParses(annotate(article, model)), options);
}

/** The same article with an event at each of the places where a person says that one is told. */
export function withEventsAt(
  { article, annotated }: ArticleAnalysis,
  places: readonly Span[],
  options: AnalysisOptions,
): ArticleAnalysis {
  return extract(article, annotated, options, places);
}

function extract(
  article: Article,
  annotated: AnnotatedText,
  options: AnalysisOptions,
  marked: readonly Span[] = [],
): KeptAnalysis {
  const readings = recognise(annotated);
  const candidates = findActors(annotated);
  const found = findEvents(annotated, candidates, readings, marked);
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

/** The date that a person gave to the article. */
export const dateGiven = ({ documentDate: { basis, value } }: ArticleAnalysis): string | null =>
  basis === 'given' ? value : null;
