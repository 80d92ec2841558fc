import type { StoryArticle, StoryEvent } from '#lib/story/index.ts';
import { articleDate } from './article-date.ts';

/**
 * Why an event has its date where no time is said with it: what its words tell, seen from when the articles that report
 * it were written. Null where a time in the text, or another event, gives the date.
 */
export function dateReason(date: StoryEvent['date'], articles: readonly StoryArticle[]): string | null {
  if (date === null) return null;
  const written = writtenWords(articles);
  if (date.basis === 'document') return `It is told as of when ${written}.`;
  if (date.basis !== 'inferred') return null;
  if (date.begin === null) return `It is told as past when ${written}.`;
  if (date.end === null) return `It is told as still to come when ${written}.`;
  return `It is told together with the news of the time when ${written}.`;
}

function writtenWords(articles: readonly StoryArticle[]): string {
  if (articles.length !== 1) return 'the articles were written';
  const [article] = articles;
  return article.date.value === null ? 'the article was written' : `the article was written, ${articleDate(article)}`;
}
