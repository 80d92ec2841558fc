import { mix } from '../model/hash.ts';
import type { Lexeme } from '../model/lexicon.ts';
import { splitTemplates, templates } from '../model/templates.ts';

/**
 * Atoms: w is the word to tag, p and pp the two before it, n and nn the two after. Ending in w: the word, s: its tag
 * set or shape, e: its ending, c: pattern of capitals. f is the spelling, h the shape, e1 … e5 endings and b1 … b4
 * beginnings of the word; t1 and t2 the two tags before; first whether the sentence opens here; k what a word
 * list says of it, m what a dictionary says of it and of its base form; style what capitals mean in the sentence.
 */
const wordAtoms = 'none w f h c e1 e2 e3 e4 e5 b1 b2 b3 b4 s k m'.split(' ');
const atomNames = [...wordAtoms, ...'first t1 t2 pw ppw pe pc nw nnw ne nc ns nns nk nm pm style'.split(' ')];

const tagTemplates = templates(
  atomNames,
  `none
   w
   f
   h
   c first
   e1
   e2
   e3
   e4
   e5
   b1
   b2
   b3
   b4
   s
   k
   k c
   k t1
   s k ns
   t1
   t1 t2
   t1 w
   t1 s
   t1 t2 s
   t1 s ns
   t1 ns
   t1 w ns
   t1 e3
   t1 t2 w
   pw
   pw w
   pw s
   ppw
   pe
   pw t2
   ppw pw s
   nw
   nw w
   nw s
   nnw
   ne
   ns
   s ns
   s ns nns
   nw nnw
   nns
   w ns
   pw ns
   pw s nw
   c pc nc
   c t1 e2
   c e3
   k ns t1
   nk s
   pe e3
   ne e3
   m
   m c
   m t1
   m t1 ns
   m nm
   m e2
   pm m t1
   m first c
   style c first
   style c s
   style c m
   style c k
   style c t1
   style c nc
   style c pc
   style c w
   style c e3
   style c ns
   style c pw`,
);

/** The templates that ask of the word alone, and those that ask where it stands; by their places here. */
export const tagTemplateLists = splitTemplates(tagTemplates, atomNames, wordAtoms);
export const wordTemplates = 0;
export const contextTemplates = 1;

/** Stands beyond either end of the sentence. */
const outside = 0x5bd1e995;

/**
 * What the templates ask of word `i` after the tags `t1` and, before that, `t2` (-1 outside), in a sentence of the style
 * of capitals; by the numbers of atoms, into `values`.
 */
export function readContext(
  lexemes: readonly Lexeme[],
  i: number,
  t1: number,
  t2: number,
  style: number,
  values: Int32Array,
): void {
  const hasP = i > 0;
  const hasN = i + 1 < lexemes.length;
  let a = readWord(lexemes[i], values);
  values[a++] = hasP ? 0 : 1;
  values[a++] = t1 + 1;
  values[a++] = t2 + 1;
  values[a++] = hasP ? lexemes[i - 1].normal : outside;
  values[a++] = i > 1 ? lexemes[i - 2].normal : outside;
  values[a++] = hasP ? lexemes[i - 1].suffix[2] : outside;
  values[a++] = hasP ? lexemes[i - 1].pattern : outside;
  values[a++] = hasN ? lexemes[i + 1].normal : outside;
  values[a++] = i + 2 < lexemes.length ? lexemes[i + 2].normal : outside;
  values[a++] = hasN ? lexemes[i + 1].suffix[2] : outside;
  values[a++] = hasN ? lexemes[i + 1].pattern : outside;
  values[a++] = hasN ? tagSet(lexemes[i + 1]) : outside;
  values[a++] = i + 2 < lexemes.length ? tagSet(lexemes[i + 2]) : outside;
  values[a++] = hasN ? lexemes[i + 1].speech : outside;
  values[a++] = hasN ? lexemes[i + 1].parts : outside;
  values[a++] = hasP ? lexemes[i - 1].parts : outside;
  values[a] = style;
}

/**
 * What capitals mean in a sentence, by its longer words after the first: 0 nothing to see, 1 some have them, 2 none,
 * 3 nearly all, as in a headline.
 */
export function capitalStyle(lexemes: readonly Lexeme[]): number {
  let long = 0;
  let capital = 0;
  for (let i = 1; i < lexemes.length; i++) {
    const { lower, pattern } = lexemes[i];
    if (lower.length < 4 || !isLetter(lower.charCodeAt(0))) continue;
    long++;
    if ((pattern & 3) > 0) capital++;
  }
  if (long < 2) return 0;
  return capital === 0 ? 2 : capital > 0.85 * long ? 3 : 1;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 191;

/** What they ask of the word alone; returns the number of the next atom. */
export function readWord(word: Lexeme, values: Int32Array): number {
  let a = 1;
  values[a++] = 0;
  values[a++] = word.normal;
  values[a++] = word.form;
  values[a++] = word.shape;
  values[a++] = word.pattern;
  for (let k = 0; k < 5; k++) values[a++] = word.suffix[k];
  for (let k = 0; k < 4; k++) values[a++] = word.prefix[k];
  values[a++] = tagSet(word);
  values[a++] = word.speech;
  values[a++] = word.parts;
  return a;
}

/** The tags a word can take, or for a rare one what it looks like. */
function tagSet(lexeme: Lexeme): number {
  return lexeme.tagSet || mix(lexeme.pattern, lexeme.suffix[1]);
}
