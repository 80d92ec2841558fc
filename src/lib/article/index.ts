/**
 * The article room: a file, page or pasted text becomes an `Article`: clean text, told apart into regions, with the
 * dates that somebody wrote down for it.
 */
import { articleOf } from './assemble.ts';
import { decode } from './decode.ts';
import type { Reader } from './draft.ts';
import { html } from './readers/html.ts';
import { markdown } from './readers/markdown.ts';
import { plainText } from './readers/plain-text.ts';
import { timeML } from './readers/timeml.ts';
import type { Article, SourceFile } from './types.ts';
import { UnreadableError } from './unreadable.ts';

export * from './types.ts';
export { UnreadableError } from './unreadable.ts';

/** In order; the first that takes a file reads it. */
const readers: readonly Reader[] = [
  timeML,
  html,
  markdown,
  // Takes everything that is text.
  plainText,
];

/** The file name extensions that folders are searched for. */
export const articleExtensions = ['txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'tml'] as const;

/**
 * Reads one file: plain text, Markdown, HTML or TimeML, told apart by extension and content. `notes` say, for a person,
 * what was not as it should be ("read with 3 characters replaced …"). Throws UnreadableError where there is no text.
 */
export function readFile(file: SourceFile): { article: Article; notes: string[] } {
  const { text, notes } = decode(file.path, file.bytes);
  const extension = /\.([^./\\]*)$/.exec(file.path ?? '')?.[1].toLowerCase() ?? '';
  if (extension === 'json')
    throw new UnreadableError(file.path, 'this is JSON, and no story file; give the article as text or HTML');
  const reader = readers.find((candidate) => candidate.takes(extension, text.slice(0, 2000)))!;
  const draft = reader.read(text, file.path);
  return { article: articleOf(draft, file.path), notes: [...notes, ...draft.notes] };
}

/** Pasted text as an article. `title` where the person gave one; else it is found in the text. Throws UnreadableError for no text. */
export function articleFromText(text: string, options: { path?: string | null; title?: string | null } = {}): Article {
  const path = options.path ?? null;
  const draft = plainText.read(text.replace(/\r\n?/g, '\n'), path);
  return articleOf({ ...draft, title: options.title?.trim() || null }, path);
}
