import { candidates, Relation, Tag } from '../candidates.ts';
import { namingVerbs } from '../lexicon/reporting.ts';
import { isPassive } from '../passive.ts';
import type { Change } from '../tree.ts';
import { dependent, isNoun, lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "announced what he called a special operation": what is announced is the operation, whatever it is called. */
export const soCalled: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.any, Relation.acl),
  (tree, what): Change[] => {
    const verb = dependent(tree, what, 'acl:relcl');
    if (lemma(tree, what) !== 'what' || verb < what || !namingVerbs.has(lemma(tree, verb))) return [];
    const name = dependent(tree, verb, 'obj', 'xcomp');
    if (dependent(tree, verb, 'nsubj') < 0 || isPassive(tree, verb)) return [];
    if (name < verb || !isNoun(tree, name) || related(tree, what, 'root')) return [];
    return [
      { token: name, head: tree.heads[what]!, relation: tree.relations[what]! },
      { token: what, head: verb, relation: 'obj' },
      { token: verb, head: name, relation: 'acl:relcl' },
    ];
  },
);
