import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

/** "the old dairy building in Klow burned": whoever builds builds something; behind a noun it is the house. */
export const buildings: Repair = wordByWord(
  (tree) => candidates(tree, Tag.VBG, Relation.acl),
  (tree, house): Change[] => {
    const noun = house - 1;
    if (tree.tokens[house]!.text.toLowerCase() !== 'building') return [];
    if (
      noun < 0 ||
      !isNoun(tree, noun) ||
      dependents(tree, house, 'obj', 'aux', 'mark', 'nsubj', 'compound:prt').length > 0
    )
      return [];
    // "a gang member shot Doe outside a Gardens building": also where it hangs further up.
    const isNext = tree.heads[house] === noun;
    if (!isNext && dependent(tree, noun, 'det') < 0 && dependent(tree, noun, 'case') < 0) return [];
    return [
      { token: house, head: tree.heads[noun]!, relation: tree.relations[noun]! },
      { token: noun, head: house, relation: 'compound' },
      ...hungOn(
        tree,
        tree.children[noun]!.filter((child) => child !== house),
        house,
      ),
      ...dependents(tree, house, 'obl').map((token) => ({ token, head: house, relation: 'nmod' })),
    ];
  },
);
