import type { DatedArticle } from '#lib/story/index.ts';
import { count } from './words.ts';

/** The articles just read, without those that are there already and without doubles. */
export function newArticles(known: readonly { id: string }[], read: readonly DatedArticle[]): DatedArticle[] {
  const ids = new Set(known.map(({ id }) => id));
  return read.filter(({ article: { id } }) => !ids.has(id) && ids.add(id));
}

/** A title for a story that has none: its first article's. */
export function titleOf(articles: readonly DatedArticle[]): string {
  const [{ article }] = articles;
  return articles.length === 1 ? article.title : `${article.title} and ${count(articles.length - 1, 'other article')}`;
}
