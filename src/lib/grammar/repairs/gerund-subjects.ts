import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { isFinite, wordByWord } from './repair.ts';

/** "Said that shelling had gone on": no adjective describes a finite verb; it is who or what does it. */
export const gerundSubjects: Repair = wordByWord(
  (tree) => candidates(tree, Tag.verb, Relation.any, Relation.amod | Relation.compound),
  (tree, verb): Change[] => {
    if (!isFinite(tree, verb) || dependent(tree, verb, 'nsubj', 'csubj', 'expl', 'cop') >= 0) return [];
    const subject = describing(tree, verb);
    return subject < 0 ? [] : [{ token: subject, head: verb, relation: 'nsubj' }];
  },
);

/** The last noun or gerund before a verb and its auxiliaries that is hung on it as if it described a noun; -1 for none. */
function describing(tree: Tree, verb: number): number {
  const first = Math.min(verb, ...dependents(tree, verb, 'aux'));
  const before = first - 1;
  return (
    dependents(tree, verb, 'amod', 'compound').find(
      (word) => word === before && (tag(tree, word) === 'VBG' || isNoun(tree, word)),
    ) ?? -1
  );
}
