import type { Atom } from '../atoms.ts';
import { isWord } from '../quantity.ts';
import { isGlued } from './recogniser.ts';

/** How many atoms of an address are looked back over. */
const longest = 60;

/** Whether an atom stands inside the address of a page: the "2012/08/03" of "http://example.org/2012/08/03". */
export function isInAddress(atoms: readonly Atom[], at: number): boolean {
  for (let back = at; back > Math.max(0, at - longest) && isGlued(atoms[back]); back--)
    if (isWord(atoms[back - 1], 'www') || (isWord(atoms[back], '/') && isWord(atoms[back - 1], '/'))) return true;
  return false;
}
