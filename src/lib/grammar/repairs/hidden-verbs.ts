import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/**
 * "after a storm flattened houses": a noun without a copula has no subject; the participle before it has. Nor has a
 * participle that describes a noun: "when a customer cancelled orders".
 */
export const hiddenVerbs: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBN, Relation.amod),
  (tree, participle): Change[] => {
    const noun = tree.heads[participle]!;
    if (tag(tree, participle) !== 'VBN' || !related(tree, participle, 'amod') || noun < participle) return [];
    const own = dependent(tree, participle, 'nsubj');
    if (own >= 0 && own < participle) return withOwnSubject(tree, participle, noun);
    const subject = dependent(tree, noun, 'nsubj');
    if (subject < 0 || subject > participle || !isNoun(tree, noun) || dependent(tree, noun, 'cop') >= 0) return [];
    const before = tree.children[noun]!.filter((word) => word < participle);
    // "Officials: damaged houses".
    if (before.some((word) => related(tree, word, 'det', 'nmod:poss', 'case', 'amod', 'nummod'))) return [];
    return [
      { token: participle, head: tree.heads[noun]!, relation: relationOf(tree, noun) },
      { token: noun, head: participle, relation: 'obj' },
      ...hungOn(tree, before, participle),
    ];
  },
);

function withOwnSubject(tree: Tree, participle: number, noun: number): Change[] {
  const isClause = dependents(tree, participle, 'mark', 'advmod').some((word) => /^(?:IN|WRB)$/.test(tag(tree, word)));
  const above = tree.heads[noun]!;
  if (dependents(tree, participle, 'aux').length > 0 || (!isClause && above >= 0)) return [];
  return [
    { token: participle, head: above, relation: above < 0 ? 'root' : 'advcl' },
    { token: noun, head: participle, relation: 'obj' },
  ];
}

const relationOf = (tree: Tree, noun: number): string =>
  dependents(tree, noun, 'mark').length > 0 && related(tree, noun, 'obl', 'nmod', 'obj')
    ? 'advcl'
    : tree.relations[noun]!;
