import { valueLabel } from '#lib/figure/index.ts';
import type { StoryArticle } from '#lib/story/index.ts';

/** An article's date as people write it: "22 March 2022"; "date not known". */
export function articleDate({ date }: Pick<StoryArticle, 'date'>): string {
  return (date.value === null ? null : valueLabel(date.value)) ?? 'date not known';
}

/** Articles as they were written, one after the other; "March 2022" behind the days of March, no date last. */
export function inOrderWritten(articles: readonly StoryArticle[]): StoryArticle[] {
  return articles
    .map((article) => ({ article, key: `${article.date.value ?? ''}~ ${article.title}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ article }) => article);
}
