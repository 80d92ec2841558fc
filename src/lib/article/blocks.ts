import type { Block } from './draft.ts';
import type { Span } from './types.ts';

/** A line that is not blank, without the white space at its ends; a blank line parts paragraphs. */
interface Line extends Span {
  paragraph: number;
}

/** Lines of this length can be hard-wrapped; shorter ones are lists, longer ones whole paragraphs. */
const [narrowestWrap, widestWrap] = [30, 110];

/**
 * Cuts plain text into blocks: paragraphs parted by blank lines, and lines of their own. Where the text is hard-wrapped
 * (newswire, e-mail), a paragraph's lines stay one block; elsewhere each line is one.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    if (previous && continues(text, previous, line, width)) blocks[blocks.length - 1].end = line.end;
    else blocks.push({ start: line.start, end: line.end, known: null });
  });
  return blocks;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  for (let from = 0; from <= text.length;) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const line = text.slice(from, to);
    const start = from + line.length - line.trimStart().length;
    const end = from + line.trimEnd().length;
    if (start < end) lines.push({ start, end, paragraph });
    else paragraph++;
    from = to + 1;
  }
  return lines;
}

/**
 * The width to which the text is hard-wrapped, or null where it is not: nearly all lines are short, and most lines that
 * another follows are full and stop in mid-sentence.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const lengths = lines.map(length).sort((a, b) => a - b);
  // One line in fifty may be longer: a web address, a table.
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)];
  if (width === undefined || width < narrowestWrap || width > widestWrap) return null;
  let followed = 0;
  let wrapped = 0;
  for (let index = 1; index < lines.length; index++) {
    const [line, next] = [lines[index - 1], lines[index]];
    if (line.paragraph !== next.paragraph) continue;
    followed++;
    if (isFull(text, line, next, width) && !endsSentence(text, line)) wrapped++;
  }
  return wrapped >= 2 && wrapped > followed / 2 ? width : null;
}

function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  if (line.paragraph !== next.paragraph) return false;
  if (width !== null && isFull(text, line, next, width)) return true;
  // A sentence broken in the middle, in whatever kind of text.
  return length(line) >= 40 && !endsSentence(text, line) && /^[a-z]/.test(text.slice(next.start, next.start + 1));
}

/** Whether the next line's first word would no longer have fitted; people and programs wrap a little early, but a sentence that ends early may end the paragraph. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + width)))![0];
  return length(line) + 1 + word.length > (endsSentence(text, line) ? width : width * 0.85);
}

const length = ({ start, end }: Span) => end - start;
const endsSentence = (text: string, line: Line) =>
  /[.!?:;]\s?["'”’)\]]{0,3}$/.test(text.slice(Math.max(line.start, line.end - 5), line.end));
