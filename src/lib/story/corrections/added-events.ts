import type { Article, Span } from '#lib/article/index.ts';
import { dateGiven, withEventsAt, type AnalysisOptions } from '../analysis.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import type { Correction } from '../schema.ts';

type Options = Pick<AnalysisOptions, 'ignoreStated'>;

/** The analyses, with an event at each of the places where a person says that one is told. */
export function withAddedEvents(
  analyses: readonly ArticleAnalysis[],
  corrections: readonly Correction[],
  options: Options,
): readonly ArticleAnalysis[] {
  const byArticle = new Map<string, Span[]>();
  for (const correction of corrections) {
    if (correction.type !== 'event') continue;
    const { article, start, end } = correction.event;
    byArticle.set(article, [...(byArticle.get(article) ?? []), { start, end }]);
  }
  if (byArticle.size === 0) return analyses;
  return analyses.map((analysis) => {
    const places = byArticle.get(analysis.article.id);
    return places ? withAdded(analysis, inOrder(places), options) : analysis;
  });
}

/** What came of it for an article as it was read: other corrections do not change it. */
const added = new WeakMap<Article, { from: string; analysis: ArticleAnalysis }>();

function withAdded(analysis: ArticleAnalysis, places: readonly Span[], options: Options): ArticleAnalysis {
  const { article } = analysis;
  const asked = { ...options, given: dateGiven(analysis) };
  const from = JSON.stringify([places, asked]);
  let known = added.get(article);
  if (known?.from !== from) added.set(article, (known = { from, analysis: withEventsAt(analysis, places, asked) }));
  return known.analysis;
}

/** As they stand in the text, whoever was first to be added. */
const inOrder = (places: readonly Span[]): Span[] => [...places].sort((a, b) => a.start - b.start || a.end - b.end);
