import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { isWord } from '../quantity.ts';

/** "one day in May", "until that day in early 1990": which day of it is not told. */
export const isSomeDay = (atoms: readonly Atom[], at: number): boolean => {
  const named = atoms[isWord(atoms[at + 1], 'the', 'early', 'mid', 'late') ? at + 2 : at + 1];
  if (!isWord(atoms[at], 'in') || named === undefined) return false;
  return (
    named.word.month > 0 || named.word.season >= 0 || (named.length === 4 && (named.word.kinds & kinds.digits) > 0)
  );
};
