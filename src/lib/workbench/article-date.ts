import { dateLabel } from '#lib/figure/index.ts';
import type { StoryArticle } from '#lib/story/index.ts';

/** An article's date as people write it: "22 March 2022"; "date not known". */
export function articleDate({ date }: Pick<StoryArticle, 'date'>): string {
  if (date.value === null) return 'date not known';
  const granularity = (['year', 'month', 'day'] as const)[date.value.split('-').length - 1] ?? 'day';
  const next = nextOf(date.value);
  return dateLabel({
    value: date.value,
    begin: startOf(date.value),
    end: next,
    granularity,
    basis: 'stated',
    times: [],
    confidence: date.confidence,
  });
}

const startOf = (value: string) => value + '-01'.repeat(3 - value.split('-').length);

/** The first day after a year, month or day. */
function nextOf(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1);
  return new Date(next).toISOString().slice(0, 10);
}

/** Articles as they were written, one after the other; "March 2022" behind the days of March, no date last. */
export function inOrderWritten(articles: readonly StoryArticle[]): StoryArticle[] {
  return articles
    .map((article) => ({ article, key: `${article.date.value ?? ''}~ ${article.title}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ article }) => article);
}
