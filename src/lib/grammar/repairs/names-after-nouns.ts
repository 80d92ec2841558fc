import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependents, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "persuaded strongman Jane Doe to leave": a noun right before a name describes the bearer, whom the verb is about. */
export const namesAfterNouns: Repair = wordByWord(
  (tree) => candidates(tree, Tag.name, Relation.obj | Relation.obl | Relation.nmod | Relation.appos),
  (tree, name): Change[] => {
    const noun = name - 1;
    const head = tree.heads[name]!;
    if (!tag(tree, name).startsWith('NNP') || noun < 0 || !['NN', 'NNS'].includes(tag(tree, noun))) return [];
    if (head < 0 || head >= noun || tree.heads[noun] !== head) return [];
    if (!related(tree, noun, 'obj', 'iobj', 'obl', 'nmod') || !related(tree, name, 'obj', 'obl', 'nmod', 'appos'))
      return [];
    if (dependents(tree, name, 'case', 'flat').every((child) => !related(tree, child, 'flat'))) return [];
    if (dependents(tree, name, 'case').length > 0) return [];
    return [
      { token: name, head, relation: tree.relations[noun]! },
      { token: noun, head: name, relation: 'nmod:desc' },
      ...dependents(tree, noun, 'case').map((word) => ({ token: word, head: name, relation: 'case' })),
    ];
  },
);
