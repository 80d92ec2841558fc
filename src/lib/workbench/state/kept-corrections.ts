import { correctionSchema, namedIn, type Correction } from '#lib/story/index.ts';
import { readStored, removeStored, watchStored, writeStored } from './stored.ts';

/*
 * What a person has said of events and actors, kept between visits as the dates of articles are: by the article where
 * the first of them is told, so that two tabs that correct different articles never write over one another; and what
 * they have said of what no article tells, by a name of the story.
 */

/** A correction and its place among all of the story: of two that disagree the later holds. */
type Kept = [place: number, correction: unknown];

const prefix = 'annalist/corrections/';

const areKept = (value: unknown): value is Kept[] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && typeof one[0] === 'number');

/**
 * @param name of what is told in no article; null where that is not to be recalled
 * @param came the corrections that came with the story, which hold for articles of which nothing is kept
 */
export function recallCorrections(
  articles: Iterable<string>,
  name: string | null,
  came: readonly Correction[],
): Correction[] {
  const camePlaced = byArticle(came, name ?? '');
  const found: { place: number; correction: Correction }[] = [];
  for (const article of withName(articles, name)) {
    for (const [place, value] of readStored(prefix + article, areKept) ?? camePlaced.get(article) ?? []) {
      const { data: correction } = correctionSchema.safeParse(value);
      if (correction) found.push({ place, correction });
    }
  }
  return found.sort((a, b) => a.place - b.place).map(({ correction }) => correction);
}

/**
 * Makes what is kept the same as `corrections` for these articles, and writes only what differs.
 * @returns false where the browser refuses to keep all of it
 */
export function keepCorrections(
  corrections: readonly Correction[],
  articles: Iterable<string>,
  name: string,
  came: readonly Correction[],
): boolean {
  let allKept = true;
  const [now, before] = [byArticle(corrections, name), byArticle(came, name)];
  const without = ([, correction]: Kept) => correction;
  for (const article of withName(articles, name)) {
    const own = now.get(article) ?? [];
    const isAsCame = isSame(own.map(without), (before.get(article) ?? []).map(without));
    const kept = readStored(prefix + article, areKept);
    if (isAsCame && kept !== null) removeStored(prefix + article);
    else if (!isAsCame && (kept === null || !isSame(kept, own)))
      allKept = writeStored(prefix + article, own) && allKept;
  }
  return allKept;
}

/** Calls back when another tab has corrected an event or actor of an article. */
export const watchCorrections = (changed: (article: string) => void): void => watchStored(prefix, changed);

const withName = (articles: Iterable<string>, name: string | null): Set<string> =>
  new Set(name === null || name === '' ? articles : [...articles, name]);

/** The article where the first of what a correction names is told; null for what belongs to the story as a whole. */
export function articleOf(correction: Correction): string | null {
  const named = namedIn(correction);
  const first = named.find((each) => 'article' in each);
  return first === undefined || named.some((each) => 'id' in each) ? null : first.article;
}

function byArticle(corrections: readonly Correction[], name: string): Map<string, Kept[]> {
  const found = new Map<string, Kept[]>();
  corrections.forEach((correction, place) => {
    const article = articleOf(correction) ?? name;
    const own = found.get(article);
    if (own) own.push([place, correction]);
    else found.set(article, [[place, correction]]);
  });
  return found;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
