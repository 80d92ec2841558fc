import type { Span } from '#lib/article/index.ts';
import { kinds } from './lexicon.ts';
import type { Word } from './lexicon.ts';
import { isWritten, markOf, noWord, numeralOf, withLetter, wordIn } from './look-up.ts';

/**
 * The smallest pieces the recognisers read: a run of letters, a run of digits, or one mark. Tokenisers differ on
 * "two-week", "p.m.", "10:35", "1990s" and "Nov."; atoms are the same whatever they did. Most atoms of a text are never
 * looked at: how one is written is cut out of its text only when somebody asks.
 */
export class Atom {
  start = 0;
  end = 0;
  word = noWord;
  /** White space stands before it (or the sentence begins). */
  spaced = false;
  /** The kinds of its word and of all behind it in its sentence. */
  rest = 0;
  private readonly reader: AtomReader;

  constructor(reader: AtomReader) {
    this.reader = reader;
  }

  /** As written. */
  get text(): string {
    return this.reader.source.slice(this.start, this.end);
  }

  /** Lower case. */
  get lower(): string {
    return this.word.text || this.text.toLowerCase();
  }

  /** Whether it is such a word, given in small letters without accents, or such a mark. */
  is(lower: string): boolean {
    const { text } = this.word;
    return text === ''
      ? this.end - this.start === lower.length && isWritten(lower, this.reader.source, this.start)
      : text === lower;
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Its first code unit. */
  get code(): number {
    return this.reader.source.charCodeAt(this.start);
  }
}

/** Breaks sentences into atoms, one after the other. */
export class AtomReader {
  /** The text whose sentences are read. */
  source = '';
  /** The same objects serve for every sentence. */
  private readonly pool: Atom[] = [];

  /** The atoms of a sentence, until the next one is read; none when no word of it can tell a time. */
  read({ start, end }: Span): readonly Atom[] {
    const { source, pool } = this;
    const kindOf = characterKinds;
    let count = 0;
    let seen = 0;
    let spaced = true;
    for (let from = start; from < end;) {
      const code = source.charCodeAt(from);
      const kind = code < kindOf.length ? kindOf[code]! : letter;
      let to = from + 1;
      if (kind === space) {
        spaced = true;
        from = to;
        continue;
      }
      let word: Word;
      if (kind === letter) {
        let key = withLetter(0, code);
        for (; to < end; to++) {
          const next = source.charCodeAt(to);
          if (next < kindOf.length && kindOf[next] !== letter) break;
          key = withLetter(key, next);
        }
        word = wordIn(source, from, to, key);
      } else if (kind === mark) word = markOf(code);
      else {
        while (to < end && kindOf[source.charCodeAt(to)] === digit) to++;
        word = numeralOf(source, from, to);
      }
      seen |= word.kinds;
      const atom = (pool[count] ??= new Atom(this));
      count++;
      atom.start = from;
      atom.end = to;
      atom.word = word;
      atom.spaced = spaced;
      // a blank stands behind most words
      spaced = to < end && source.charCodeAt(to) === 32;
      from = spaced ? to + 1 : to;
    }
    if (!(seen & kinds.signal)) return none;
    let rest = 0;
    for (let at = count - 1; at >= 0; at--) {
      const atom = pool[at]!;
      atom.rest = rest |= atom.word.kinds;
    }
    return pool.slice(0, count);
  }
}

const none: readonly Atom[] = [];

const letter = 1;
const digit = 2;
const space = 3;
const mark = 4;

/** By code; what comes behind general punctuation and the signs of currencies is read as a letter. */
const characterKinds = Uint8Array.from({ length: 0x20d0 }, (_, code) => {
  const isLatin = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (isLatin) return letter;
  if (code >= 48 && code <= 57) return digit;
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return space;
  return code < 0xc0 || code >= 0x2000 || code === 0xd7 || code === 0xf7 ? mark : letter;
});
