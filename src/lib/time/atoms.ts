import type { Span } from '#lib/article/index.ts';
import { kinds } from './lexicon.ts';
import type { Word } from './lexicon.ts';
import { hashStep, isWritten, markOf, noWord, numeralOf, wordIn } from './look-up.ts';

/**
 * The smallest pieces the recognisers read: a run of letters, a run of digits, or one mark. Tokenisers differ on
 * "two-week", "p.m.", "10:35", "1990s" and "Nov."; atoms are the same whatever they did. Most atoms of a text are never
 * looked at: how one is written is cut out of its text only when somebody asks.
 */
export class Atom {
  private readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** White space stands before it (or the sentence begins). */
  readonly spaced: boolean;

  constructor(source: string, start: number, end: number, word: Word, spaced: boolean) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.word = word;
    this.spaced = spaced;
  }

  /** As written. */
  get text(): string {
    return this.source.slice(this.start, this.end);
  }

  /** Lower case. */
  get lower(): string {
    return this.word === noWord ? this.text.toLowerCase() : this.word.text;
  }

  /** Whether it is such a word, given in small letters without accents, or such a mark. */
  is(lower: string): boolean {
    if (this.word !== noWord) return this.word.text === lower;
    return this.length === lower.length && isWritten(lower, this.source, this.start);
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Its first code unit. */
  get code(): number {
    return this.source.charCodeAt(this.start);
  }
}

/** Breaks a stretch of text into atoms; none when no word of it can tell a time. */
export function atomsOf(source: string, { start, end }: Span): Atom[] {
  const atoms: Atom[] = [];
  let seen = 0;
  let spaced = true;
  for (let from = start; from < end;) {
    let code = source.charCodeAt(from);
    const kind = characterKind(code);
    let to = from + 1;
    if (kind === space) {
      spaced = true;
      from = to;
      continue;
    }
    let word: Word;
    if (kind === mark) word = markOf(code);
    else if (kind === digit) {
      while (to < end && characterKind(source.charCodeAt(to)) === digit) to++;
      word = numeralOf(source, from, to);
    } else {
      let hash = hashStep(0, code);
      for (; to < end && characterKind((code = source.charCodeAt(to))) === letter; to++) hash = hashStep(hash, code);
      word = wordIn(source, from, to, hash);
    }
    seen |= word.kinds;
    atoms.push(new Atom(source, from, to, word, spaced));
    spaced = false;
    from = to;
  }
  return seen & kinds.signal ? atoms : [];
}

const letter = 1;
const digit = 2;
const space = 3;
const mark = 4;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    ? letter
    : code >= 48 && code <= 57
      ? digit
      : code === 32 || (code >= 9 && code <= 13)
        ? space
        : mark,
);

function characterKind(code: number): number {
  if (code < 128) return asciiKinds[code]!;
  if (code === 0xa0) return space;
  if (code < 0xc0) return mark;
  if ((code >= 0x2000 && code <= 0x206f) || code === 0xd7 || code === 0xf7) return mark;
  return letter;
}
