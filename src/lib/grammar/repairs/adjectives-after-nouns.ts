import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "Two people familiar with the talks said": the people say, and the adjective with its phrase only describes them. */
export const adjectivesAfterNouns: Repair = wordByWord(
  (tree) => candidates(tree, Tag.adjective, Relation.any),
  (tree, adjective): Change[] => {
    const noun = adjective - 1;
    const reporting = verbBelow(tree, adjective);
    if (reporting >= 0)
      return [
        { token: reporting, head: tree.heads[adjective]!, relation: tree.relations[adjective]! },
        { token: noun, head: reporting, relation: 'nsubj' },
        { token: adjective, head: noun, relation: 'amod' },
        ...hungOn(
          tree,
          tree.children[adjective]!.filter((word) => word < noun),
          reporting,
        ),
      ];
    const verb = tree.heads[adjective]!;
    if (noun < 0 || verb < adjective || !tag(tree, adjective).startsWith('JJ') || !isNoun(tree, noun)) return [];
    if (tree.heads[noun] !== adjective || !isVerb(tree, verb) || !related(tree, adjective, 'ccomp', 'nsubj', 'advcl'))
      return [];
    const phrase = dependents(tree, adjective, 'obl').find((word) => word > adjective) ?? -1;
    if (dependents(tree, adjective, 'cop', 'mark').length > 0 || dependent(tree, verb, 'nsubj') >= 0) return [];
    if (phrase < adjective || phrase > verb) return [];
    return [
      { token: noun, head: verb, relation: 'nsubj' },
      { token: adjective, head: noun, relation: 'amod' },
    ];
  },
);

/**
 * "a person close to the inquiry said", with "close" taken for the predicate and "said" for what describes the inquiry:
 * that verb; -1 where there is none.
 */
function verbBelow(tree: Tree, adjective: number): number {
  const noun = adjective - 1;
  if (noun < 0 || !tag(tree, adjective).startsWith('JJ') || !isNoun(tree, noun)) return -1;
  if (tree.heads[noun] !== adjective || !related(tree, noun, 'nsubj')) return -1;
  if (dependents(tree, adjective, 'cop', 'aux', 'mark').length > 0) return -1;
  const phrase = dependents(tree, adjective, 'obl', 'obj').find((word) => word > adjective) ?? -1;
  if (phrase < 0) return -1;
  return (
    dependents(tree, phrase, 'acl').find(
      (verb) =>
        /^VB[DZP]$/.test(tag(tree, verb)) &&
        !related(tree, verb, 'acl:relcl') &&
        dependents(tree, verb, 'nsubj', 'mark').length === 0,
    ) ?? -1
  );
}
