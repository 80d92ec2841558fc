import { treeOf, type Tree } from '#lib/grammar/index.ts';
import type { Sentence } from '#lib/language/index.ts';

const trees = new WeakMap<Sentence, Tree>();

/** The tree of a sentence, made once for all its pronouns. */
export function treeFor(sentence: Sentence, index: number): Tree {
  let tree = trees.get(sentence);
  if (tree === undefined) trees.set(sentence, (tree = treeOf(sentence, index)));
  return tree;
}
