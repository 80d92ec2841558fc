import {
  articlesOfStory,
  beside,
  standingCorrections,
  toldPart,
  toldPartInSteps,
  type Correction,
  type DatedArticle,
  type Story,
  type Told,
} from '#lib/story/index.ts';
import { inSlices } from '../rest.ts';
import { automatic, keepDates, recallDates, type DateCorrections } from './date-corrections.ts';
import { articleOf, keepCorrections, recallCorrections } from './kept-corrections.ts';

/** What a story is made of. */
export interface Draft {
  title: string;
  /** Those that are read, with the dates that came with them. */
  articles: readonly DatedArticle[];
  /** What was written by hand, or by another program: it is not read, and stays as it is. */
  told: Story | null;
  /** The story as it was opened; it stands as long as nothing is corrected. Null when it was made here. */
  opened: Story | null;
  /** The file that it was opened from; null for the server's story. */
  file: File | null;
  /** The dates that a person gave to articles. */
  dates: DateCorrections;
  /** What they said of events and actors. */
  corrections: readonly Correction[];
}

/** A state of the open story that can be gone back to. */
export interface TakenDraft extends Draft {
  story: Story;
}

/** A story as it was opened; the page stays free meanwhile. */
export const openedDraft = async (story: Story, file: File | null): Promise<TakenDraft> => ({
  title: story.title,
  articles: articlesOfStory(story),
  told: await inSlices(toldPartInSteps(story)),
  opened: story,
  file,
  dates: {},
  corrections: standingCorrections(story),
  story,
});

/** A story made of articles, with what was corrected in them on an earlier visit. */
export function withArticles({ title, articles, told }: Pick<Draft, 'title' | 'articles' | 'told'>): Draft {
  const made: Draft = { title, articles, told, opened: null, file: null, dates: {}, corrections: [] };
  return recalled(made);
}

/**
 * A story made here: a draft, if there is one, and the articles added, with what was corrected in them on an earlier visit.
 * @param stories the story files that some of the articles come from, and what was written into them by hand
 */
export function withStories(
  draft: Draft | null,
  title: string,
  added: readonly DatedArticle[],
  stories: readonly Story[] = [],
): Draft {
  let told = draft?.told ?? null;
  const came: Correction[] = [];
  for (const story of stories) {
    const own = toldPart(story);
    const next: Told = { story: own ?? story, corrections: standingCorrections(story) };
    const both = told !== null && own !== null ? beside(told, next) : next;
    if (own !== null) told = both.story;
    came.push(...both.corrections);
  }
  const ids = added.map(({ article }) => article.id);
  const ofOthers = came.filter((correction) => !ids.includes(articleOf(correction) ?? ''));
  return {
    title,
    articles: [...(draft?.articles ?? []), ...added],
    told,
    opened: null,
    file: null,
    dates: { ...draft?.dates, ...recallDates(ids) },
    corrections: eachOnce([...(draft?.corrections ?? []), ...ofOthers, ...recallCorrections(ids, null, came)]),
  };
}

/** The articles of a draft, told or read, by their ids. */
export const articlesKnown = (draft: Draft | null): { id: string }[] =>
  draft ? [...draft.articles.map(({ article }) => article), ...(draft.told?.articles ?? [])] : [];

/** Whether one is the other with more or less in it. */
export function haveInCommon(one: Draft, other: Draft): boolean {
  if (one.told !== null && one.told === other.told) return true;
  const thingsOf = (draft: Draft) => [...articlesKnown(draft), ...(draft.told?.events ?? [])].map(({ id }) => id);
  const known = new Set(thingsOf(one));
  return thingsOf(other).some((id) => known.has(id));
}

function eachOnce(corrections: readonly Correction[]): Correction[] {
  return [...new Map(corrections.map((correction) => [JSON.stringify(correction), correction])).values()];
}

/** The same with another date of an article, or (null) with what the article itself tells. */
export function withDate(draft: Draft, article: string, date: string | null): Draft {
  // What is told has no date of its own to go back to: the one that it came with is taken up again.
  const came = draft.articles.find((dated) => dated.article.id === article)?.given ?? null;
  const dates: Record<string, string> = { ...draft.dates };
  if (date === null && came !== null) dates[article] = automatic;
  else if (date === null || date === came) delete dates[article];
  else dates[article] = date;
  return { ...draft, dates };
}

/** The same with the date that came with an article, as if nobody had given another. */
export function withoutDate(draft: Draft, article: string): Draft {
  const dates: Record<string, string> = { ...draft.dates };
  delete dates[article];
  return { ...draft, dates };
}

/** The articles of a draft with the dates that hold for them. */
export function datedArticles({ articles, dates }: Pick<Draft, 'articles' | 'dates'>): DatedArticle[] {
  return articles.map(({ article, given }) => {
    const correction = dates[article.id];
    return { article, given: correction === automatic ? null : (correction ?? given) };
  });
}

/** The same with what a person has corrected in it, and as they have it in other tabs. */
export function recalled(draft: Draft): Draft {
  const articles = idsOf(draft);
  return {
    ...draft,
    dates: recallDates(articles),
    corrections: recallCorrections(articles, nameOf(draft), cameWith(draft)),
  };
}

/**
 * Keeps what a person has corrected for another visit.
 * @returns false where the browser refuses to keep all of it
 */
export function keepCorrected(draft: Draft): boolean {
  const articles = idsOf(draft);
  const areKept = keepDates(draft.dates, articles);
  return keepCorrections(draft.corrections, articles, nameOf(draft), cameWith(draft)) && areKept;
}

/** Whether corrections of a draft are kept under an article, or under the name of what was written by hand. */
export const isKeptUnder = (draft: Draft, where: string): boolean =>
  nameOf(draft) === where || idsOf(draft).includes(where);

export const areCorrectedAlike = (one: Draft, other: Draft): boolean =>
  JSON.stringify([one.dates, one.corrections]) === JSON.stringify([other.dates, other.corrections]);

/** Whether the story that was opened still stands. */
export const isAsOpened = (draft: Draft): boolean =>
  draft.opened !== null && areCorrectedAlike(draft, { ...draft, dates: {}, corrections: cameWith(draft) });

/** The corrections that the story had when it was opened. */
const cameWith = ({ opened }: Draft): readonly Correction[] => (opened === null ? [] : standingCorrections(opened));

const idsOf = (draft: Draft): string[] => articlesKnown(draft).map(({ id }) => id);

/** So many events tell one story from another. */
const tellingEvents = 100;

/**
 * A name for what is told in no article: of a story that was written by hand another than of the next one, though both call
 * their events 1, 2 and 3.
 */
function nameOf({ told, articles }: Draft): string {
  if (told === null) return articles[0]?.article.id ?? '';
  const { title, events, articles: own } = told;
  return JSON.stringify([
    title,
    events.length,
    own.length,
    events.slice(0, tellingEvents).map(({ id, label }) => [id, label]),
  ]);
}
