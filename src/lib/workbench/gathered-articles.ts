import type { Article } from '#lib/article/index.ts';
import type { DatedArticle } from '#lib/story/index.ts';
import { count } from './words.ts';

/** The articles just read, without those that are there already and without doubles; as yet without given dates. */
export function newArticles(known: readonly DatedArticle[], read: readonly Article[]): DatedArticle[] {
  const ids = new Set(known.map(({ article }) => article.id));
  const added: DatedArticle[] = [];
  for (const article of read) {
    if (ids.has(article.id)) continue;
    ids.add(article.id);
    added.push({ article, given: null });
  }
  return added;
}

/** A title for a story that has none: its first article's. */
export function titleOf(articles: readonly DatedArticle[]): string {
  const [{ article }] = articles;
  return articles.length === 1 ? article.title : `${article.title} and ${count(articles.length - 1, 'other article')}`;
}
