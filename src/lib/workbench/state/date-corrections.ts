import { readStored, removeStored, watchStored, writeStored } from './stored.ts';

/*
 * The dates that a person has given to articles, kept between visits. Each article has a key of its own, so two tabs
 * that correct different articles never write over one another.
 */

/** By article id: an ISO day, month or year, or "automatic" where the date that came with the article is set aside. */
export type DateCorrections = Readonly<Record<string, string>>;

export const automatic = 'automatic';

const prefix = 'annalist/date/';

const isCorrection = (value: unknown): value is string =>
  typeof value === 'string' && (value === automatic || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value));

export function recallDates(articles: Iterable<string>): DateCorrections {
  const dates: Record<string, string> = {};
  for (const article of articles) {
    const date = readStored(prefix + article, isCorrection);
    if (date !== null) dates[article] = date;
  }
  return dates;
}

/**
 * Makes what is kept the same as `dates` for these articles, and writes only what differs.
 * @returns false where the browser refuses to keep all of it
 */
export function keepDates(dates: DateCorrections, articles: Iterable<string>): boolean {
  let areKept = true;
  for (const article of articles) {
    const kept = readStored(prefix + article, isCorrection);
    const date = dates[article] ?? null;
    if (date === kept) continue;
    if (date === null) removeStored(prefix + article);
    else areKept = writeStored(prefix + article, date) && areKept;
  }
  return areKept;
}

/** Calls back when another tab has corrected an article's date. */
export const watchDates = (changed: (article: string) => void): void => watchStored(prefix, changed);
