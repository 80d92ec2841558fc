import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { compose, emptyDraft, type Draft, type Piece, type Reader } from '../draft.ts';
import { headerDates } from '../dates/header-line.ts';
import { pageDates } from '../dates/page-dates.ts';
import { decodeEntities, stripTags, tagsOf } from '../markup.ts';
import { isDateline } from '../regions/dateline.ts';
import { isTitle } from '../regions/headline.ts';
import { looksLikeProse, words } from '../regions/shape.ts';
import { pageMetadata } from './html-metadata.ts';
import { savedPage } from './html-saved.ts';
import { blockMark, pagePieces, type PagePiece } from './html-pieces.ts';
import { plainText } from './plain-text.ts';

/** Elements nested deeper than this are no page that a person reads, and could exhaust the stack of the HTML parser. */
const deepestNesting = 300;
/** Where one element has more children than this, the main part is not looked for, which would cost their square. */
const mostChildren = 1500;

/** A saved page: Mozilla's Readability finds the article in it, the page's own marks say what each part is. */
export const html: Reader = {
  name: 'HTML',
  takes: (extension, opening) =>
    ['html', 'htm', 'xhtml'].includes(extension) || /^\s*(?:<!doctype html|<html\b)/i.test(opening),
  read(source, path) {
    if (nesting(source) > deepestNesting) return readFlat(source, path);
    const { document } = parseHTML(wholePage(source));
    const metadata = pageMetadata(document);
    const saved = savedPage(source);
    const dates = pageDates(document);
    // Readability takes the page apart: everything else is read from it before.
    const pieces = pagePieces(document);
    const main = mainPart(document);
    const title = metadata.title ?? main.title;
    const composed = compose(withHeadline(articlePieces(pieces, main.marks), title));
    const lines = composed.blocks.slice(0, 40).map(({ start, end }) => composed.text.slice(start, end));
    const statedDates = [...dates, ...headerDates(lines), ...saved.statedDates];
    return { ...emptyDraft, ...composed, ...metadata, title, url: metadata.url ?? saved.url, statedDates };
  },
};

/** Browsers add what is missing of <html>, <head> and <body>; the parser here does not. */
function wholePage(source: string): string {
  if (/<html\b/i.test(source) && /<body\b/i.test(source)) return source;
  let content = '';
  let from = 0;
  for (const tag of tagsOf(source)) {
    if (tag.name === 'html' || tag.name === 'head' || tag.name === 'body') {
      content += source.slice(from, tag.start);
      from = tag.end;
    }
  }
  return `<!doctype html><html><head></head><body>${content}${source.slice(from)}</body></html>`;
}

/** The blocks that Readability takes for the article, by their marks; null, for all of them, where it finds none. */
function mainPart(document: Document): { title: string | null; marks: Set<string> | null } {
  if (widest(document.body) > mostChildren) return { title: document.title || null, marks: null };
  const result = new Readability<Node>(document, { serializer: (node) => node, charThreshold: 200 }).parse();
  if (!result?.content) return { title: null, marks: null };
  const marked = Array.from((result.content as Element).querySelectorAll(`[${blockMark}]`));
  return { title: result.title || null, marks: new Set(marked.map((element) => element.getAttribute(blockMark)!)) };
}

/**
 * The article's own pieces of a page: what Readability keeps, and what belongs to it around that: headline, byline,
 * captions and paragraphs from the headline on, tags, related links and the author's life behind it.
 */
function articlePieces(pieces: readonly PagePiece[], marks: Set<string> | null): Piece[] {
  if (marks === null) return [...pieces];
  const kept = pieces.map(
    (piece) => marks.has(piece.mark) && (piece.known !== 'furniture' || looksLikeProse(piece.text)),
  );
  const firstKept = kept.indexOf(true);
  if (firstKept === -1) return [...pieces];
  const headline = pieces.findIndex(({ known }) => known === 'headline');
  const first = headline === -1 ? firstKept : Math.min(headline, firstKept);
  const last = kept.lastIndexOf(true);
  const firstProse = pieces.findIndex(({ text }, index) => kept[index] && looksLikeProse(text));
  const belongs = ({ text, known }: PagePiece, index: number) => {
    if (index < first || known === 'furniture') return false;
    if (index > last) return known === 'bio' || known === 'tags' || known === 'related';
    // Between the headline and the text: the summary, and when it was written.
    if (index > headline && index < firstProse && words(text).length >= 5) return true;
    return known !== null || looksLikeProse(text) || isDateline(text);
  };
  return (
    pieces
      .filter((piece, index) => kept[index] || belongs(piece, index))
      // What Readability keeps of a share box or a footer is prose: the words must tell what it is.
      .map((piece) => (piece.known === 'furniture' ? { ...piece, known: null } : piece))
  );
}

/** The title, where the page shows it nowhere. */
function withHeadline(pieces: Piece[], title: string | null): Piece[] {
  const isShown = (piece: Piece) => piece.known === 'headline' || isTitle(piece.text, title!);
  return title === null || pieces.some(isShown) ? pieces : [{ text: title, known: 'headline' }, ...pieces];
}

/** What closes itself without being told to, or never opens. */
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

/** How deep the elements of a page are nested. */
function nesting(source: string): number {
  let open = 0;
  let deepest = 0;
  for (const tag of tagsOf(source)) {
    // A script is one tag from its opening to its end.
    const hasContent =
      !unclosed.has(tag.name) && tag.name !== 'script' && tag.name !== 'style' && source[tag.end - 2] !== '/';
    if (tag.name === '' || !hasContent) continue;
    open = Math.max(0, open + (tag.closing ? -1 : 1));
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/** The most children that any element has. */
function widest(root: Element): number {
  const counts = new Map<Node | null, number>();
  for (const element of Array.from(root.querySelectorAll('*'))) {
    counts.set(element.parentNode, (counts.get(element.parentNode) ?? 0) + 1);
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}

const inline = new Set(
  'a abbr b cite code del em font i ins kbd mark q s small span strong sub sup time tt u var wbr'.split(' '),
);

/** A page as plain text: every tag that is not part of a line ends one. */
function readFlat(source: string, path: string | null): Draft {
  const parts: string[] = [];
  let from = 0;
  for (const tag of tagsOf(source)) {
    parts.push(
      source.slice(from, tag.start).replace(/\s+/g, ' '),
      inline.has(tag.name) || tag.name === '' ? '' : '\n\n',
    );
    from = tag.end;
  }
  parts.push(stripTags(source.slice(from)));
  const text = decodeEntities(parts.join(''))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    ...plainText.read(text, path),
    notes: ['read as plain text: its elements are nested too deeply'],
  };
}
