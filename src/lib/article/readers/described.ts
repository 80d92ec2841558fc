import { writtenDate, type DateOrder } from '../dates/written-date.ts';
import type { Draft } from '../draft.ts';
import type { StatedDate } from '../types.ts';

/** The names that sites, archives and data sets use for each thing, the usual one first. */
const keys = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'outlet', 'site', 'site_name', 'newspaper', 'media_name', 'domain'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'web_url'],
  language: ['lang', 'language'],
  date: [
    'date',
    'published',
    'publish_date',
    'published_at',
    'publishedat',
    'pubdate',
    'pub_date',
    'date_published',
    'date_publish',
    'datepublished',
    'publishdate',
    'publication_date',
  ],
};

/**
 * What named values, such as front matter or a row of a table, say of an article.
 * @param where to go on from “date”: "in the front matter"
 * @param order of day and month, where it is known
 */
export function described(
  values: Readonly<Record<string, unknown>>,
  where: string,
  order: DateOrder | null = null,
): Pick<Draft, 'title' | 'publisher' | 'url' | 'language' | 'statedDates'> {
  const said = byPlainKey(values);
  const first = (names: readonly string[]): string | null =>
    firstOf(names.map((name) => said.get(name)))?.trim() || null;
  return {
    title: first(keys.title),
    publisher: first(keys.publisher),
    url: first(keys.url),
    language: first(keys.language),
    statedDates: keys.date.flatMap((key): StatedDate[] => {
      const value = writtenDate(said.get(key) ?? '', order);
      return value === null ? [] : [{ value, basis: 'metadata', because: `“${key}” ${where}` }];
    }),
  };
}

/** What named values give as dates, as it is written. */
export function datesIn(values: Readonly<Record<string, unknown>>): string[] {
  const said = byPlainKey(values);
  return keys.date.flatMap((key) => said.get(key) ?? []);
}

const byPlainKey = (values: Readonly<Record<string, unknown>>) =>
  new Map(Object.entries(values).map(([key, value]) => [plainKey(key), nameOf(value)]));

/** The name of a value without regard to capitals, spaces and hyphens: "Publish Date" is publish_date. */
export const plainKey = (key: string): string =>
  key
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** A value as text; of an object its name, as in {"source": {"id": 1, "name": "Coast Journal"}}. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' ? name : undefined;
}

const firstOf = (values: readonly (string | undefined)[]) => values.find((value) => value?.trim());
