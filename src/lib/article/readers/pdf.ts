import type { PDFDocumentProxy } from 'pdfjs-dist';
import { compose, emptyDraft, type Draft, type DocumentReader } from '../draft.ts';
import { headerDates } from '../dates/header-line.ts';
import { writtenDate } from '../dates/written-date.ts';
import { bare } from '../regions/shape.ts';
import type { StatedDate } from '../types.ts';
import { UnreadableError } from '../unreadable.ts';
import { pdfLibrary } from './pdf-library.ts';
import { linesOf, type Line, type TextRun } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

/** Portable Document Format (ISO 32000): the text of its pages as lines and paragraphs, and what it says of itself. */
export const pdf: DocumentReader = {
  name: 'PDF',
  takes: (kind) => kind === 'a PDF',
  async read(bytes, path) {
    const document = await open(bytes, path);
    try {
      return await draftOf(document, path);
    } finally {
      await document.loadingTask.destroy();
    }
  },
};

async function open(bytes: Uint8Array, path: string | null): Promise<PDFDocumentProxy> {
  const { getDocument } = await pdfLibrary();
  try {
    // The library takes the bytes for its own, and no subclass of Uint8Array.
    return await getDocument({
      data: new Uint8Array(bytes),
      verbosity: 0,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
    }).promise;
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw new UnreadableError(path, 'this PDF is locked with a password; save a copy without it and read that');
    throw new UnreadableError(path, 'this PDF is damaged; save or download it again');
  }
}

async function draftOf(document: PDFDocumentProxy, path: string | null): Promise<Draft> {
  const lines: Line[] = [];
  const withoutText: number[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const found = await linesOfPage(document, number).catch(() => []);
    if (found.length === 0) withoutText.push(number);
    lines.push(...found);
  }
  if (lines.length === 0)
    throw new UnreadableError(
      path,
      'this PDF holds pictures of pages and no text; have its text recognised (OCR), save it again and read that',
    );
  const composed = compose(paragraphsOf(lines));
  const { info, metadata } = await document.getMetadata();
  const properties = info as Record<string, unknown>;
  const stated = (name: string): unknown => metadata?.get(name);
  const shown = composed.blocks.slice(0, 40).map(({ start, end }) => composed.text.slice(start, end));
  const language = properties.Language;
  return {
    ...emptyDraft,
    ...composed,
    title: titleShown([stated('dc:title'), properties.Title], shown),
    language: typeof language === 'string' ? language : null,
    statedDates: [...publicationDates(stated), ...headerDates(shown), ...creationDate(properties.CreationDate)],
    notes: withoutText.length === 0 ? [] : [`${pagesInWords(withoutText)} no text that can be read`],
  };
}

async function linesOfPage(document: PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  const runs = items.flatMap((item): TextRun[] => {
    if (!('str' in item)) return [];
    const [, , c, d, x, y] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), endsLine: item.hasEOL }];
  });
  return linesOf(runs, number);
}

/** A title counts if the text shows it too: many are the names of templates and files. */
function titleShown(titles: readonly unknown[], lines: readonly string[]): string | null {
  const text = ` ${lines.map(bare).join(' ')} `;
  const title = titles.find(
    (given): given is string => typeof given === 'string' && bare(given) !== '' && text.includes(` ${bare(given)} `),
  );
  return title?.trim() ?? null;
}

/** When publishers say it was published (PRISM in XMP, ISO 16684). */
function publicationDates(stated: (name: string) => unknown): StatedDate[] {
  return ['prism:publicationdate', 'prism:coverdate', 'dc:date'].flatMap((name): StatedDate[] => {
    const value = stated(name);
    const date = typeof value === 'string' ? writtenDate(value) : null;
    return date === null ? [] : [{ value: date, basis: 'metadata', because: `the PDF’s ${name}` }];
  });
}

/** "D:20220322140500+01'00'": when the file was made, which need not be when the text was written. */
function creationDate(value: unknown): StatedDate[] {
  const match = typeof value === 'string' ? /^D:(\d{4})(\d\d)(\d\d)/.exec(value) : null;
  const date = match ? writtenDate(`${match[1]}-${match[2]}-${match[3]}`) : null;
  return date === null
    ? []
    : [{ value: date, basis: 'metadata', weak: 'made', because: 'the day on which the PDF was made' }];
}

const pagesInWords = (pages: readonly number[]): string =>
  pages.length === 1 ? `page ${pages[0]} holds` : `${pages.length} pages (the first is ${pages[0]}) hold`;
