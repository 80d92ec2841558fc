import type { DatedArticle, Story } from '#lib/story/index.ts';
import { automatic, type DateCorrections } from './date-corrections.ts';

/** What a story is made of. */
export interface Draft {
  title: string;
  /** With the dates that came with them. */
  articles: readonly DatedArticle[];
  /** The story as it was opened; it stands as long as nothing is corrected. Null when it was made here. */
  opened: Story | null;
  /** The file that it was opened from; null for the server's story. */
  file: File | null;
  corrections: DateCorrections;
}

/** A state of the open story that can be gone back to. */
export interface TakenDraft extends Draft {
  story: Story;
}

/** The same with another date of an article, or (null) with what the article itself tells. */
export function withDate(draft: Draft, article: string, date: string | null): Draft {
  const came = draft.articles.find((dated) => dated.article.id === article)?.given ?? null;
  const corrections: Record<string, string> = { ...draft.corrections };
  if (date === null && came !== null) corrections[article] = automatic;
  else if (date === null || date === came) delete corrections[article];
  else corrections[article] = date;
  return { ...draft, corrections };
}

/** The articles of a draft with the dates that hold for them. */
export function datedArticles({ articles, corrections }: Pick<Draft, 'articles' | 'corrections'>): DatedArticle[] {
  return articles.map(({ article, given }) => {
    const correction = corrections[article.id];
    return { article, given: correction === automatic ? null : (correction ?? given) };
  });
}
