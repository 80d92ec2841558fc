import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { isDash, isWord } from '../quantity.ts';
import { matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { readOrdinal } from './year.ts';

/** Business talk of the same stretch a year before: "the year-ago quarter", "the year-earlier period", "year-earlier". */
export const yearEarlier: Recogniser = {
  name: 'a year earlier, as an adjective',
  starts: kinds.unit,
  read(atoms, at) {
    if (!isWord(atoms[at], 'year') || !isDash(atoms[at + 1]) || !isWord(atoms[at + 2], 'ago', 'earlier')) return null;
    const named = afterQuarterName(atoms, at + 3);
    return matched(at, named, 'DATE', { op: 'shift', unit: 'year', by: -1, of: { op: 'mention', unit: 'quarter' } });
  },
};

/** "the latest quarter", "the latest period", "the corresponding period". */
export const latestPeriod: Recogniser = {
  name: 'the latest period',
  starts: kinds.relative,
  read(atoms, at) {
    if (!isWord(atoms[at], 'latest')) return null;
    if (!isWord(atoms[at + 1], 'quarter', 'period')) return null;
    return matched(at, at + 2, 'DATE', { op: 'mention', unit: 'quarter' });
  },
};

function afterQuarterName(atoms: readonly Atom[], at: number): number {
  const ordinal = readOrdinal(atoms, at);
  const unitAt = ordinal ? ordinal.to : at;
  return isWord(atoms[unitAt], 'quarter', 'period', 'half', 'month') ? unitAt + 1 : at;
}
