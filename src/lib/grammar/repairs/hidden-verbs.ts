import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "after a storm flattened houses": a noun without a copula has no subject; the participle before it has. */
export const hiddenVerbs: Repair = (tree) =>
  tree.tokens.flatMap((_, participle): Change[] => {
    const noun = tree.heads[participle]!;
    if (tag(tree, participle) !== 'VBN' || !related(tree, participle, 'amod') || noun < participle) return [];
    const subject = dependent(tree, noun, 'nsubj');
    if (subject < 0 || subject > participle || !isNoun(tree, noun) || dependent(tree, noun, 'cop') >= 0) return [];
    const before = tree.children[noun]!.filter((word) => word < participle);
    // "Officials: damaged houses".
    if (before.some((word) => related(tree, word, 'det', 'nmod:poss', 'case', 'amod', 'nummod'))) return [];
    return [
      { token: participle, head: tree.heads[noun]!, relation: relationOf(tree, noun) },
      { token: noun, head: participle, relation: 'obj' },
      ...before.map((token) => ({ token, head: participle, relation: tree.relations[token]! })),
    ];
  });

const relationOf = (tree: Tree, noun: number): string =>
  dependents(tree, noun, 'mark').length > 0 && related(tree, noun, 'obl', 'nmod', 'obj')
    ? 'advcl'
    : tree.relations[noun]!;
