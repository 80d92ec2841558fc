import { hashStep, hashString } from './hash.ts';

const space = 32;

/**
 * Lists of words, each under a number, as a hash table whose slots point into the lists themselves: tens of thousands
 * of words are ready in a few milliseconds, as none of them is cut out. No word stands in two lists.
 */
export class WordTable {
  /** The words of all lists, each with a space behind it. */
  readonly #text: string;
  /** In each slot where a word begins, one more than in the text; 0 where there is none. */
  readonly #begins: Int32Array;
  readonly #numbers: Int32Array;
  readonly #shift: number;

  /** @param lists words parted by single spaces, with the number of all of them */
  constructor(lists: readonly { number: number; words: string }[]) {
    this.#text = lists.map(({ words }) => `${words} `).join('');
    const words = lists.reduce((sum, list) => sum + countWords(list.words), 0);
    // At most half full.
    const bits = 1 + Math.ceil(Math.log2(words + 1));
    this.#shift = 32 - bits;
    this.#begins = new Int32Array(1 << bits);
    this.#numbers = new Int32Array(1 << bits);
    let at = 0;
    for (const { number, words } of lists) at = this.#add(number, at, at + words.length + 1);
  }

  #add(number: number, from: number, to: number): number {
    const text = this.#text;
    const begins = this.#begins;
    const shift = this.#shift;
    for (let at = from; at < to; at++) {
      const begin = at;
      let hash = hashString('');
      for (let code = text.charCodeAt(at); code !== space; code = text.charCodeAt(++at)) hash = hashStep(hash, code);
      let slot = slotOf(hash, shift);
      while (begins[slot] !== 0) slot = (slot + 1) & (begins.length - 1);
      begins[slot] = begin + 1;
      this.#numbers[slot] = number;
    }
    return to;
  }

  get(word: string): number | undefined {
    if (word.includes(' ')) return undefined;
    let slot = slotOf(hashString(word), this.#shift);
    for (; this.#begins[slot] !== 0; slot = (slot + 1) & (this.#begins.length - 1)) {
      const begin = this.#begins[slot] - 1;
      const isThis = this.#text.startsWith(word, begin) && this.#text.charCodeAt(begin + word.length) === space;
      if (isThis) return this.#numbers[slot];
    }
    return undefined;
  }
}

const slotOf = (hash: number, shift: number): number => Math.imul(hash, 0x9e3779b1) >>> shift;

function countWords(words: string): number {
  let count = 1;
  for (let i = 0; i < words.length; i++) if (words.charCodeAt(i) === space) count++;
  return count;
}
