import type { Change } from '../tree.ts';
import { dependent, dependents, isNoun, isVerb, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "Two people familiar with the talks said": the people say, and the adjective with its phrase only describes them. */
export const adjectivesAfterNouns: Repair = (tree) =>
  tree.tokens.flatMap((_, adjective): Change[] => {
    const noun = adjective - 1;
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
  });
