import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, lemma, preposition, related, tag } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const quantities = words('all any both each enough few half less many more most much none several some');

/** "cleared most of the streets", "had less of an effect": of what it is so much goes with the quantity. */
export const partitives: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.obl | Relation.nmod, Relation.case),
  (tree, whole): Change[] => {
    const part = tree.heads[whole]!;
    if (part < 0 || part > whole || !related(tree, whole, 'obl', 'nmod') || preposition(tree, whole) !== 'of')
      return [];
    if (!quantities.has(lemma(tree, part)) || !/^(?:JJ|DT|RB|NN|PDT)/.test(tag(tree, part))) return [];
    const verb = tree.heads[part]!;
    // "has less of it".
    const isHad =
      related(tree, part, 'xcomp') &&
      verb === part - 1 &&
      lemma(tree, verb) === 'have' &&
      dependent(tree, verb, 'obj') < 0;
    return [
      ...(related(tree, whole, 'obl') ? [{ token: whole, head: part, relation: 'nmod' }] : []),
      ...(isHad ? [{ token: part, head: verb, relation: 'obj' }] : []),
    ];
  },
);
