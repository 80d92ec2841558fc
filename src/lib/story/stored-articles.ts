import { namedDates, type Article, type StatedDate } from '#lib/article/index.ts';
import { isIdentity } from './merge/identity.ts';
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

/**
 * Whether the events of a story were read in its articles, so that nothing is lost where those are read again. Who writes
 * a story by hand, or by another program, gives events other ids.
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
