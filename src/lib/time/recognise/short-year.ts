import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { isDash, isOneOf } from '../quantity.ts';
import { endsClause, isGlued, isLettered } from './recogniser.ts';

/* Years of two figures behind an apostrophe. */

/** "'98", "’05"; `isPlaced` where the word before places a year. */
export function readMarkedYear(
  atoms: readonly Atom[],
  at: number,
  isPlaced: boolean,
): { value: number; to: number; certain: true } | null {
  const value = figuresBehind(atoms, at);
  if (value === null || (isGlued(atoms[at]) && !isRangeEnd(atoms, at))) return null;
  return isPlaced || !opensQuotation(atoms, at) ? { value, to: at + 2, certain: true } : null;
}

/** The year right behind what is of it: "Mar'21", "2Q'22". */
export function readGluedYear(atoms: readonly Atom[], at: number): { value: number; to: number } | null {
  const value = isGlued(atoms[at]) ? figuresBehind(atoms, at) : null;
  return value === null ? null : { value, to: at + 2 };
}

/** The year of two figures behind a mark; null where there is none, as in "'90s". */
function figuresBehind(atoms: readonly Atom[], at: number): number | null {
  const [mark, digits] = [atoms[at], atoms[at + 1]];
  if (!mark || !(mark.word.kinds & kinds.mark) || !isGlued(digits) || digits!.length !== 2) return null;
  if (!(digits!.word.kinds & kinds.digits) || isOneOf(atoms[at + 2], ['s', 'th', 'st', 'nd', 'rd'])) return null;
  return inCentury(digits!.word.number);
}

/** Two figures up to 39 are of our century, others of the last. */
const inCentury = (value: number): number => (value < 40 ? 2000 + value : 1900 + value);

/** The second mark of "'98-'99". */
const isRangeEnd = (atoms: readonly Atom[], at: number): boolean =>
  isDash(atoms[at - 1]) &&
  wordAt(atoms, at - 2)?.length === 2 &&
  ((wordAt(atoms, at - 3)?.word.kinds ?? 0) & kinds.mark) > 0;

/** "the '15 Most Wanted' list": a mark that is closed soon. */
function opensQuotation(atoms: readonly Atom[], at: number): boolean {
  if (!isLettered(atoms[at + 2])) return false;
  for (let near = at + 3; near < Math.min(atoms.length, at + longestQuotation); near++)
    if (atoms[near]!.word.kinds & kinds.mark && isGlued(atoms[near]) && endsWord(atoms[near + 1])) return true;
  return false;
}
/** In atoms. */
const longestQuotation = 10;
const endsWord = (atom: Atom | undefined): boolean => !isGlued(atom) || endsClause(atom);
