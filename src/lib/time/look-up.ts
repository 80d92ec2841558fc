import { emptyWord, kinds, words } from './lexicon.ts';
import type { Word } from './lexicon.ts';

/* The dictionary as a text is read: by a hash that comes with the reading, so that no word is cut out of the text. */

/** The hash of letters, from that of the letters before the last; capitals count as small letters. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + (code | 32)) | 0;

const longestWord = 14;
const slots = 4096;
const byHash: (Word[] | undefined)[] = Array.from({ length: slots });
for (const word of words.values()) {
  let hash = 0;
  for (let at = 0; at < word.text.length; at++) hash = hashStep(hash, word.text.charCodeAt(at));
  (byHash[hash & (slots - 1)] ??= []).push(word);
}

/** What the dictionary does not know. */
export const noWord = emptyWord('');

/** The entry of the letters from `from` to `to`, whose hash is known; `noWord` for the many that say nothing of time. */
export function wordIn(source: string, from: number, to: number, hash: number): Word {
  const length = to - from;
  const slot = length > longestWord ? undefined : byHash[hash & (slots - 1)];
  if (slot) for (const word of slot) if (word.text.length === length && isWritten(word.text, source, from)) return word;
  return noWord;
}

/** Whether the letters from `from` on are those of a word in small letters, be they capitals or not. */
export function isWritten(word: string, source: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = source.charCodeAt(from + at);
    if (code > 127 || (code | 32) !== word.charCodeAt(at)) return false;
  }
  return true;
}

/** By code; beyond general punctuation everything is read as a letter. */
const marks: (Word | undefined)[] = Array.from({ length: 0x2070 });

/** The entry of a mark. */
export const markOf = (code: number): Word => (marks[code] ??= newMark(String.fromCharCode(code)));

const newMark = (text: string): Word => words.get(text) ?? emptyWord(text);

const longestNumber = 9;
/** Numbers of up to four figures come again and again: kept by their figures with a 1 before them, as "07" is not "7". */
const shortNumerals: (Word | undefined)[] = Array.from({ length: 20_000 });

/** The entry of a run of figures. */
export function numeralOf(source: string, from: number, to: number): Word {
  if (to - from > 4) return numeral(source.slice(from, to));
  let key = 1;
  for (let at = from; at < to; at++) key = key * 10 + source.charCodeAt(at) - 48;
  return (shortNumerals[key] ??= numeral(source.slice(from, to)));
}

function numeral(text: string): Word {
  const word = emptyWord(text);
  word.kinds = kinds.digits | kinds.signal;
  if (text.length <= longestNumber) word.number = Number(text);
  return word;
}
