import type { Change } from '../tree.ts';
import { dependents, isNoun, isVerb, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';

/** "More than one million people have fled": the number counts the people, and the sentence is about their flight. */
export const countedNouns: Repair = (tree) =>
  tree.tokens.flatMap((_, number): Change[] => {
    const noun = number + 1;
    if (tag(tree, number) !== 'CD' || noun >= tree.tokens.length || !isNoun(tree, noun)) return [];
    const verb = tree.heads[noun]!;
    if (verb < noun || !isVerb(tree, verb) || !related(tree, noun, 'nsubj') || tree.heads[verb] !== number) return [];
    const moved = dependents(tree, number, 'parataxis', 'punct', 'conj', 'advcl').filter((child) => child !== verb);
    return [
      { token: verb, head: tree.heads[number]!, relation: tree.relations[number]! },
      { token: number, head: noun, relation: 'nummod' },
      ...moved.map((child) => ({ token: child, head: verb, relation: tree.relations[child]! })),
    ];
  });
