import type { Article, StatedDate } from '#lib/article/index.ts';
import type { Story, StoryArticle } from './schema.ts';

/** An article to be read, with the date that a person gave it, if one did. */
export interface DatedArticle {
  article: Article;
  given: string | null;
}

/** The articles that a story file keeps, ready to be read again; dates people gave and dates found in metadata stay. */
export function articlesOfStory(story: Story): DatedArticle[] {
  return story.articles.map((stored) => ({
    article: articleOf(stored),
    given: stored.date.basis === 'given' ? stored.date.value : null,
  }));
}

function articleOf({ date, ...stored }: StoryArticle): Article {
  const statedDates: StatedDate[] =
    date.basis === 'metadata' && date.value !== null
      ? [{ value: date.value, basis: 'metadata', because: date.evidence[0]?.because ?? 'the story file' }]
      : [];
  return { ...stored, statedDates };
}
