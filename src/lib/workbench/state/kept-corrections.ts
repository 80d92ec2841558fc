import { correctionSchema, placesOf, type Correction } from '#lib/story/index.ts';
import { readStored, removeStored, watchStored, writeStored } from './stored.ts';

/*
 * What a person has said of events and actors, kept between visits as the dates of articles are: by the article where
 * the first of them is told, so that two tabs that correct different articles never write over one another.
 */

/** A correction and its place among all of the story: of two that disagree the later holds. */
type Kept = [place: number, correction: unknown];

const prefix = 'annalist/corrections/';

const areKept = (value: unknown): value is Kept[] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && typeof one[0] === 'number');

/** @param came the corrections that came with the story, which hold for articles of which nothing is kept */
export function recallCorrections(articles: Iterable<string>, came: readonly Correction[]): Correction[] {
  const camePlaced = byArticle(came);
  const found: { place: number; correction: Correction }[] = [];
  for (const article of articles) {
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
  came: readonly Correction[],
): boolean {
  let allKept = true;
  const [now, before] = [byArticle(corrections), byArticle(came)];
  const without = ([, correction]: Kept) => correction;
  for (const article of articles) {
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

function byArticle(corrections: readonly Correction[]): Map<string, Kept[]> {
  const found = new Map<string, Kept[]>();
  corrections.forEach((correction, place) => {
    const [{ article }] = placesOf(correction);
    const own = found.get(article);
    if (own) own.push([place, correction]);
    else found.set(article, [[place, correction]]);
  });
  return found;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
