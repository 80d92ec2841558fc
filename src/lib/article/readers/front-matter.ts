import { parse } from 'yaml';
import type { Draft } from '../draft.ts';
import { described } from './described.ts';

export interface FrontMatter extends Pick<Draft, 'title' | 'publisher' | 'url' | 'language' | 'statedDates' | 'notes'> {
  /** What stands below it. */
  content: string;
}

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
  return { ...described(values as Record<string, unknown>, 'in the front matter'), notes: [], content };
}
