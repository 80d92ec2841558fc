import type { Atom } from '../atoms.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isIn, isWord } from '../quantity.ts';
import { endsClause, isCapitalised, isGlued } from './recogniser.ts';

/* Years long past, whose few figures are more often a count: what beside them says that they are years. */

/** "In 845, Danes came", "ruled until his death in 796.", "from 757 until": three figures where nothing is counted. */
export function isOldYearLed(atoms: readonly Atom[], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (isWord(before, 'from')) return isWord(after, 'until') && !isGlued(atoms[at]);
  if (!isWord(before, 'in')) return false;
  const isHead = at === 1 || endsClause(atoms[at - 2]) || isWord(atoms[at - 2], 'and', 'but');
  if (isHead && ((isWord(after, ',') && !isGlued(atoms[at + 2])) || isWord(after, 'he', 'she', 'they'))) return true;
  return isIn(atoms[at - 2], oldDeeds) && endsClause(after) && !isGlued(atoms[at + 2]) && !isDash(after);
}
/** What is told of kings and towns, and not of amounts. */
const oldDeeds = wordSet(
  'born died death birth killed murdered crowned coronation accession throne reign founded married baptised ordained consecrated exiled deposed besieged sacked conquered battle treaty schism martyred succeeded abdicated',
);

/**
 * "dates to 1480", "born about 1480", "no later than 1551", "Hastings (1066)", "the 1212 campaign": what tells a year before 1700, as so few
 * are more often a count.
 */
export function isOldYear(atoms: readonly Atom[], at: number, to: number, introduced: boolean): boolean {
  const [before, after] = [atoms[at - 1], atoms[to]];
  if (isWord(before, '(') && isWord(after, ')')) return isCapitalised(atoms[at - 2]);
  if (isWord(before, 'than') && isWord(atoms[at - 2], 'earlier', 'later')) return true;
  if (isWord(before, 'the') && atoms[at]!.word.number % 100 !== 0)
    return after?.word.kinds === 0 && /^[a-z]{4,}$/.test(after.text) && !isPlural(after) && !isIn(after, measured);
  return introduced && isIn(atoms[at - 2], ofOldDates);
}
const ofOldDates = wordSet('dates dated dating back born died built founded');
const measured = wordSet('level mark area range point block metre meter mile yard vote seat');

/** A word in small letters that ends as plurals do. */
export const isPlural = (atom: Atom | undefined): boolean =>
  atom !== undefined && /^[a-z]+s$/.test(atom.text) && !isWord(atom, 'was', 'is', 'has', 'as');
