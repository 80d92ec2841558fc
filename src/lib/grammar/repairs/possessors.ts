import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "The firm's chief executive was dismissed": whoever has an "’s" owns what follows, and does nothing. */
export const possessors: Repair = wordByWord(
  (tree) => candidates(tree, Tag.POS, Relation.any),
  (tree, mark): Change[] => {
    const owner = tree.heads[mark]!;
    if (tag(tree, mark) !== 'POS' || owner < 0 || !related(tree, owner, 'nsubj', 'obj', 'obl')) return [];
    const verb = tree.heads[owner]!;
    const owned = lastOfPhrase(tree, mark + 1, verb);
    if (owned < 0 || (verb > mark && verb <= owned)) return [];
    const changes: Change[] = [
      { token: owned, head: verb, relation: tree.relations[owner]! },
      { token: owner, head: owned, relation: 'nmod:poss' },
    ];
    for (const word of dependents(tree, owner, 'case'))
      if (word < owner) changes.push({ token: word, head: owned, relation: 'case' });
    for (let word = mark + 1; word < owned; word++)
      if (tree.heads[word]! < mark || tree.heads[word]! > owned)
        changes.push({ token: word, head: owned, relation: isNoun(tree, word) ? 'compound' : 'amod' });
    return changes;
  },
);

/** The last of the nouns and adjectives from a word on that hang on the verb of their owner; -1 where there is none. */
function lastOfPhrase(tree: Tree, from: number, verb: number): number {
  let last = from - 1;
  while (/^(?:NN|JJ$|CD)/.test(wordAt(tree.tokens, last + 1)?.tag ?? '')) last++;
  return last >= from && tree.heads[last] === verb ? last : -1;
}
