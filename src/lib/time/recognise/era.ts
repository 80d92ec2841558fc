import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { isWord } from '../quantity.ts';
import { isCapitalised, isGlued } from './recogniser.ts';

/** "B.C.", "A.D.", "C.E.", by their letters. */
const signs = new Map<string, -1 | 1>([
  ['BC', -1],
  ['AD', 1],
  ['CE', 1],
]);

/** An era behind a year: "BC", "BCE", "B.C.", "AD", "CE", "A.D."; `sign` is -1 for the years before ours. */
export function readEra(atoms: readonly Atom[], at: number): { sign: -1 | 1; to: number } | null {
  const first = atoms[at];
  if (isWord(first, 'bc', 'bce')) return { sign: -1, to: at + 1 };
  if (isWord(first, 'ad', 'ce')) return first!.text === 'ad' ? null : { sign: 1, to: at + 1 };
  if (
    !isCapitalised(first) ||
    first!.length !== 1 ||
    !isWord(atoms[at + 1], '.') ||
    !isGlued(atoms[at + 1]) ||
    !isGlued(atoms[at + 2])
  )
    return null;
  const sign = signs.get(first!.text + atoms[at + 2]!.text);
  if (!sign) return null;
  const to = isWord(atoms[at + 3], '.') && isGlued(atoms[at + 3]) ? at + 4 : at + 3;
  // "B.C.E."
  const isCommon = sign < 0 && to === at + 4 && isWord(atoms[to], 'e') && isGlued(atoms[to]);
  if (!isCommon) return { sign, to };
  return { sign, to: isWord(atoms[to + 1], '.') && isGlued(atoms[to + 1]) ? to + 2 : to + 1 };
}

/** Where the "AD" or "A.D." before a year begins; `at` where there is none. */
export function eraBefore(atoms: readonly Atom[], at: number): number {
  if (isWord(atoms[at - 1], 'ad') && atoms[at - 1]!.text === 'AD') return at - 1;
  return isWord(atoms[at - 1], '.') && wordAt(atoms, at - 4)?.text === 'A' && readEra(atoms, at - 4)?.to === at
    ? at - 4
    : at;
}
