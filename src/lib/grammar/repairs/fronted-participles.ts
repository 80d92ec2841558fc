import type { Change } from '../tree.ts';
import { dependents, isWithin, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite } from './repair.ts';

/** "Convicted of fraud, Doe, 20, faces prison": whoever stands behind the comma is who faces it, and no other name for fraud. */
export const frontedParticiples: Repair = (tree) => {
  const participle = 0;
  if (tree.tokens.length === 0 || !/^VB[GN]$/.test(tag(tree, participle)) || !related(tree, participle, 'advcl'))
    return [];
  const verb = tree.heads[participle]!;
  if (verb < participle || !isFinite(tree, verb) || dependents(tree, verb, 'nsubj', 'csubj', 'expl').length > 0)
    return [];
  const subject = tree.tokens.findIndex(
    (_, word) =>
      word < verb &&
      related(tree, word, 'appos') &&
      tag(tree, word).startsWith('NNP') &&
      tree.tokens[word - 1]!.text === ',' &&
      isWithin(tree, word, participle),
  );
  return subject < 0 ? [] : ([{ token: subject, head: verb, relation: 'nsubj' }] satisfies Change[]);
};
