import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "on both Ruritanian and Bordurian leaders": adjectives that share a noun, read as if the first were the head. */
export const sharedAdjectives: Repair = (tree) =>
  candidates(tree, Tag.JJ, Relation.any, Relation.conj).flatMap((first): Change[] => {
    if (tag(tree, first) !== 'JJ' || !related(tree, first, 'nsubj', 'obj', 'iobj', 'obl', 'nmod')) return [];
    const joined = dependents(tree, first, 'conj').filter((each) => each > first);
    const noun = joined.at(-1) ?? -1;
    const second = joined.at(-2) ?? -1;
    if (second < 0 || noun !== second + 1 || !isNoun(tree, noun) || tag(tree, second) !== 'JJ') return [];
    const moved = tree.children[first]!.filter((child) => !related(tree, child, 'conj', 'cc', 'punct'));
    return [
      { token: noun, head: tree.heads[first]!, relation: tree.relations[first]! },
      { token: first, head: noun, relation: 'amod' },
      ...moved.map((child) => ({ token: child, head: noun, relation: tree.relations[child]! })),
    ];
  });
