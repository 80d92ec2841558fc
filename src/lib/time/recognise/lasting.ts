import { kinds } from '../lexicon.ts';
import type { Unit } from '../lexicon.ts';
import type { Amount } from '../meaning.ts';
import { documentDay, isCapitalised, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

const units: readonly Unit[] = ['hour', 'day', 'night', 'week', 'month', 'year', 'decade'];

const lasting = new Map<string, Amount>(
  units.flatMap((unit): [string, Amount][] => [
    [`${unit}long`, { count: 1, unit }],
    [`${unit}slong`, { count: null, unit }],
  ]),
);

/** "a weeklong siege", "the yearslong war", written as one word. */
export const lastingAdjective: Recogniser = {
  name: 'how long, in one word',
  starts: kinds.lasting,
  read(atoms, at) {
    const amount = lasting.get(atoms[at]!.lower);
    if (!amount || (at > 0 && isCapitalised(atoms[at]))) return null;
    return matched(at, at + 1, 'DURATION', { op: 'duration', amounts: [amount], side: 0, of: documentDay });
  },
};
