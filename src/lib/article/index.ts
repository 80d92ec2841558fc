/**
 * The article room: a file, page or pasted text becomes an `Article`: clean text, told apart into regions, with the
 * dates that somebody wrote down for it.
 */
import { articleOf } from './assemble.ts';
import { decode } from './decode.ts';
import { binaryKind } from './binary.ts';
import type { DocumentReader, Reader } from './draft.ts';
import { foreignNote } from './english.ts';
import { docx } from './readers/docx.ts';
import { html } from './readers/html.ts';
import { markdown } from './readers/markdown.ts';
import { pdf } from './readers/pdf.ts';
import { mime } from './readers/mime.ts';
import { plainText } from './readers/plain-text.ts';
import { isTable } from './readers/table.ts';
import { timeML } from './readers/timeml.ts';
import { articlesOfTable } from './table-articles.ts';
import type { Article, SourceFile } from './types.ts';
import { UnreadableError } from './unreadable.ts';

export * from './types.ts';
export { blocksOf as paragraphsOf } from './blocks.ts';
export { namedDates } from './dates/named-dates.ts';
export { UnreadableError } from './unreadable.ts';

/** In order; the first that takes a file reads it. */
const readers: readonly Reader[] = [
  timeML,
  html,
  markdown,
  // Takes everything that is text.
  plainText,
];

/** In order; each loads what it needs when it first reads. */
const documentReaders: readonly DocumentReader[] = [pdf, docx, mime];

/** The file name extensions that folders are searched for. */
export const articleExtensions = [
  'txt',
  'text',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'mhtml',
  'mht',
  'eml',
  'tml',
  'pdf',
  'docx',
] as const;

export { tableExtensions } from './readers/table.ts';

/** What was read from a file. */
export interface ReadArticle {
  article: Article;
  /** For a person: what was not as it should be ("read with 3 characters replaced …"). */
  notes: string[];
}

/**
 * Reads all articles of a file: of a table (CSV, TSV, JSON Lines) one from each row, of any other kind of file the one
 * that it is. Rejects with UnreadableError where there is none.
 */
export async function readArticles(file: SourceFile): Promise<{ articles: Article[]; notes: string[] }> {
  const extension = extensionOf(file.path);
  if (isTable(extension)) return articlesOfTable(file.path, extension, decode(file.path, file.bytes));
  const { article, notes } = await readDocument(file);
  return { articles: [article], notes };
}

/**
 * Reads one file of any kind: PDF and DOCX, saved pages and mail in MIME, and all that `readFile` reads. Rejects with UnreadableError where there is
 * no text to be had: a locked or damaged file, pictures of pages.
 */
export async function readDocument(file: SourceFile): Promise<ReadArticle> {
  const { path, bytes } = file;
  const kind = binaryKind(bytes);
  const reader = documentReaders.find((candidate) => candidate.takes(kind, bytes));
  if (!reader) return readFile(file);
  const draft = await reader.read(bytes, path);
  return { article: articleOf(draft, path), notes: [...draft.notes, ...foreignNote(draft)] };
}

/**
 * Reads one file of text: plain text, Markdown, HTML or TimeML, told apart by extension and content. Throws
 * UnreadableError where there is no text.
 */
export function readFile(file: SourceFile): ReadArticle {
  const { text, notes } = decode(file.path, file.bytes);
  const extension = extensionOf(file.path);
  if (extension === 'json')
    throw new UnreadableError(
      file.path,
      'this is JSON, and no story file; give the article as text or HTML, or many as CSV or JSON Lines',
    );
  const reader = readers.find((candidate) => candidate.takes(extension, text.slice(0, 2000)))!;
  const draft = reader.read(text, file.path);
  return { article: articleOf(draft, file.path), notes: [...notes, ...draft.notes, ...foreignNote(draft)] };
}

const extensionOf = (path: string | null): string => /\.([^./\\]*)$/.exec(path ?? '')?.[1].toLowerCase() ?? '';

/** Pasted text as an article. `title` where the person gave one; else it is found in the text. Throws UnreadableError for no text. */
export function articleFromText(text: string, options: { path?: string | null; title?: string | null } = {}): Article {
  const path = options.path ?? null;
  const draft = plainText.read(text.replace(/\r\n?/g, '\n'), path);
  return articleOf({ ...draft, title: options.title?.trim() || null }, path);
}
