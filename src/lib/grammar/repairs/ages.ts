import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import type { Change } from '../tree.ts';
import { dependents, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "his wife and two sons, ages 16 and 6": how old the sons are, and no third of those named. */
export const ages: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.conj),
  (tree, word): Change[] => {
    if (!/^age[ds]?$/i.test(tree.tokens[word]!.text) || wordAt(tree.tokens, word - 1)?.text !== ',') return [];
    if (wordAt(tree.tokens, word + 1)?.tag !== 'CD' || dependents(tree, word, 'cc').length > 0) return [];
    const noun = word - 2;
    return /^N/.test(tag(tree, noun)) ? [{ token: word, head: noun, relation: 'appos' }] : [];
  },
);
