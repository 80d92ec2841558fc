import { kinds } from '../lexicon.ts';
import type { Unit } from '../lexicon.ts';
import { documentDay, isCapitalised, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

/** "a weeklong siege", "the yearslong war", written as one word. */
export const lastingAdjective: Recogniser = {
  name: 'how long, in one word',
  starts: kinds.lasting,
  read(atoms, at) {
    if (at > 0 && isCapitalised(atoms[at])) return null;
    const [, unit, plural] = /^(.+?)(s?)long$/.exec(atoms[at]!.lower)!;
    const amount = { count: plural === '' ? 1 : null, unit: unit as Unit };
    return matched(at, at + 1, 'DURATION', { op: 'duration', amounts: [amount], side: 0, of: documentDay });
  },
};
