/**
 * The article room: a file, page or pasted text becomes an `Article`: clean text, told apart into regions, with the
 * dates that somebody wrote down for it.
 */
import { articleOf } from './assemble.ts';
import { decode } from './decode.ts';
import { binaryKind } from './binary.ts';
import type { Draft, DocumentReader, Reader } from './draft.ts';
import { foreignNote } from './english.ts';
import { documentsOf } from './exports/documents.ts';
import { draftOfDocument } from './exports/draft-of-document.ts';
import { withLineEnds } from './line-breaks.ts';
import { docx } from './readers/docx.ts';
import { html } from './readers/html.ts';
import { markdown } from './readers/markdown.ts';
import { pdf } from './readers/pdf.ts';
import { mime } from './readers/mime.ts';
import { odt } from './readers/odt.ts';
import { plainText } from './readers/plain-text.ts';
import { rtf } from './readers/rtf.ts';
import { isTable, opensWithArticles } from './readers/table.ts';
import { timeML } from './readers/timeml.ts';
import { articlesOfTable } from './table-articles.ts';
import type { Article, SourceFile } from './types.ts';

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
const documentReaders: readonly DocumentReader[] = [pdf, docx, odt, rtf, mime];

/** What press archives give may hold many articles. */
const mayHoldSeveral: readonly (Reader | DocumentReader)[] = [plainText, pdf, docx, odt, rtf];

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
  'odt',
  'rtf',
] as const;

export { tableExtensions } from './readers/table.ts';

/**
 * Whether a file that is found in a folder is taken for articles: by its name; a table by how it opens, too, as there are
 * tables of other things.
 * @param opening the first characters of a file; asked for where they tell
 */
export async function isOfArticles(name: string, opening: () => Promise<string> | string): Promise<boolean> {
  const extension = extensionOf(name);
  if (isTable(extension)) return opensWithArticles(extension, await opening());
  return articleExtensions.some((known) => known === extension);
}

/** What was read from a file. */
export interface ReadArticle {
  article: Article;
  /** For a person: what was not as it should be ("read with 3 characters replaced …"). */
  notes: string[];
}

/**
 * Reads all articles of a file: of a table (CSV, TSV, JSON Lines, JSON) one from each row, of what a press archive gives one
 * from each document, of any other kind of file the one that it is. Rejects with UnreadableError where there is none.
 */
export async function readArticles(file: SourceFile): Promise<{ articles: Article[]; notes: string[] }> {
  const extension = extensionOf(file.path);
  if (isTable(extension)) return articlesOfTable(file.path, extension, decode(file.path, file.bytes));
  const { draft, reader, notes } = await readDraft(file);
  const documents = mayHoldSeveral.includes(reader) ? documentsOf(draft.text) : null;
  if (documents !== null) return articlesOfExport(file.path, documents, notes);
  return { articles: [articleOf(draft, file.path)], notes: [...notes, ...foreignNote(draft)] };
}

function articlesOfExport(path: string | null, documents: readonly string[][], notes: readonly string[]) {
  // The name of an export says nothing of the day of each of its articles.
  const articles = documents.map((lines, index) => ({
    ...articleOf(draftOfDocument(lines), null),
    path: path === null ? null : `${path}, document ${index + 1}`,
  }));
  return { articles, notes: [...notes] };
}

/**
 * Reads one file of any kind: PDF and office documents, saved pages and mail in MIME, and all that `readFile` reads. Rejects
 * with UnreadableError where there is no text to be had: a locked or damaged file, pictures of pages.
 */
export async function readDocument(file: SourceFile): Promise<ReadArticle> {
  const { draft, notes } = await readDraft(file);
  return { article: articleOf(draft, file.path), notes: [...notes, ...foreignNote(draft)] };
}

/** What a reader made of a file, and which one it was. */
interface ReadDraft {
  draft: Draft;
  reader: Reader | DocumentReader;
  notes: string[];
}

async function readDraft(file: SourceFile): Promise<ReadDraft> {
  const { path, bytes } = file;
  const kind = binaryKind(bytes);
  const reader = documentReaders.find((candidate) => candidate.takes(kind, bytes));
  if (!reader) return readText(file);
  const draft = await reader.read(bytes, path);
  return { draft, reader, notes: draft.notes };
}

/**
 * Reads one file of text: plain text, Markdown, HTML or TimeML, told apart by extension and content. Throws
 * UnreadableError where there is no text.
 */
export function readFile(file: SourceFile): ReadArticle {
  const { draft, notes } = readText(file);
  return { article: articleOf(draft, file.path), notes: [...notes, ...foreignNote(draft)] };
}

function readText(file: SourceFile): ReadDraft {
  const { text, notes } = decode(file.path, file.bytes);
  const reader = readers.find((candidate) => candidate.takes(extensionOf(file.path), text.slice(0, 2000)))!;
  const draft = reader.read(text, file.path);
  return { draft, reader, notes: [...notes, ...draft.notes] };
}

const extensionOf = (path: string | null): string => /\.([^./\\]*)$/.exec(path ?? '')?.[1].toLowerCase() ?? '';

/** Pasted text as an article. `title` where the person gave one; else it is found in the text. Throws UnreadableError for no text. */
export function articleFromText(text: string, options: { path?: string | null; title?: string | null } = {}): Article {
  const path = options.path ?? null;
  const draft = plainText.read(withLineEnds(text), path);
  return articleOf({ ...draft, title: options.title?.trim() || null }, path);
}
