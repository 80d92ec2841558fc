import type { Piece } from '../draft.ts';
import { endsSentence } from '../regions/shape.ts';
import type { Line } from './pdf-lines.ts';

/** Lines farther apart than this, in usual distances, are two paragraphs. */
const paragraphGap = 1.3;
/** Type that differs by more than this, as a share, is of another paragraph. */
const otherSize = 0.08;
/** A first line is set in by at least this, in heights of type, and a last one falls short by this. */
const indent = 0.8;
const short = 4;
/** Type that is larger than the running text by this share, at the top of the first page, is the headline. */
const headlineSize = 1.25;
/** Lines from the top and the bottom of a page that can be its header and footer. */
const edge = 2;

/** The paragraphs that the lines of a document make, headline first where large type shows it, what repeats on pages last. */
export function paragraphsOf(lines: readonly Line[]): Piece[] {
  const furniture = pageFurniture(lines);
  const text = lines.filter((line) => !furniture.has(line));
  const usual = { gap: usualGap(text), size: usualSize(text), right: usualRight(text) };
  const paragraphs: Line[][] = [];
  for (const line of text) {
    const last = paragraphs.at(-1);
    if (last && isSameParagraph(last.at(-1)!, line, usual)) last.push(line);
    else paragraphs.push([line]);
  }
  const firstOfRunningText = paragraphs.findIndex(([{ size }]) => size <= usual.size * (1 + otherSize));
  const pieces = paragraphs.map((paragraph, index): Piece => {
    const isHeadline =
      index < firstOfRunningText && paragraph[0].page === 1 && index === largest(paragraphs, firstOfRunningText);
    return {
      text: joined(paragraph),
      known: isHeadline && paragraph[0].size >= usual.size * headlineSize ? 'headline' : null,
    };
  });
  const edges = [...new Set([...furniture].map(({ text }) => text))];
  return [...pieces, ...edges.map((text): Piece => ({ text, known: 'furniture' }))];
}

const largest = (paragraphs: readonly Line[][], before: number): number => {
  const sizes = paragraphs.slice(0, before).map(([{ size }]) => size);
  return sizes.indexOf(Math.max(...sizes));
};

/** A word divided at the end of a line becomes one again. */
function joined(paragraph: readonly Line[]): string {
  return paragraph.reduce((text, line) => {
    if (/\p{L}[-\u00ad\u2010]$/u.test(text) && /^\p{Ll}/u.test(line.text)) return text.slice(0, -1) + line.text;
    return text === '' ? line.text : `${text} ${line.text}`;
  }, '');
}

interface Usual {
  /** Points from one line to the next. */
  gap: number;
  size: number;
  /** Where full lines end. */
  right: number;
}

function isSameParagraph(previous: Line, line: Line, usual: Usual): boolean {
  if (Math.abs(line.size - previous.size) > otherSize * previous.size) return false;
  const isEnd = endsSentence(previous.text);
  const down = previous.y - line.y;
  // A new column or page: the sentence goes on, or a new paragraph begins.
  if (line.page !== previous.page || down <= 0) return !isEnd;
  if (down > paragraphGap * Math.max(usual.gap, line.size)) return false;
  const isIndented = line.x - previous.x > indent * line.size;
  const isShort = previous.right < usual.right - short * line.size;
  return !(isEnd && (isIndented || isShort));
}

/** Lines at the edges of pages that stand on several of them, apart from their numbers, and page numbers. */
function pageFurniture(lines: readonly Line[]): Set<Line> {
  const pages = new Map<number, Line[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const byWords = new Map<string, Line[]>();
  for (const page of pages.values()) {
    const ordered = [...page].sort((a, b) => b.y - a.y);
    for (const line of new Set([...ordered.slice(0, edge), ...ordered.slice(-edge)])) {
      const key = line.text.replace(/\d+/g, '#');
      const same = byWords.get(key);
      if (same) same.push(line);
      else byWords.set(key, [line]);
    }
  }
  const isNumber = ({ text }: Line): boolean =>
    text.length < 20 && /^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i.test(text);
  const repeated = [...byWords.values()].filter((same) => new Set(same.map(({ page }) => page)).size > 1);
  return new Set([...repeated.flat(), ...[...byWords.values()].flat().filter(isNumber)]);
}

/** The distance between the lines of a paragraph, which is the smaller one; the gaps between paragraphs are larger. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines.flatMap((line, index) => {
    const gap = index > 0 && lines[index - 1].page === line.page ? lines[index - 1].y - line.y : 0;
    return gap > 0 ? [gap] : [];
  });
  return quantile(gaps, 0.25);
}

/** The size in which most characters are set. */
function usualSize(lines: readonly Line[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].reduce((most, next) => (next[1] > most[1] ? next : most), [0, -1])[0];
}

/** Where the longer lines end. */
const usualRight = (lines: readonly Line[]): number =>
  quantile(
    lines.map(({ right }) => right),
    0.8,
  );

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
