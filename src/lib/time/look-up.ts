import { emptyWord, kinds, words } from './lexicon.ts';
import type { Word } from './lexicon.ts';

/* The dictionary as a text is read: by what a word looks like, so that none is cut out of the text. */

const longestWord = 14;
/** Few words share their first and last letter and their length. */
const slotOf = (first: number, last: number, length: number): number =>
  (first & 31) | ((last & 31) << 5) | (length << 10);
const bySlot: (Word[] | undefined)[] = Array.from({ length: (longestWord + 1) << 10 });
for (const word of words.values()) keep(word);

function keep(word: Word): void {
  const { text } = word;
  const slot = slotOf(text.charCodeAt(0), text.charCodeAt(text.length - 1), text.length);
  if (text.length <= longestWord) (bySlot[slot] ??= []).push(word);
}

/** Words that say nothing of time by themselves, put into the dictionary, so that `noWord` is none of them. */
export function known(texts: readonly string[]): void {
  for (const text of texts)
    if (!words.has(text)) {
      const word = emptyWord(text);
      words.set(text, word);
      keep(word);
    }
}

/** What the dictionary does not know. */
export const noWord = emptyWord('');

/** The entry of the letters from `from` to `to`; `noWord` for the many that say nothing of time. */
export function wordIn(source: string, from: number, to: number): Word {
  const length = to - from;
  if (length > longestWord) return noWord;
  const slot = bySlot[slotOf(source.charCodeAt(from), source.charCodeAt(to - 1), length)];
  if (slot) for (const word of slot) if (isWritten(word.text, source, from)) return word;
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
