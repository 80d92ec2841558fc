import type { RegionKind, Span, StatedDate } from './types.ts';

/** A paragraph or a line of its own. `known` is set where the format itself says what it is (an HTML figcaption). */
export interface Block extends Span {
  known: RegionKind | null;
}

/** What a reader makes of a file: its text, cut into blocks, and what the file says about itself. */
export interface Draft {
  text: string;
  /** In order, not overlapping, without white space at the ends. */
  blocks: Block[];
  /** The title the file itself gives; null where it has to be found in the text. */
  title: string | null;
  publisher: string | null;
  url: string | null;
  /** BCP 47, as declared; null when not said. */
  language: string | null;
  /** Best first. */
  statedDates: StatedDate[];
  /** What a person should know about how the file was read. */
  notes: string[];
}

/** A way to read one kind of file. */
export interface Reader {
  name: string;
  /** Whether this reader takes the file; `extension` in lower case without dot, `opening` the first 2,000 characters. */
  takes(extension: string, opening: string): boolean;
  read(text: string, path: string | null): Draft;
}

/** A way to read one kind of file that has to be taken apart before it is text. Throws UnreadableError. */
export interface DocumentReader {
  name: string;
  /** `kind` is what the first bytes say it is, in words, as `binaryKind` gives it; null for text. */
  takes(kind: string | null, bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, path: string | null): Promise<Draft>;
}

export const emptyDraft: Draft = {
  text: '',
  blocks: [],
  title: null,
  publisher: null,
  url: null,
  language: null,
  statedDates: [],
  notes: [],
};

/** A piece of text that a markup reader found, on its way to becoming a block. */
export interface Piece {
  text: string;
  known: RegionKind | null;
}

/** Sets pieces one below the other, a blank line between: the text and blocks of a format that has no text of its own. */
export function compose(pieces: readonly Piece[]): Pick<Draft, 'text' | 'blocks'> {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const text = piece.text.trim();
    if (text === '') continue;
    blocks.push({ start: offset, end: offset + text.length, known: piece.known });
    parts.push(text);
    offset += text.length + 2;
  }
  return { text: parts.join('\n\n'), blocks };
}
