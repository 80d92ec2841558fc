import { mix } from '../model/hash.ts';
import type { Lexeme } from '../model/lexicon.ts';

/** Most features a word can have. */
export const mostTagFeatures = 64;

/** Stand-in beyond either end of the sentence. */
const outside = 0x5bd1e995;

const tagSetOf = (lexeme: Lexeme | undefined) =>
  lexeme ? lexeme.tagSet || mix(lexeme.pattern, lexeme.suffix[1]) : outside;
const normalOf = (lexeme: Lexeme | undefined) => (lexeme ? lexeme.normal : outside);
const fineOf = (lexeme: Lexeme | undefined) => (lexeme ? lexeme.fine || lexeme.suffix[2] : outside);
const patternOf = (lexeme: Lexeme | undefined) => (lexeme ? lexeme.pattern : outside);
const suffixOf = (lexeme: Lexeme | undefined) => (lexeme ? lexeme.suffix[2] : outside);

/**
 * Feature hashes for the tag of word `i`, given the tags of the two words before it (-1 outside). Writes into `out`
 * and returns how many.
 */
export function tagFeatures(
  lexemes: readonly Lexeme[],
  i: number,
  before: number,
  beforeThat: number,
  out: Int32Array,
): number {
  const w = lexemes[i];
  const p = lexemes[i - 1];
  const p2 = lexemes[i - 2];
  const n = lexemes[i + 1];
  const n2 = lexemes[i + 2];
  const t1 = before + 1;
  const t2 = beforeThat + 1;
  const set = tagSetOf(w);
  const nextSet = tagSetOf(n);
  let count = 0;
  const add = (template: number, value: number) => {
    out[count++] = mix(template, value);
  };
  add(0x1001, 0);
  add(0x1002, w.normal);
  add(0x1003, w.form);
  add(0x1004, w.shape);
  add(0x1005, mix(w.pattern, i === 0 ? 1 : 0));
  for (let k = 0; k < 5; k++) add(0x1010 + k, w.suffix[k]);
  for (let k = 0; k < 4; k++) add(0x1020 + k, w.prefix[k]);
  add(0x1006, set);
  add(0x1007, w.coarse);
  add(0x1008, w.fine);
  add(0x1030, t1);
  add(0x1031, mix(t1, t2));
  add(0x1032, mix(t1, w.normal));
  add(0x1033, mix(t1, set));
  add(0x1034, mix(mix(t1, t2), set));
  add(0x1035, mix(mix(t1, set), nextSet));
  add(0x1036, mix(t1, nextSet));
  add(0x1037, mix(mix(t1, w.normal), nextSet));
  add(0x1038, mix(t1, w.suffix[2]));
  add(0x1039, mix(mix(t1, t2), w.normal));
  add(0x1040, normalOf(p));
  add(0x1041, mix(normalOf(p), w.normal));
  add(0x1042, mix(normalOf(p), set));
  add(0x1043, normalOf(p2));
  add(0x1044, suffixOf(p));
  add(0x1045, mix(normalOf(p), t2));
  add(0x1046, mix(mix(normalOf(p2), normalOf(p)), set));
  add(0x1050, normalOf(n));
  add(0x1051, mix(normalOf(n), w.normal));
  add(0x1052, mix(normalOf(n), set));
  add(0x1053, normalOf(n2));
  add(0x1054, suffixOf(n));
  add(0x1055, nextSet);
  add(0x1056, mix(set, nextSet));
  add(0x1057, mix(mix(set, nextSet), tagSetOf(n2)));
  add(0x1058, mix(normalOf(n), normalOf(n2)));
  add(0x1059, tagSetOf(n2));
  add(0x105a, mix(w.normal, nextSet));
  add(0x105b, mix(normalOf(p), nextSet));
  add(0x105c, mix(mix(normalOf(p), set), normalOf(n)));
  add(0x1060, mix(w.pattern, mix(patternOf(p), patternOf(n))));
  add(0x1061, mix(w.pattern, mix(t1, w.suffix[1])));
  add(0x1062, mix(w.pattern, w.suffix[2]));
  add(0x1063, mix(w.fine, fineOf(p)));
  add(0x1064, mix(w.fine, fineOf(n)));
  add(0x1065, mix(w.fine, t1));
  return count;
}
