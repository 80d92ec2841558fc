import { parse } from 'yaml';
import { writtenDate } from '../dates/written-date.ts';
import type { Draft } from '../draft.ts';
import type { StatedDate } from '../types.ts';

export interface FrontMatter extends Pick<Draft, 'title' | 'publisher' | 'url' | 'language' | 'statedDates' | 'notes'> {
  /** What stands below it. */
  content: string;
}

/** The names that sites use for each thing, the usual one first. */
const keys = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'source', 'outlet', 'site', 'site_name', 'newspaper'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'source_url'],
  language: ['lang', 'language'],
  date: [
    'date',
    'published',
    'publish_date',
    'published_at',
    'pubdate',
    'date_published',
    'datepublished',
    'publishdate',
  ],
};

/** The YAML between `---` and `---` at the top of a file: what it says of the article, and the content below it. */
export function frontMatter(source: string): FrontMatter {
  const nothing = {
    title: null,
    publisher: null,
    url: null,
    language: null,
    statedDates: [],
    notes: [],
    content: source,
  };
  if (!source.startsWith('---\n')) return nothing;
  const end = /^(?:---|\.\.\.)[ \t]{0,99}$/m.exec(source.slice(4));
  if (end === null) return nothing;
  const content = source.slice(4 + end.index + end[0].length);
  let values: unknown;
  try {
    values = parse(source.slice(4, 4 + end.index), { schema: 'core', maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return { ...nothing, notes: ['its front matter is not valid YAML and was read as text'] };
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return nothing;
  const said = new Map(Object.entries(values).map(([key, value]) => [key.toLowerCase(), value]));
  const first = (names: string[]): string | null => {
    const value = names
      .map((name) => said.get(name))
      .find((value) => typeof value === 'string' || typeof value === 'number');
    return value === undefined ? null : String(value).trim() || null;
  };
  const statedDates = keys.date.flatMap((key): StatedDate[] => {
    const value = writtenDate(String(said.get(key) ?? ''));
    return value === null ? [] : [{ value, basis: 'metadata', because: `“${key}” in the front matter` }];
  });
  return {
    title: first(keys.title),
    publisher: first(keys.publisher),
    url: first(keys.url),
    language: first(keys.language),
    statedDates,
    notes: [],
    content,
  };
}
