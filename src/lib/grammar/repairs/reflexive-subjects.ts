import { candidates, Relation, Tag } from '../candidates.ts';
import { isReflexive } from '../objects.ts';
import type { Change } from '../tree.ts';
import { dependents, lemma } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "Tripped over himself trying to please her": nobody does anything as "himself"; that is what is tripped over. */
export const reflexiveSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG, Relation.any, Relation.nsubj),
  (tree, verb): Change[] => {
    const governor = tree.heads[verb]!;
    const own = dependents(tree, verb, 'nsubj').find((each) => isReflexive(tree, each));
    if (own === undefined || governor < 0 || governor > own || own !== verb - 1) return [];
    const mark = dependents(tree, verb, 'mark').find((each) => each === own - 1 && lemma(tree, each) !== 'to');
    return [
      { token: own, head: governor, relation: mark === undefined ? 'obj' : 'obl' },
      ...(mark === undefined ? [] : [{ token: mark, head: own, relation: 'case' }]),
    ];
  },
);
