import type { RegionKind, Span } from '#lib/article/index.ts';

/** A word or mark, with what the language model says of it. */
export interface Token extends Span {
  text: string;
  /** Lower-case dictionary form: "said" → "say", "troops" → "troop". */
  lemma: string;
  /** Penn Treebank part of speech: NNP, VBD, IN, … */
  tag: string;
  /** Index of the governing token in the same sentence; -1 for the root. */
  head: number;
  /** Universal Dependencies relation to the head: nsubj, obj, obl, … */
  relation: string;
  /** Name span, IOB2: "O", "B-person", "I-person"; kinds as in `EntityKind`. */
  entity: string;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'product' | 'other';

/** A sentence never crosses a region or a paragraph. */
export interface Sentence extends Span {
  region: RegionKind;
  /** Number of the paragraph in the article, from 0. */
  paragraph: number;
  tokens: Token[];
}

/** Text with its sentences; the currency between the language room and all that stand above it. */
export interface AnnotatedText {
  text: string;
  sentences: Sentence[];
}
