import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import { isBehindTitle, isCapitalised, isGlued, isPossessive } from './recogniser.ts';

/* Months told without a day or a year, which may be a verb or a name. */

const beforeMonth = wordSet(
  'in of since until till by than from to last next this early late mid and or through during for before after between each every that past previous following around about end start beginning throughout',
);

/** "May", "March" and "April" are also a verb, a noun and a name: they need a word that introduces a time. */
export function isMonthByItself(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  const before = wordAt(atoms, at - 1);
  const after = wordAt(atoms, at + 1);
  if (isBehindTitle(atoms, at) || isOfUpheaval(atoms, at)) return false;
  if (isOneOf(atom, ['may', 'march', 'june', 'april', 'august'])) {
    if (isWord(atom, 'may', 'march'))
      return (
        isIn(before, beforeMonth) ||
        (isDash(before) && isWord(atoms[at - 2], 'mid', 'end', 'early', 'late')) ||
        (isLinked(before) && (wordAt(atoms, at - 2)?.word.month ?? 0) > 0) ||
        (isWord(atom, 'march') && isPossessive(atoms, at + 1)) ||
        // "May sales rose", "U.S. March new home sales fell"
        ((at === 0 || isOfCountry(before, atoms[at - 2])) && leadsToFigures(atoms, at + 1)) ||
        (isLinked(after) && (wordAt(atoms, at + 2)?.word.month ?? 0) > 0 && isCapitalised(atoms[at + 2])) ||
        (isOneOf(before, ['a', 'the', 'their', 'its', 'his', 'her']) && (modifies(after) || isWord(after, 'quarter')))
      );
    // "April Jones said": a first name stands before another capitalised word
    if (
      isCapitalised(after) &&
      !after!.word.kinds &&
      !isIn(before, besideMonth) &&
      !(isLinked(before) && (wordAt(atoms, at - 2)?.word.month ?? 0) > 0)
    )
      return false;
  }
  return !(isDash(after) && isGlued(after) && wordAt(atoms, at + 2)?.word.kinds === 0 && isCapitalised(atoms[at + 2]));
}

/** "the October Revolution", "the July Crisis": what is called by its month, whatever the year. */
const isOfUpheaval = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at - 1], 'the') && isCapitalised(atoms[at + 1]) && isIn(atoms[at + 1], upheavals);
const upheavals = wordSet('revolution crisis monarchy manifesto putsch massacres rising uprising plot days');

/** "sales", "new home sales", "nonfarm payrolls". */
function leadsToFigures(atoms: readonly Atom[], at: number): boolean {
  let last = at;
  while (last < at + 2 && isIn(atoms[last], ofFigures)) last++;
  return isIn(atoms[last], monthly);
}
const ofFigures = wordSet(
  'new existing pending home nonfarm farm factory industrial consumer car vehicle store wholesale trade jobless chain',
);

/** "U.S.", "UK". */
const isOfCountry = (atom: Atom | undefined, before: Atom | undefined): boolean =>
  (isWord(atom, '.') && isGlued(atom) && isGlued(before) && isCapitalised(before)) ||
  (isWord(atom, 'us', 'uk', 'eu') && atom!.text === atom!.text.toUpperCase());

/** What is reported month by month. */
const monthly = wordSet(
  'sales orders exports imports output production payrolls inflation unemployment earnings deliveries figures data retail auto housing',
);

/** "January & March", "from May to June", "March-April". */
export const isLinked = (atom: Atom | undefined): boolean => isDash(atom) || isWord(atom, 'to', '&', 'and', 'or');

/** What stands before a month, but not before somebody called April or June. */
const besideMonth = wordSet('in of since by until till through the last next this early late mid from during');

/** "a March survey", but not "the March for Life". */
const modifies = (after: Atom | undefined): boolean =>
  after !== undefined &&
  after.word.kinds === 0 &&
  /^[a-z]{3,}$/.test(after.text) &&
  !isOneOf(after, ['for', 'against', 'through', 'was', 'were', 'has', 'and', 'will']);
