import type { ArticleAnalysis } from '../analysis.ts';
import type { StoryArticle } from '../schema.ts';

/** The articles of the story, as they were read, with the date that each was given or found to have. */
export function storyArticles(analyses: readonly ArticleAnalysis[]): StoryArticle[] {
  return analyses.map(({ article, documentDate }) => ({
    id: article.id,
    path: article.path,
    title: article.title,
    publisher: article.publisher,
    url: article.url,
    language: article.language,
    date: {
      value: documentDate.value,
      begin: documentDate.interval.begin,
      end: documentDate.interval.end,
      basis: documentDate.basis,
      confidence: documentDate.confidence,
      evidence: documentDate.evidence.map(({ start, end, because }) => ({ start, end, because })),
    },
    text: article.text,
    regions: article.regions.map(({ kind, start, end }) => ({ kind, start, end })),
  }));
}
