import { placesOf, wasRead, type Correction, type DatedArticle, type Story } from '#lib/story/index.ts';
import { automatic, keepDates, recallDates, type DateCorrections } from './date-corrections.ts';
import { keepCorrections, recallCorrections } from './kept-corrections.ts';

/** What a story is made of. */
export interface Draft {
  title: string;
  /** With the dates that came with them. */
  articles: readonly DatedArticle[];
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

/**
 * A story made here: the articles of a draft, if there is one, and those added, with what was corrected in them on an
 * earlier visit.
 * @param told the corrections of the story files that the articles come from
 */
export function withArticles(
  draft: Draft | null,
  title: string,
  added: readonly DatedArticle[],
  told: readonly Correction[] = [],
): Draft {
  const ids = added.map(({ article }) => article.id);
  const ofOthers = told.filter((correction) => !ids.includes(placesOf(correction)[0].article));
  return {
    title,
    articles: [...(draft?.articles ?? []), ...added],
    opened: null,
    file: null,
    dates: { ...draft?.dates, ...recallDates(ids) },
    corrections: eachOnce([...(draft?.corrections ?? []), ...ofOthers, ...recallCorrections(ids, told)]),
  };
}

function eachOnce(corrections: readonly Correction[]): Correction[] {
  return [...new Map(corrections.map((correction) => [JSON.stringify(correction), correction])).values()];
}

/** The same with another date of an article, or (null) with what the article itself tells. */
export function withDate(draft: Draft, article: string, date: string | null): Draft {
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

/** The same with what a person has corrected in its articles, and as they have it in other tabs. */
export function recalled(draft: Draft): Draft {
  const articles = idsOf(draft);
  return { ...draft, dates: recallDates(articles), corrections: recallCorrections(articles, cameWith(draft)) };
}

/**
 * Keeps what a person has corrected for another visit.
 * @returns false where the browser refuses to keep all of it
 */
export function keepCorrected(draft: Draft): boolean {
  const articles = idsOf(draft);
  const areKept = keepDates(draft.dates, articles);
  return keepCorrections(draft.corrections, articles, cameWith(draft)) && areKept;
}

export const areCorrectedAlike = (one: Draft, other: Draft): boolean =>
  JSON.stringify([one.dates, one.corrections]) === JSON.stringify([other.dates, other.corrections]);

/** Whether the story that was opened still stands. */
export const isAsOpened = (draft: Draft): boolean =>
  draft.opened !== null && areCorrectedAlike(draft, { ...draft, dates: {}, corrections: cameWith(draft) });

/**
 * Whether its story tells what is read nowhere: a correction reads the articles again, and nothing that a person wrote into
 * a story may be lost by that.
 */
export const isOnlyTold = ({ opened }: Draft): boolean => opened !== null && !wasRead(opened);

/** The corrections that the story had when it was opened. */
const cameWith = ({ opened }: Draft): readonly Correction[] => opened?.corrections ?? [];

const idsOf = ({ articles }: Draft): string[] => articles.map(({ article }) => article.id);
