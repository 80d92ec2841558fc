import type { Lexeme, Reading } from '#lib/language/model/lexicon.ts';

/** A sentence of a treebank as the parser learns from it. */
export interface ParsedSentence {
  lexemes: Lexeme[];
  /** By guessed tags, as the parser will meet them. */
  readings: Reading[];
  /** Gold heads (n for the root) and relations. */
  heads: Int32Array;
  relations: Int32Array;
}
