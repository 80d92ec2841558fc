import type { Span } from '#lib/article/index.ts';

/** Who marks more than this copies the text, and adds no event. */
const longest = 400;

const isOfWord = (text: string, at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '');

/** What is marked in a text, as whole words, without spaces and marks around them; null where there are none, or too many. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  if (end - start > longest) return null;
  let [from, to] = [start, end];
  while (from < to && !isOfWord(text, from)) from++;
  while (to > from && !isOfWord(text, to - 1)) to--;
  if (from === to) return null;
  while (isOfWord(text, from - 1)) from--;
  while (isOfWord(text, to)) to++;
  return to - from > longest ? null : { start: from, end: to };
}

/**
 * Where a text has the words that a person wrote, as whole words, whatever its capitals and line ends are; the first place
 * that is not taken, else null.
 */
export function placeOfWords(text: string, written: string, isTaken: (place: Span) => boolean): Span | null {
  const words = written.trim().split(/\s+/).map(escaped);
  if (words[0] === '' || written.length > longest) return null;
  for (const { 0: found, index } of text.matchAll(new RegExp(words.join('\\s+'), 'giu'))) {
    const place = wholeWords(text, { start: index, end: index + found.length });
    if (place && place.start >= index && place.end <= index + found.length && !isTaken(place)) return place;
  }
  return null;
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** What is selected of an article's text on the page; null where the selection is empty or begins or ends elsewhere. */
export function markedIn(element: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(element, range.startContainer, range.startOffset);
  const end = offsetAt(element, range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end };
}

/** Blocks know where in the text they begin, and hold it as it is. */
function offsetAt(element: HTMLElement, node: Node, offset: number): number | null {
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.block[data-start]');
  if (!block || !element.contains(block)) return null;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset.start) + before.toString().length;
}
