import { words } from '../lexicon/words.ts';
import type { Change } from '../tree.ts';
import { lemma, related } from '../tree.ts';
import type { Repair } from './repair.ts';

const units = words('block centimetre foot inch kilometer kilometre km meter metre mile yard');
const apart = words('ahead apart away off');

/** "Windows were shattered a mile away": so far, and nothing that anything is done to. */
export const distances: Repair = (tree) =>
  tree.tokens.flatMap((_, unit): Change[] =>
    units.has(lemma(tree, unit)) && apart.has(tree.tokens[unit + 1]?.lemma ?? '') && related(tree, unit, 'obj')
      ? [{ token: unit, head: unit + 1, relation: 'obl:unmarked' }]
      : [],
  );
