import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { afterHyphen, isGlued, isWord } from '../quantity.ts';

/** "third", "3rd", "twenty-first". */
export function readOrdinal(atoms: readonly Atom[], at: number): { value: number; to: number } | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.word.ordinal >= 1) return { value: atom.word.ordinal, to: at + 1 };
  if (atom.word.kinds & kinds.digits && isGlued(atoms[at + 1]) && isWord(atoms[at + 1], 'st', 'nd', 'rd', 'th'))
    return { value: atom.word.number, to: at + 2 };
  if (atom.word.number >= 20 && atom.word.number < 100 && atom.word.kinds & kinds.number) {
    const next = afterHyphen(atoms, at + 1);
    const units = wordAt(atoms, next)?.word.ordinal ?? NaN;
    if (units < 10) return { value: atom.word.number + units, to: next + 1 };
  }
  return null;
}
