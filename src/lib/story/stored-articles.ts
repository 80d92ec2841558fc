import { namedDates, type Article, type StatedDate } from '#lib/article/index.ts';
import { isIdentity } from './merge/identity.ts';
import type { Story, StoryArticle } from './schema.ts';

/** An article to be read, with the date that a person gave it, if one did. */
export interface DatedArticle {
  article: Article;
  given: string | null;
}

/** The articles of a story that were read, ready to be read again; dates people gave and dates found in metadata stay. */
export function articlesOfStory(story: Story): DatedArticle[] {
  const read = story.articles.filter(({ told }) => !told);
  return read.map((stored) => ({
    article: articleOf(stored),
    given: stored.date.basis === 'given' ? stored.date.value : null,
  }));
}

/**
 * Whether the events of a story are as if they were read in its articles. Who writes a story by hand, or by another
 * program, gives events other ids.
 */
export const wasRead = ({ events }: Story): boolean => events.every(({ id }) => isIdentity('e', id));

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
