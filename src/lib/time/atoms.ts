import type { Sentence } from '#lib/language/index.ts';
import { emptyWord, kinds, lookUp } from './lexicon.ts';
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

const nothing = emptyWord('');
const longestWord = 14;
const longestNumber = 9;

/** Breaks a sentence's tokens into atoms. */
export function atomsOf(sentence: Sentence): Atom[] {
  const atoms: Atom[] = [];
  let previousEnd = -1;
  const { tokens } = sentence;
  for (let token = 0; token < tokens.length; token++) {
    const { text, start } = tokens[token]!;
    for (let from = 0; from < text.length;) {
      const kind = characterKind(text.charCodeAt(from));
      let to = from + 1;
      if (kind === space) {
        from = to;
        continue;
      }
      if (kind !== mark) while (to < text.length && characterKind(text.charCodeAt(to)) === kind) to++;
      const piece = from === 0 && to === text.length ? text : text.slice(from, to);
      const lower = piece.toLowerCase();
      atoms.push({
        start: start + from,
        end: start + to,
        text: piece,
        lower,
        word: kind === digit ? numeral(piece) : piece.length <= longestWord ? (lookUp(lower) ?? nothing) : nothing,
        spaced: start + from > previousEnd,
        token,
      });
      previousEnd = start + to;
      from = to;
    }
  }
  return atoms;
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
  word.kinds = kinds.digits;
  if (text.length <= longestNumber) word.number = Number(text);
  return word;
}
