import { wordAt } from '#lib/language/index.ts';
import { withLemma } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { isNoun, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { hungOn, wordByWord } from './repair.ts';

const negatives = words('no');

/** "a no-confidence vote": the vote, of a kind that the words before it tell. */
export const hyphenedNegatives: Repair = wordByWord(
  (tree) => withLemma(tree, negatives),
  (tree, no): Change[] => {
    const [word, noun] = [no + 2, no + 3];
    if (wordAt(tree.tokens, no + 1)?.tag !== 'HYPH' || noun >= tree.tokens.length) return [];
    if (!/^(?:NN|JJ|VB)/.test(tag(tree, word)) || !isNoun(tree, noun) || tree.heads[noun] !== word) return [];
    return [
      { token: noun, head: tree.heads[word]!, relation: tree.relations[word]! },
      { token: word, head: noun, relation: 'compound' },
      ...hungOn(
        tree,
        tree.children[word]!.filter((child) => child !== noun && child !== no && child !== no + 1),
        noun,
      ),
    ];
  },
);
