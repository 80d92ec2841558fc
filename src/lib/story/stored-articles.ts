import { namedDates, type Article, type StatedDate } from '#lib/article/index.ts';
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
      : namedDates(stored.url, stored.path).filter((named) => isEvidence(named, date));
  return { ...stored, statedDates };
}

/** Whether a date was inferred from one that the article's file or page has in its name. */
const isEvidence = ({ because }: StatedDate, { evidence }: StoryArticle['date']): boolean =>
  evidence.some((each) => each.because.toLowerCase().startsWith(because));
