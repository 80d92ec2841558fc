import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, lemma, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const charging = words('accuse acquit convict suspect');

/**
 * "Has been accused by the opposition of hiding it": the hiding is what the charge is, not whose opposition it is. "Pleaded
 * not guilty": so, as one pleads.
 */
export const charges: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.acl | Relation.obj),
  (tree, word): Change[] => {
    const head = tree.heads[word]!;
    if (head < 0) return [];
    if (related(tree, word, 'obj'))
      return lemma(tree, head) === 'plead' && lemma(tree, word) === 'guilty' && dependent(tree, word, 'advmod') >= 0
        ? [{ token: word, head, relation: 'xcomp' }]
        : [];
    const verb = tree.heads[head]!;
    const isDoer = verb >= 0 && related(tree, head, 'obl') && charging.has(lemma(tree, verb)) && head > verb;
    const isOf = dependents(tree, word, 'mark').some((mark) => lemma(tree, mark) === 'of');
    if (!isDoer || !isOf || tag(tree, word) !== 'VBG' || dependent(tree, verb, 'advcl') >= 0) return [];
    return [{ token: word, head: verb, relation: 'advcl' }];
  },
);
