import { mix } from '../model/hash.ts';
import type { Lexeme } from '../model/lexicon.ts';
import type { ParserState } from './state.ts';

export const mostParseFeatures = 128;

/** What the features ask of each node: words 0 … n - 1, the root n, "none" n + 1. */
export interface SentenceColumns {
  word: Int32Array;
  tag: Int32Array;
  both: Int32Array;
  cluster: Int32Array;
}

const rootWord = 0x2545f491;
const noWord = 0x9e3779b9 | 0;

export function sentenceColumns(lexemes: readonly Lexeme[], tags: Int32Array): SentenceColumns {
  const n = lexemes.length;
  const columns: SentenceColumns = {
    word: new Int32Array(n + 2),
    tag: new Int32Array(n + 2),
    both: new Int32Array(n + 2),
    cluster: new Int32Array(n + 2),
  };
  for (let i = 0; i < n + 2; i++) {
    columns.word[i] = i < n ? lexemes[i].normal : i === n ? rootWord : noWord;
    columns.tag[i] = i < n ? tags[i] + 1 : i === n ? 101 : 102;
    columns.both[i] = mix(columns.word[i], columns.tag[i]);
    columns.cluster[i] = i < n ? mix(lexemes[i].fine || lexemes[i].suffix[2], 7) : columns.word[i];
  }
  return columns;
}

/** 1, 2, 3, 4, 5–9, 10 and more. */
function distance(from: number, to: number): number {
  const gap = to - from;
  return gap < 5 ? gap : gap < 10 ? 5 : 6;
}

/**
 * Feature hashes of a state, after Zhang and Nivre (2011): words, tags, relations, valencies and distances around the
 * top of the stack and the front of the buffer. Writes into `out` and returns how many.
 */
export function parseFeatures(
  state: ParserState,
  { word, tag, both, cluster }: SentenceColumns,
  out: Int32Array,
): number {
  const { left, left2, right, right2, leftCount, rightCount, leftSet, rightSet, none } = state;
  const s0 = state.onStack(0);
  const s1 = state.onStack(1);
  const s2 = state.onStack(2);
  const n0 = state.ahead(0);
  const n1 = state.ahead(1);
  const n2 = state.ahead(2);
  const n3 = state.ahead(3);
  const sh = s0 === none ? none : state.headOf(s0);
  const sh2 = sh === none ? none : state.headOf(sh);
  const sl = left[s0];
  const sr = right[s0];
  const sl2 = left2[s0];
  const sr2 = right2[s0];
  const nl = left[n0];
  const nl2 = left2[n0];
  const s0t = tag[s0];
  const n0t = tag[n0];
  const n1t = tag[n1];
  const s0w = word[s0];
  const n0w = word[n0];
  const d = s0 === none ? 0 : distance(s0, n0);
  const headed = s0 !== none && state.heads[s0] >= 0 ? 1 : 0;
  const pair = mix(s0t, n0t);
  let count = 0;
  const add = (template: number, value: number) => {
    out[count++] = mix(template, value);
  };
  add(1, both[s0]);
  add(2, s0w);
  add(3, mix(s0t, headed));
  add(4, both[n0]);
  add(5, n0w);
  add(6, n0t);
  add(7, both[n1]);
  add(8, word[n1]);
  add(9, n1t);
  add(10, both[n2]);
  add(11, word[n2]);
  add(12, tag[n2]);
  add(13, mix(both[s0], both[n0]));
  add(14, mix(both[s0], n0w));
  add(15, mix(s0w, both[n0]));
  add(16, mix(both[s0], n0t));
  add(17, mix(s0t, both[n0]));
  add(18, mix(s0w, n0w));
  add(19, mix(pair, headed));
  add(20, mix(n0t, n1t));
  add(21, mix(mix(n0t, n1t), tag[n2]));
  add(22, mix(pair, n1t));
  add(23, mix(pair, tag[sh]));
  add(24, mix(pair, tag[sl]));
  add(25, mix(pair, tag[sr]));
  add(26, mix(pair, tag[nl]));
  add(27, mix(s0w, d));
  add(28, mix(s0t, d));
  add(29, mix(n0w, d));
  add(30, mix(n0t, d));
  add(31, mix(mix(s0w, n0w), d));
  add(32, mix(pair, d));
  add(33, mix(s0w, rightCount[s0]));
  add(34, mix(s0t, rightCount[s0]));
  add(35, mix(s0w, leftCount[s0]));
  add(36, mix(s0t, leftCount[s0]));
  add(37, mix(n0w, leftCount[n0]));
  add(38, mix(n0t, leftCount[n0]));
  add(39, word[sh]);
  add(40, tag[sh]);
  add(41, mix(both[sh], s0t));
  add(42, word[sl]);
  add(43, tag[sl]);
  add(44, mix(both[sl], s0t));
  add(45, word[sr]);
  add(46, tag[sr]);
  add(47, mix(both[sr], s0t));
  add(48, word[nl]);
  add(49, tag[nl]);
  add(50, mix(both[nl], n0t));
  add(51, mix(both[sh2], s0t));
  add(52, tag[sh2]);
  add(53, mix(mix(tag[sh], s0t), both[n0]));
  add(54, word[sl2]);
  add(55, tag[sl2]);
  add(56, mix(both[sl], pair));
  add(57, word[sr2]);
  add(58, tag[sr2]);
  add(59, mix(both[sr], pair));
  add(60, word[nl2]);
  add(61, tag[nl2]);
  add(62, mix(both[nl], pair));
  add(63, mix(mix(s0t, tag[sl]), tag[sl2]));
  add(64, mix(mix(s0t, tag[sr]), tag[sr2]));
  add(65, mix(mix(s0t, tag[sh]), tag[sh2]));
  add(66, mix(mix(n0t, tag[nl]), tag[nl2]));
  add(67, mix(s0w, rightSet[s0]));
  add(68, mix(s0t, rightSet[s0]));
  add(69, mix(s0w, leftSet[s0]));
  add(70, mix(s0t, leftSet[s0]));
  add(71, mix(n0w, leftSet[n0]));
  add(72, mix(n0t, leftSet[n0]));
  add(73, both[s1]);
  add(74, mix(tag[s1], pair));
  add(75, mix(tag[s1], s0t));
  add(76, mix(mix(tag[s1], tag[s2]), pair));
  add(77, mix(word[s1], n0w));
  add(78, mix(both[s1], n0t));
  add(79, mix(pair, mix(n1t, tag[n2])));
  add(80, mix(mix(pair, n1t), n0w));
  add(81, mix(mix(pair, n1t), s0w));
  add(82, mix(cluster[s0], cluster[n0]));
  add(83, mix(cluster[s0], n0t));
  add(84, mix(s0t, cluster[n0]));
  add(85, mix(mix(n0t, n1t), mix(tag[n2], tag[n3])));
  add(86, mix(pair, mix(tag[sr], rightCount[s0])));
  add(87, mix(mix(pair, tag[sh]), n1t));
  add(88, mix(word[sr], n0w));
  add(89, mix(mix(s0t, word[sr]), n0t));
  add(90, mix(mix(word[sh], s0w), n0w));
  add(91, mix(mix(tag[sh], s0w), n0w));
  add(92, mix(mix(word[sh], s0t), n0w));
  add(93, mix(mix(word[nl], s0t), n0t));
  add(94, mix(mix(leftSet[n0], pair), rightSet[s0]));
  add(95, mix(mix(n0w, s0t), word[n1]));
  return count;
}
