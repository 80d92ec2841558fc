import { mix } from '../model/hash.ts';
import type { Lexeme } from '../model/lexicon.ts';
import type { DocumentMemory } from './document.ts';
import { gazetteerLists } from './gazetteer.ts';
import { outsideLabel } from './labels.ts';

export const mostNameFeatures = 160;

/** A sentence as the name finder sees it. */
export interface NameSentence {
  lexemes: readonly Lexeme[];
  words: readonly string[];
  /** Lower-case words. */
  lower: readonly string[];
  /** Part-of-speech tags, as numbers. */
  tags: Int32Array;
  /** Gazetteer lists of each word. */
  lists: Int32Array;
  /** No lower-case letter in it, or every longer word capitalised: capitals mean nothing. */
  isMonocase: boolean;
}

const outside = 0x5bd1e995;
const said = new Set(
  'said says say told tells added adds asked replied wrote tweeted insisted warned argued believes believed thinks claimed'.split(
    ' ',
  ),
);
const before = new Set('in at near from across outside inside into throughout around'.split(' '));

/** True when capitals say nothing: headlines in capitals or with every longer word capitalised. */
export function isMonocase(words: readonly string[]): boolean {
  let long = 0;
  let capital = 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i].length < 4 || !/^\p{L}/u.test(words[i])) continue;
    long++;
    if (/^\p{Lu}/u.test(words[i])) capital++;
  }
  return long > 2 && capital / long > 0.85;
}

/** Names open with a capital: any other word outside a name is none, and nothing more need be asked. */
export function mayBeName({ lexemes }: NameSentence, i: number, last: number): boolean {
  return last !== outsideLabel || (lexemes[i].pattern & 3) > 0;
}

/** Feature hashes for the label of word `i` after the labels `last` and `lastButOne`. Returns how many. */
export function nameFeatures(
  sentence: NameSentence,
  memory: DocumentMemory,
  i: number,
  last: number,
  lastButOne: number,
  out: Int32Array,
): number {
  const features = new Features(sentence, memory, i, last, out);
  features.addWord(lastButOne);
  for (let offset = -2; offset <= 2; offset++) if (offset !== 0) features.addNeighbour(offset);
  for (let offset = -1; offset <= 1; offset++) features.addLists(offset);
  features.addOnEitherSide();
  if ((sentence.lexemes[i].pattern & 3) > 0) features.addRun();
  return features.count;
}

/** Features of one word, one kind after another. */
class Features {
  count = 0;
  readonly #out: Int32Array;
  readonly #sentence: NameSentence;
  readonly #memory: DocumentMemory;
  /** The word, its lexeme, and the label before it. */
  readonly #i: number;
  readonly #word: Lexeme;
  readonly #last: number;
  /** Kind of name that the word belonged to most often. */
  readonly #usual: number;

  constructor(sentence: NameSentence, memory: DocumentMemory, i: number, last: number, out: Int32Array) {
    this.#out = out;
    this.#sentence = sentence;
    this.#memory = memory;
    this.#i = i;
    this.#word = sentence.lexemes[i];
    this.#last = last;
    this.#usual = memory.usual(sentence.lower[i]);
  }

