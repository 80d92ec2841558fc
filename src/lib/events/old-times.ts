import { wordAt } from '#lib/language/index.ts';
import type { Tree } from '#lib/grammar/index.ts';
import { dependents, firstJoined, lemma, words } from '#lib/grammar/index.ts';

/** "They once met", "had long hoped", "said previously", "was born in Klow": that is no news, and of any time. */
export const isOfOldTimes = (tree: Tree, clause: number): boolean =>
  isOfYouth(tree, firstJoined(tree, clause)) ||
  dependents(tree, clause, 'advmod').some(
    (word) => (word < clause || lemma(tree, word) === 'previously') && oldTimes.has(lemma(tree, word)),
  );

const oldTimes = words(`
  always ever famously formerly historically initially long never often once originally previously routinely traditionally
  usually
`);

/** "Was born in Klow", "grew up there", "graduated and joined the army": long before anybody wrote of it. */
const isOfYouth = (tree: Tree, clause: number): boolean =>
  lemma(tree, clause) === 'graduate' ||
  (tree.tokens[clause]!.text === 'born' && !infants.has(subjectLemma(tree, clause))) ||
  (lemma(tree, clause) === 'grow' && wordAt(tree.tokens, clause + 1)?.text === 'up');

const infants = words(
  'baby boy calf child cub daughter foal girl infant lamb panda pup quadruplet quintuplet son triplet twin',
);

const subjectLemma = (tree: Tree, verb: number): string => {
  const [subject] = dependents(tree, verb, 'nsubj');
  return subject === undefined ? '' : lemma(tree, subject);
};
