import { candidates, Relation, Tag } from '../candidates.ts';
import { subjectRelation } from '../passive.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/**
 * "declined to say whether a date for elections had been set": "whether" is no preposition, and opens a clause whose
 * subject is the noun that it was put before.
 */
export const whetherClauses: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.case),
  (tree, mark): Change[] => {
    if (tree.tokens[mark]!.text !== 'whether') return [];
    const noun = tree.heads[mark]!;
    if (noun < mark || !isNoun(tree, noun)) return [];
    const verb = dependents(tree, noun, 'acl').find((word) => word > noun && isFinite(tree, word));
    if (verb === undefined || dependent(tree, verb, 'mark') >= 0) return [];
    const phrase = dependents(tree, verb, 'nsubj').filter((word) => word > noun && word < verb);
    if (phrase.some((word) => tag(tree, word).startsWith('W'))) return [];
    return [
      { token: verb, head: tree.heads[noun]!, relation: 'ccomp' },
      { token: noun, head: verb, relation: subjectRelation(tree, verb) },
      { token: mark, head: verb, relation: 'mark' },
      ...phrase.map((token) => ({ token, head: noun, relation: 'nmod' })),
    ];
  },
);
