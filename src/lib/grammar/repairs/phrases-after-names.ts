import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { isNoun, preposition, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

/** "an attack by Ruritania on its neighbour": a name takes no such phrase; what it belongs to does. */
export const phrasesAfterNames: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.nmod, Relation.case),
  (tree, phrase): Change[] => {
    const name = tree.heads[phrase]!;
    if (name < 0 || name > phrase || !related(tree, phrase, 'nmod') || !towards.has(preposition(tree, phrase)))
      return [];
    const head = tree.heads[name]!;
    if (head < 0 || head > name || !tag(tree, name).startsWith('NNP') || preposition(tree, name) !== 'by') return [];
    return [{ token: phrase, head, relation: isNoun(tree, head) ? 'nmod' : 'obl' }];
  },
);

const towards = words('against for from into on onto over to toward towards upon');
