import { wordAt } from '#lib/language/index.ts';
import { candidates, Relation, Tag } from '../candidates.ts';
import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { dependent, lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';
import { wordByWord } from './repair.ts';

const units = words('block centimetre foot inch kilometer kilometre km meter metre mile yard');
const apart = words(`
  above ahead apart away below beneath deep down downstream east farther further high higher inland low lower north
  northeast northwest off offshore south southeast southwest underground upstream west
`);

/**
 * "Windows were shattered a mile away", "fell 18 km north of Klow": so far, and nothing that anything is done to, as "your
 * feet" are.
 */
export const distances: Repair = wordByWord(
  (tree) => candidates(tree, Tag.any, Relation.obj),
  (tree, unit): Change[] =>
    units.has(lemma(tree, unit)) &&
    apart.has(wordAt(tree.tokens, unit + 1)?.lemma ?? '') &&
    related(tree, unit, 'obj') &&
    dependent(tree, unit, 'nmod:poss') < 0
      ? [{ token: unit, head: unit + 1, relation: 'obl:unmarked' }]
      : [],
);
