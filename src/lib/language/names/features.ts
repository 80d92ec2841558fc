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
  const { lexemes, lower, tags, lists } = sentence;
  const n = lexemes.length;
  const w = lexemes[i];
  const mono = sentence.isMonocase ? 1 : 0;
  let count = 0;
  const add = (template: number, value: number) => {
    out[count++] = mix(template, value);
  };
  const place = (i === 0 ? 1 : 0) + (mono << 1);
  const usual = memory.usual(lower[i]);
  const spelling = memory.spelling(lower[i]);
  const tag = tags[i];
  const context = mix(last + 1, mono);
  add(0x3001, 0);
  add(0x3002, w.normal);
  add(0x3003, w.form);
  add(0x3004, w.shape);
  add(0x3005, mix(w.pattern, place));
  add(0x3006, mix(mix(w.pattern, place), mix(spelling, tag)));
  add(0x3007, mix(w.pattern, w.speech));
  add(0x3009, mix(usual, w.pattern));
  add(0x300a, mix(usual, last));
  for (let k = 1; k < 5; k++) add(0x3010 + k, mix(w.suffix[k], w.pattern));
  for (let k = 1; k < 4; k++) add(0x3020 + k, mix(w.prefix[k], w.pattern));
  add(0x3030, context);
  add(0x3031, mix(last, lastButOne));
  add(0x3032, mix(last, w.normal));
  add(0x3033, mix(mix(last, w.pattern), place));
  add(0x3034, mix(last, tag));
  add(0x3035, mix(tag, w.pattern));
  for (let offset = -2; offset <= 2; offset++) {
    if (offset === 0) continue;
    const j = i + offset;
    const inside = j >= 0 && j < n;
    const template = 0x3100 + (offset + 2) * 16;
    add(template, inside ? lexemes[j].normal : outside);
    add(template + 1, mix(inside ? lexemes[j].pattern : outside, w.pattern));
    add(template + 2, mix(inside ? tags[j] : 99, tag));
    if (offset > 1 || offset < -1) continue;
    add(template + 4, mix(inside ? lexemes[j].normal : outside, w.normal));
    add(template + 5, mix(inside ? lexemes[j].normal : outside, w.pattern));
    add(template + 6, mix(mix(inside ? lexemes[j].normal : outside, last), w.pattern));
    add(template + 7, mix(inside ? lexemes[j].suffix[2] : outside, w.pattern));
    add(template + 8, mix(inside ? lexemes[j].shape : outside, w.shape));
    add(template + 9, mix(inside ? memory.usual(lower[j]) : 9, usual));
  }
  for (let offset = -1; offset <= 1; offset++) {
    const j = i + offset;
    if (j < 0 || j >= n || lists[j] === 0) continue;
    add(0x3200 + offset, mix(lists[j], w.pattern));
    for (let k = 0; k <= gazetteerLists.length; k++) {
      if (!(lists[j] & (1 << k))) continue;
      add(0x3210 + offset * 32 + k, w.pattern);
      add(0x3290 + offset * 32 + k, mix(last, lexemes[j].pattern));
    }
  }
  if (i + 1 < n) add(0x3300, mix(mix(lists[i], lists[i + 1]), w.pattern));
  add(0x3301, mix(mix(w.pattern, i > 0 ? tags[i - 1] : 99), i + 1 < n ? tags[i + 1] : 99));
  // What stands around the run of capitalised words that holds this one.
  let from = i;
  let to = i;
  while (from > 0 && (lexemes[from - 1].pattern & 3) > 0 && i - from < 8) from--;
  while (to + 1 < n && (lexemes[to + 1].pattern & 3) > 0 && to - i < 8) to++;
  if ((w.pattern & 3) > 0) {
    const left = from > 0 ? lexemes[from - 1].normal : outside;
    const right = to + 1 < n ? lexemes[to + 1].normal : outside;
    const shape = mix(Math.min(i - from, 3), Math.min(to - i, 3));
    add(0x3310, mix(left, shape));
    add(0x3311, mix(right, shape));
    add(0x3312, mix(left, right));
    add(0x3313, shape);
    add(0x3314, mix(lexemes[to].normal, to === i ? 1 : 0));
    add(0x3315, mix(lexemes[to].suffix[2], to === i ? 1 : 0));
    add(0x3316, mix(lists[to], to === i ? 1 : 0));
    add(0x3317, mix(lists[from], Math.min(i - from, 3)));
    add(0x3318, mix(lexemes[from].normal, Math.min(i - from, 3)));
    add(0x3319, to + 1 < n && said.has(lower[to + 1]) ? 1 : 0);
    add(0x331a, mix(from > 0 && before.has(lower[from - 1]) ? 1 : 0, shape));
    add(0x331b, mix(memory.usual(lower[to]), memory.usual(lower[from])));
    add(0x331c, mix(from > 0 ? tags[from - 1] : 99, to + 1 < n ? tags[to + 1] : 99));
    if (from > 0) add(0x331d, mix(lists[from - 1], shape));
  }
  return count;
}