  #add(template: number, value: number): void {
    this.#out[this.count++] = mix(template, value);
  }

  addWord(lastButOne: number): void {
    const { lower, tags, isMonocase } = this.#sentence;
    const word = this.#word;
    const last = this.#last;
    const mono = isMonocase ? 1 : 0;
    const place = (this.#i === 0 ? 1 : 0) + (mono << 1);
    const tag = tags[this.#i];
    this.#add(0x3001, 0);
    this.#add(0x3002, word.normal);
    this.#add(0x3003, word.form);
    this.#add(0x3004, word.shape);
    this.#add(0x3005, mix(word.pattern, place));
    this.#add(0x3006, mix(mix(word.pattern, place), mix(this.#memory.spelling(lower[this.#i]), tag)));
    this.#add(0x3007, mix(word.pattern, word.speech));
    this.#add(0x3009, mix(this.#usual, word.pattern));
    this.#add(0x300a, mix(this.#usual, last));
    for (let k = 1; k < 5; k++) this.#add(0x3010 + k, mix(word.suffix[k], word.pattern));
    for (let k = 1; k < 4; k++) this.#add(0x3020 + k, mix(word.prefix[k], word.pattern));
    this.#add(0x3030, mix(last + 1, mono));
    this.#add(0x3031, mix(last, lastButOne));
    this.#add(0x3032, mix(last, word.normal));
    this.#add(0x3033, mix(mix(last, word.pattern), place));
    this.#add(0x3034, mix(last, tag));
    this.#add(0x3035, mix(tag, word.pattern));
  }

  addNeighbour(offset: number): void {
    const { lexemes, lower, tags } = this.#sentence;
    const word = this.#word;
    const j = this.#i + offset;
    const beside = j >= 0 && j < lexemes.length ? lexemes[j] : null;
    const normal = beside ? beside.normal : outside;
    const template = 0x3100 + (offset + 2) * 16;
    this.#add(template, normal);
    this.#add(template + 1, mix(beside ? beside.pattern : outside, word.pattern));
    this.#add(template + 2, mix(beside ? tags[j] : 99, tags[this.#i]));
    if (offset > 1 || offset < -1) return;
    this.#add(template + 4, mix(normal, word.normal));
    this.#add(template + 5, mix(normal, word.pattern));
    this.#add(template + 6, mix(mix(normal, this.#last), word.pattern));
    this.#add(template + 7, mix(beside ? beside.suffix[2] : outside, word.pattern));
    this.#add(template + 8, mix(beside ? beside.shape : outside, word.shape));
    this.#add(template + 9, mix(beside ? this.#memory.usual(lower[j]) : 9, this.#usual));
  }

  addLists(offset: number): void {
    const { lexemes, lists } = this.#sentence;
    const j = this.#i + offset;
    if (j < 0 || j >= lexemes.length || lists[j] === 0) return;
    const { pattern } = this.#word;
    this.#add(0x3200 + offset, mix(lists[j], pattern));
    for (let k = 0; k <= gazetteerLists.length; k++) {
      if (!(lists[j] & (1 << k))) continue;
      this.#add(0x3210 + offset * 32 + k, pattern);
      this.#add(0x3290 + offset * 32 + k, mix(this.#last, lexemes[j].pattern));
    }
  }

  addOnEitherSide(): void {
    const { tags, lists } = this.#sentence;
    const { pattern } = this.#word;
    const i = this.#i;
    const isLast = i + 1 === tags.length;
    if (!isLast) this.#add(0x3300, mix(mix(lists[i], lists[i + 1]), pattern));
    this.#add(0x3301, mix(mix(pattern, i > 0 ? tags[i - 1] : 99), isLast ? 99 : tags[i + 1]));
  }

  /** What stands around the run of capitalised words that holds this one. */
  addRun(): void {
    const { lexemes, lower, tags, lists } = this.#sentence;
    const i = this.#i;
    let from = i;
    let to = i;
    while (from > 0 && (lexemes[from - 1].pattern & 3) > 0 && i - from < 8) from--;
    while (to + 1 < lexemes.length && (lexemes[to + 1].pattern & 3) > 0 && to - i < 8) to++;
    const hasLeft = from > 0;
    const hasRight = to + 1 < lexemes.length;
    const isLast = to === i ? 1 : 0;
    const begins = Math.min(i - from, 3);
    const left = hasLeft ? lexemes[from - 1].normal : outside;
    const right = hasRight ? lexemes[to + 1].normal : outside;
    const shape = mix(begins, Math.min(to - i, 3));
    this.#add(0x3310, mix(left, shape));
    this.#add(0x3311, mix(right, shape));
    this.#add(0x3312, mix(left, right));
    this.#add(0x3313, shape);
    this.#add(0x3314, mix(lexemes[to].normal, isLast));
    this.#add(0x3315, mix(lexemes[to].suffix[2], isLast));
    this.#add(0x3316, mix(lists[to], isLast));
    this.#add(0x3317, mix(lists[from], begins));
    this.#add(0x3318, mix(lexemes[from].normal, begins));
    this.#add(0x3319, hasRight && said.has(lower[to + 1]) ? 1 : 0);
    this.#add(0x331a, mix(hasLeft && before.has(lower[from - 1]) ? 1 : 0, shape));
    this.#add(0x331b, mix(this.#memory.usual(lower[to]), this.#memory.usual(lower[from])));
    this.#add(0x331c, mix(hasLeft ? tags[from - 1] : 99, hasRight ? tags[to + 1] : 99));
    if (hasLeft) this.#add(0x331d, mix(lists[from - 1], shape));
  }
}
