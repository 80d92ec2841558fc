import { emptyWord, kinds, words } from './lexicon.ts';
import type { Word } from './lexicon.ts';

/* The dictionary as a text is read: by letters in their place, so that no word is cut out of the text. */

/**
 * Words by a key that is reckoned letter by letter while a text is read, be they capitals or not; a word whose place is
 * taken stands in the next one that is free. The table is several times as long as the dictionary, so that most words of
 * a text, which it does not hold, come to a free place at once.
 */
const places = 4096;
const table: (Word | undefined)[] = Array.from({ length: places });
/** The keys of the words in the table; 0 where a place is free. */
const keys = new Int32Array(places);
let count = 0;

/** The key of the letters read so far and one more. */
export const withLetter = (key: number, code: number): number => (Math.imul(key, 31) + (code | 32)) | 0;

const placeOf = (key: number): number => (key ^ (key >>> 12)) & (places - 1);

function keep(word: Word): void {
  word.index = ++count;
  let key = 0;
  for (let at = 0; at < word.text.length; at++) key = withLetter(key, word.text.charCodeAt(at));
  let place = placeOf(key);
  while (keys[place]) place = (place + 1) % places;
  keys[place] = key;
  table[place] = word;
}

for (const word of words.values()) keep(word);

/** Words that say nothing of time by themselves, put into the dictionary, so that `noWord` is none of them. */
export function known(texts: readonly string[]): void {
  for (const text of texts)
    if (!words.has(text)) {
      const word = emptyWord(text);
      words.set(text, word);
      keep(word);
    }
}

/** Some words, as entries of the dictionary. */
export function wordsOf(list: string): Word[] {
  const texts = list.split(' ');
  known(texts);
  return texts.map((text) => words.get(text)!);
}

/** A set of words of the dictionary, which are told by their places in it. */
export class WordSet {
  private readonly held: Uint8Array;

  constructor(list: readonly Word[]) {
    this.held = new Uint8Array(Math.max(0, ...list.map(({ index }) => index)) + 1);
    for (const { index } of list) this.held[index] = 1;
  }

  has(word: Word): boolean {
    return this.held[word.index] === 1;
  }
}

/** What is told by a word of the dictionary. */
export class WordMap<Value> {
  /** The words it tells of. */
  readonly words: readonly Word[];
  private readonly values: (Value | undefined)[];

  constructor(entries: readonly (readonly [Word, Value])[]) {
    this.words = entries.map(([word]) => word);
    this.values = Array.from({ length: Math.max(0, ...entries.map(([{ index }]) => index)) + 1 });
    for (const [{ index }, value] of entries) this.values[index] = value;
  }

  get(word: Word): Value | undefined {
    return this.values[word.index];
  }

  has(word: Word): boolean {
    return this.values[word.index] !== undefined;
  }
}

export const wordSet = (list: string): WordSet => new WordSet(wordsOf(list));

export function wordMap<Value>(entries: readonly (readonly [string, Value])[]): WordMap<Value> {
  known(entries.map(([text]) => text));
  return new WordMap(entries.map(([text, value]) => [words.get(text)!, value] as const));
}

/** Phrases by their first word, longest first. */
export function byFirstWord<Phrase extends { words: readonly Word[] }>(phrases: readonly Phrase[]): WordMap<Phrase[]> {
  const lists = new Map<Word, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0]!;
    lists.set(first, [...(lists.get(first) ?? []), phrase]);
  }
  for (const list of lists.values()) list.sort((a, b) => b.words.length - a.words.length);
  return new WordMap([...lists]);
}

/** What the dictionary does not know. */
export const noWord = emptyWord('');

/** The entry of the letters from `from` to `to`, of which `key` is the key; `noWord` for the many that say nothing of time. */
export function wordIn(source: string, from: number, to: number, key: number): Word {
  for (let place = placeOf(key); keys[place]; place = (place + 1) % places) {
    if (keys[place] !== key) continue;
    const word = table[place]!;
    if (word.text.length === to - from && isWritten(word.text, source, from)) return word;
  }
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
const marks: (Word | undefined)[] = Array.from({ length: 0x20d0 });

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
  const word = emptyWord('');
  word.kinds = kinds.digits | kinds.signal;
  if (text.length <= longestNumber) word.number = Number(text);
  return word;
}
