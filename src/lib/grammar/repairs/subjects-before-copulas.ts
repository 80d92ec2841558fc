import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "Many of the men were miners", with the many taken for what describes the miners: what stands before "were" is who. */
export const subjectsBeforeCopulas: Repair = wordByWord(
  (tree) => candidates(tree, Tag.finite, Relation.cop),
  (tree, copula): Change[] => {
    const predicate = tree.heads[copula]!;
    if (!related(tree, copula, 'cop') || !/^VB[DZP]$/.test(tag(tree, copula)) || predicate < copula) return [];
    if (dependent(tree, predicate, 'nsubj', 'csubj', 'expl') >= 0) return [];
    const [subject] = dependents(tree, predicate, 'amod', 'nummod', 'compound').filter((word) => word < copula);
    return subject !== undefined && tree.last[subject] === copula - 1 && /^(?:JJ|CD|DT|NN)/.test(tag(tree, subject))
      ? [{ token: subject, head: predicate, relation: 'nsubj' }]
      : [];
  },
);
