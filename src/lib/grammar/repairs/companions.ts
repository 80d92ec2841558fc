import { withLemma } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change, Tree } from '../tree.ts';
import { dependents, isNoun, isVerb, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const openers = words('along together');

/** "Doe, along with three others, was arrested": they are joined to her, and all were. */
export const companions: Repair = wordByWord(
  (tree) => withLemma(tree, openers),
  (tree, along): Change[] => {
    const text = (token: number): string => tree.tokens[token]?.text ?? '';
    if (along < 2 || text(along - 1) !== ',' || text(along + 1) !== 'with') return [];
    const companion = headBehind(tree, along + 1);
    if (companion < 0 || ![0, 1].some((behind) => text(tree.last[companion]! + behind) === ',')) return [];
    const first = headBefore(tree, along - 1);
    if (first < 0) return [];
    const verb = [companion, first].map((word) => tree.heads[word]!).find((word) => word > companion) ?? -1;
    if (verb < 0 || !isVerb(tree, verb)) return [];
    const subject = [first, companion].find((word) => tree.heads[word] === verb && related(tree, word, 'nsubj'));
    if (subject === undefined) return [];
    return [
      { token: first, head: verb, relation: tree.relations[subject]! },
      { token: companion, head: first, relation: 'conj' },
      { token: along, head: companion, relation: 'cc' },
      { token: along + 1, head: along, relation: 'fixed' },
    ];
  },
);

/** The noun that "with" belongs to; -1 where it belongs to none. */
function headBehind(tree: Tree, preposition: number): number {
  const noun = tree.heads[preposition]!;
  return noun > preposition && isNoun(tree, noun) && related(tree, preposition, 'case') ? noun : -1;
}

/** The head of the noun phrase that a comma ends, of which no part lies behind the comma but what is joined to it. */
function headBefore(tree: Tree, comma: number): number {
  let noun = comma - 1;
  while (tree.heads[noun]! >= 0 && tree.heads[noun]! < comma && !isVerb(tree, tree.heads[noun]!))
    noun = tree.heads[noun]!;
  const isName = isNoun(tree, noun) || tag(tree, noun) === 'PRP';
  return isName && dependents(tree, noun, 'case').length === 0 ? noun : -1;
}
