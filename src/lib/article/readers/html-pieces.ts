import { blocksOf } from '../blocks.ts';
import type { Piece } from '../draft.ts';
import { belowPicture } from '../regions/dateline.ts';
import { endsSentence, looksLikeProse } from '../regions/shape.ts';
import type { RegionKind } from '../types.ts';

/** A block of a page; `mark` is the value of `blockMark` where it begins. */
export interface PagePiece extends Piece {
  mark: string;
}

/**
 * The attribute of a <span> around the first words of each block, by which it is found again when Readability has taken
 * the page apart: Readability replaces blocks by others, but leaves what is in them.
 */
export const blockMark = 'data-annalist-block';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'
    .split(' ')
    .map((name) => name.toUpperCase()),
);
const unread = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA BUTTON INPUT HEAD TITLE DIALOG'.split(
    ' ',
  ),
);

/** What an element's name says its text is. */
const byElement: Record<string, RegionKind> = {
  H1: 'headline',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  NAV: 'furniture',
  FOOTER: 'furniture',
  FORM: 'furniture',
};

/** What sites call the parts of an article, in their class names, ids and microdata. Order matters: an author's biography is no byline. */
const byName: [RegExp, RegionKind][] = [
  [
    /(?:author|writer)[-_]*(?:bio|box|info|desc|about|card)|about[-_]*(?:the[-_]*)?author|(?:^|[\s_-])bio(?:$|[\s_-])/i,
    'bio',
  ],
  [
    /related|recommend|more[-_]*(?:stories|news|from|on)|read[-_]*(?:more|next|also)|see[-_]*also|most[-_]*(?:read|popular)|trending/i,
    'related',
  ],
  [/(?:^|[\s_-])caption|wp-caption-text|(?:photo|image)[-_]*credit/i, 'caption'],
  [/byline|(?:^|[\s_-])authors?(?:$|[\s_-])/i, 'byline'],
  [/(?:^|[\s_-])(?:tags|tag-?list|keywords|topics)(?:$|[\s_-])/i, 'tags'],
  [
    /share|social|newsletter|subscri|cookie|consent|advert|(?:^|[\s_-])ads?(?:$|[\s_-])|promo|breadcrumb|comments?(?:$|[\s_-])|paywall/i,
    'furniture',
  ],
];

/** Elements whose names describe the whole page or article, not a part of it. */
const wholes = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);

/** Every block of text on a page, in reading order, with what the page itself says it is. Marks where each begins. */
export function pagePieces(document: Document): PagePiece[] {
  const pieces: PagePiece[] = [];
  let text = '';
  let linked = 0;
  let firstWords: Node | null = null;
  /** A picture stands between the block before and this one. */
  let isBelowPicture = false;

  const flush = (known: RegionKind | null) => {
    const mark = String(pieces.length);
    if (firstWords !== null) putMark(firstWords, mark);
    const isLink = linked > 0 && linked >= text.trim().length * 0.9;
    const written = text.replace(/ {2,}/g, ' ');
    for (const { start, end } of blocksOf(written)) {
      const piece = written.slice(start, end);
      const own = isLink ? linkKind(piece, known) : plausible(known, piece);
      pieces.push({ text: piece, mark, known: isBelowPicture ? belowPicture(piece, own) : own });
      isBelowPicture = false;
    }
    text = '';
    linked = 0;
    firstWords = null;
  };

  // Depth first with a stack of its own: a page may be nested deeper than calls can be.
  const path: Visit[] = [visit(document.body, null)];
  while (path.length > 0) {
    const current = path[path.length - 1];
    const node = current.child;
    if (node === null) {
      if (current.isApart) flush(current.known);
      path.pop();
      continue;
    }
    current.child = node.nextSibling;
    if (node.nodeType === 3) {
      const written = (node.textContent ?? '').replace(/\s+/g, ' ');
      text += written;
      if (current.linked) linked += written.length;
      if (written !== ' ') firstWords ??= node;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.tagName === 'BR') text += '\n';
      else if (element.tagName === 'TIME') text += ' ';
      else if (element.tagName === 'IMG') isBelowPicture = text.trim() === '';
      if (unread.has(element.tagName) || isHidden(element)) continue;
      const next = visit(element, current);
      if (next.isApart) flush(current.known);
      path.push(next);
    }
  }
  return onlyOneHeadline(pieces);
}

/** What an element is inside its parent: a heading inside the list of related links is part of that list. */
function within(parent: RegionKind | null, own: RegionKind | null): RegionKind | null {
  return own === null || (own === 'heading' && parent !== null) ? parent : own;
}

/** An element on the way from <body> to the text being read. */
interface Visit {
  known: RegionKind | null;
  /** Whether it is a block: all but inline elements, and of those what says what it is (a span of class "byline"). */
  isApart: boolean;
  linked: boolean;
  /** The next child to read. */
  child: ChildNode | null;
}

function visit(element: Element, parent: Visit | null): Visit {
  const known = within(parent?.known ?? null, kindOf(element));
  return {
    known,
    isApart: parent === null || !inline.has(element.tagName) || known !== parent.known,
    linked: element.tagName === 'A' || (parent?.linked ?? false),
    child: element.firstChild,
  };
}

function putMark(words: Node, mark: string) {
  const span = words.ownerDocument!.createElement('span');
  span.setAttribute(blockMark, mark);
  words.parentNode!.replaceChild(span, words);
  span.appendChild(words);
}

function kindOf(element: Element): RegionKind | null {
  const named = byElement[element.tagName];
  if (named !== undefined) return named;
  if (wholes.has(element.tagName) || element.tagName === 'A') return rel(element);
  const names = ['class', 'id', 'itemprop', 'role', 'data-component', 'data-testid']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  return byName.find(([pattern]) => pattern.test(names.slice(0, 300)))?.[1] ?? null;
}

function rel(element: Element): RegionKind | null {
  const rel = element.getAttribute('rel');
  return rel === 'tag' ? 'tags' : rel === 'author' ? 'byline' : null;
}

/** A line that is nothing but a link leads to another page; short ones are tags or menus, which the text must tell. */
function linkKind(text: string, known: RegionKind | null): RegionKind | null {
  if (known !== null && known !== 'heading') return known;
  return text.length >= 25 ? 'related' : null;
}

/** Names of containers promise too much: a paragraph is no byline, and prose among share buttons may be the article. */
function plausible(known: RegionKind | null, text: string): RegionKind | null {
  if (known === 'byline' || known === 'tags')
    return text.length <= 200 && !(endsSentence(text) && text.length > 60) ? known : null;
  if (known === 'heading') return text.length <= 300 ? known : null;
  if (known === 'related') return looksLikeProse(text) ? null : known;
  return known;
}

/** Sites put their own name in a headline too: the longest one is the article's. */
function onlyOneHeadline(pieces: PagePiece[]): PagePiece[] {
  const headlines = pieces.filter(({ known }) => known === 'headline');
  const longest = Math.max(0, ...headlines.map(({ text }) => text.length));
  const headline = headlines.find(({ text }) => text.length === longest);
  for (const piece of headlines)
    if (piece !== headline) piece.known = piece.text === headline?.text ? 'furniture' : 'heading';
  return pieces;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s{0,9}:\s{0,9}none/i.test(element.getAttribute('style') ?? '')
  );
}
