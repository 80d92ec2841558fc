import type { Sentence } from '#lib/language/index.ts';
import { emptyWord, isSignalShape, kinds, lookUp } from './lexicon.ts';
import type { Word } from './lexicon.ts';

/**
 * The smallest pieces the recognisers read: a run of letters, a run of digits, or one mark. Tokenisers differ on
 * "two-week", "p.m.", "10:35", "1990s" and "Nov."; atoms are the same whatever they did.
 */
export interface Atom {
  start: number;
  end: number;
  /** As written. */
  text: string;
  /** Lower case. */
  lower: string;
  word: Word;
  /** White space stands before it (or the sentence begins). */
  spaced: boolean;
  /** Index of the token it lies in. */
  token: number;
}

/** A piece of a token: an atom that has no place yet. */
interface Piece {
  from: number;
  to: number;
  text: string;
  lower: string;
  word: Word;
}

const nothing = emptyWord('');
const longestWord = 14;
const longestNumber = 9;

/** Breaks a sentence's tokens into atoms; none when no word of it can tell a time. */
export function atomsOf({ tokens }: Sentence): Atom[] {
  if (!tokens.some(({ text }) => mayTell(text) && piecesOf(text).some(({ word }) => word.kinds & kinds.signal)))
    return [];
  const atoms: Atom[] = [];
  let previousEnd = -1;
  for (let token = 0; token < tokens.length; token++) {
    const { start, text: whole } = tokens[token]!;
    for (const { from, to, text, lower, word } of piecesOf(whole)) {
      atoms.push({
        start: start + from,
        end: start + to,
        text,
        lower,
        word,
        spaced: start + from > previousEnd,
        token,
      });
      previousEnd = start + to;
    }
  }
  return atoms;
}

/** A quick look that rules most words out before they are looked up: by first letter and length, or a mark inside. */
const mayTell = (token: string): boolean =>
  token.length > 4 && (token.includes('-') || token.includes('.'))
    ? true
    : isSignalShape(token.charCodeAt(0), token.length);

/** Tokens come again and again: what they break into is kept, up to a limit. */
const known = new Map<string, readonly Piece[]>();
const mostKnown = 50_000;
const longestKnown = 20;

function piecesOf(token: string): readonly Piece[] {
  if (token.length > longestKnown) return breakUp(token);
  let pieces = known.get(token);
  if (!pieces) {
    if (known.size >= mostKnown) known.clear();
    pieces = breakUp(token);
    known.set(token, pieces);
  }
  return pieces;
}

function breakUp(token: string): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < token.length;) {
    const kind = characterKind(token.charCodeAt(from));
    let to = from + 1;
    if (kind !== mark) while (to < token.length && characterKind(token.charCodeAt(to)) === kind) to++;
    if (kind !== space) {
      const text = token.slice(from, to);
      const lower = text.toLowerCase();
      const word = kind === digit ? numeral(text) : text.length <= longestWord ? (lookUp(lower) ?? nothing) : nothing;
      pieces.push({ from, to, text, lower, word });
    }
    from = to;
  }
  return pieces;
}

const letter = 1;
const digit = 2;
const space = 3;
const mark = 4;

function characterKind(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter;
  if (code >= 48 && code <= 57) return digit;
  if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) return space;
  if (code < 0xc0) return mark;
  if ((code >= 0x2000 && code <= 0x206f) || code === 0xd7 || code === 0xf7) return mark;
  return letter;
}

function numeral(text: string): Word {
  const word = emptyWord(text);
  word.kinds = kinds.digits | kinds.signal;
  if (text.length <= longestNumber) word.number = Number(text);
  return word;
}
