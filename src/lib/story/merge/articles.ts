import type { ArticleAnalysis } from '../article-analysis.ts';
import type { StoryArticle } from '../schema.ts';

/**
 * The articles of the story, as they were read, with the date that each was given or found to have.
 * @param reprints for every article the first that carries its text
 */
export function storyArticles(analyses: readonly ArticleAnalysis[], reprints: readonly number[]): StoryArticle[] {
  return analyses.map(({ article, documentDate }, index) => ({
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
    ...(reprints[index] === index ? {} : { reprintOf: analyses[reprints[index]].article.id }),
    regions: article.regions.map(({ kind, start, end }) => ({ kind, start, end })),
  }));
}
