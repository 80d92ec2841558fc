import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import {
  aspectualVerbs,
  dependent,
  dependents,
  isNoun,
  isVerb,
  lemma,
  lightVerbs,
  preposition,
  related,
  tag,
  timeNouns,
  words,
} from '#lib/grammar/index.ts';

/**
 * Whether a noun names a kind of deed and none that was done (Carlson 1977): "a charge of murder", "victims of foreign
 * invasion", "terrorism knows no borders". Such nouns stand in the singular without an article, and nothing says whose
 * deed it is, or which. Headlines leave out articles everywhere.
 */
export function namesKind(tree: Tree, token: number): boolean {
  if (tree.sentence.region !== 'body' || !isBare(tree, token)) return false;
  const head = tree.heads[token]!;
  if (related(tree, token, 'conj') && head >= 0 && isNoun(tree, head)) return namesKind(tree, head);
  const before = preposition(tree, token);
  if (before !== '' && dependent(tree, token, 'nsubj', 'cop') >= 0) return !isDescribed(tree, token);
  if (related(tree, token, 'nmod'))
    return !temporal.has(before) && head >= 0 && isNoun(tree, head) && !timeNouns.has(lemma(tree, head));
  if (isDescribed(tree, token) || head < 0 || !isVerb(tree, head)) return false;
  if (related(tree, token, 'nsubj'))
    // "Unrest roiled the city" tells of one.
    return tag(tree, head) !== 'VBD' && !takePlace.has(lemma(tree, head)) && !aspectualVerbs.has(lemma(tree, head));
  return related(tree, token, 'obl') && !lightVerbs.has(lemma(tree, head)) && isManner(tree, token, before);
}

const temporal = words('after ahead amid before by during following since till until upon');
const takePlace = words('break erupt follow happen occur rage spread take');

/** Under these prepositions it says how or from what, and of "shot to death" the verb says all. */
const isManner = (tree: Tree, token: number, before: string): boolean =>
  ['against', 'between', 'from', 'in', 'of', 'on', 'under', 'with'].includes(before) ||
  (before === 'to' && lemma(tree, token) === 'death');

/** In the singular, and nothing with it but what says of what sort it is. */
const isBare = (tree: Tree, token: number): boolean =>
  tag(tree, token) === 'NN' &&
  // A parser may take it for the word that opens a clause.
  !/^th(?:at|is)$/i.test(wordAt(tree.tokens, token - 1)?.text ?? '') &&
  tree.children[token]!.every(
    (child) =>
      related(tree, child, 'case', 'punct', 'cc', 'conj', 'nsubj', 'cop', 'aux', 'amod', 'compound') &&
      (!related(tree, child, 'amod', 'compound') || /^\p{Ll}/u.test(tree.tokens[child]!.text)),
  );

const isDescribed = (tree: Tree, token: number): boolean => dependents(tree, token, 'amod', 'compound').length > 0;
