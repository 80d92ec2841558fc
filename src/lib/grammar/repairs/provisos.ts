import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "…, provided that they agree": the word is an "if", and provides nothing. */
export const provisos: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any, Relation.ccomp),
  (tree, word): Change[] => {
    const head = tree.heads[word]!;
    if (tree.tokens[word]!.text !== 'provided' || wordAt(tree.tokens, word + 1)?.text !== 'that' || head < 0) return [];
    const clause = dependent(tree, word, 'ccomp');
    if (clause < word || dependents(tree, word, 'nsubj', 'aux').length > 0) return [];
    if (!related(tree, word, 'conj', 'advcl', 'acl', 'parataxis')) return [];
    return [
      { token: clause, head, relation: 'advcl' },
      { token: word, head: clause, relation: 'mark' },
    ];
  },
);
