import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "Oil fell below $80": what it fell below is nothing that it fell. */
export const thresholds: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.obj),
  (tree, amount): Change[] => {
    const verb = amount - 2;
    if (verb < 0 || !/^(?:\$|CD|NN)/.test(tag(tree, amount)) || tree.heads[amount] !== verb) return [];
    if (!related(tree, amount, 'obj') || !sides.has(lemma(tree, amount - 1)) || !moving.has(lemma(tree, verb)))
      return [];
    return [
      { token: amount, head: verb, relation: 'obl' },
      { token: amount - 1, head: amount, relation: 'case' },
    ];
  },
);

const sides = words('above below under');
const moving = words(`
  climb close dip drop ease end fall finish hover open plunge rise settle sink slide slip slump soar stay tick trade tumble
`);
