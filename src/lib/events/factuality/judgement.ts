import type { Tree } from '#lib/grammar/index.ts';
import { dependents, lemma, tag } from '#lib/grammar/index.ts';

/** "It would be improper for him to speak": whether he does, nobody says; "it was wrong to speak" may tell what he did. */
export const isJudgement = (tree: Tree, word: number): boolean =>
  tag(tree, word).startsWith('JJ') &&
  dependents(tree, word, 'cop').some((copula) => /^VB[PZ]?$/.test(tag(tree, copula))) &&
  dependents(tree, word, 'nsubj', 'expl').some((subject) => lemma(tree, subject) === 'it');

/** "big enough to be seen"; who was lucky enough to win did. */
export const isEnough = (tree: Tree, word: number): boolean =>
  !['brave', 'foolish', 'fortunate', 'kind', 'lucky', 'unfortunate', 'unlucky'].includes(lemma(tree, word)) &&
  dependents(tree, word, 'advmod').some((adverb) => lemma(tree, adverb) === 'enough');
