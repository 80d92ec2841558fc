import { mix } from '../model/hash.ts';
import type { Lexeme, Reading } from '../model/lexicon.ts';

/** What the templates ask of each node: words 0 … n - 1, the root n, "none" n + 1. */
export interface SentenceColumns {
  size: number;
  word: Int32Array;
  tag: Int32Array;
  /** Word and tag together. */
  both: Int32Array;
  ending: Int32Array;
  /** Field of meaning. */
  sense: Int32Array;
}

const rootWord = 0x2545f491;
const noWord = 0x1e3779b9;
const rootTag = 101;
const noTag = 102;
/** Above every sense of a word. */
const otherSenses = 200;

export function sentenceColumns(lexemes: readonly Lexeme[], readings: readonly Reading[]): SentenceColumns {
  const size = lexemes.length;
  const column = () => new Int32Array(size + 2);
  const columns = { size, word: column(), tag: column(), both: column(), ending: column(), sense: column() };
  for (let i = 0; i < size + 2; i++) {
    columns.word[i] = i < size ? lexemes[i].normal : i === size ? rootWord : noWord;
    columns.tag[i] = i < size ? readings[i].tag + 1 : i === size ? rootTag : noTag;
    columns.both[i] = mix(columns.word[i], columns.tag[i]);
    columns.ending[i] = i < size ? lexemes[i].suffix[2] : columns.word[i];
    columns.sense[i] = i < size ? readings[i].sense : otherSenses + columns.tag[i];
  }
  return columns;
}
