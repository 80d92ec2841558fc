import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Word } from '../lexicon.ts';
import { byFirstWord, wordSet, wordsOf } from '../look-up.ts';
import type { Meaning, Pattern } from '../meaning.ts';
import { holidays } from '../holidays.ts';
import { documentDay, endsClause, isBehindTitle, isCapitalised, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { readYear } from './year.ts';
import { isIn, isOneOf, isWord } from '../quantity.ts';

/** Holidays and days with names: "Christmas", "Good Friday", "Election Day", "New Year's Eve". */
export const holiday: Recogniser = {
  name: 'holiday',
  starts: kinds.holiday,
  read(atoms, at) {
    if (isYearToCome(atoms, at))
      return matched(at, at + 2, 'DATE', { op: 'shift', unit: 'year', by: 0, of: dayNamed(newYear) });
    const read = readHoliday(atoms, at);
    if (!read || isPartOfName(atoms, at, read.to)) return null;
    if (isWord(atoms[at], 'ramadan', 'ramazan', 'lent') && !isFast(atoms, at)) return null;
    const from = monthOfFast(atoms, at);
    const year = readYear(atoms, isWord(atoms[read.to], ',', 'of') ? read.to + 1 : read.to);
    if (year)
      return matched(from, year.to, 'DATE', {
        op: 'inside',
        pattern: read.pattern,
        of: { op: 'period', period: { unit: 'year', index: year.value } },
      });
    const day = dayNamed(read.pattern);
    const { unit = null } = wordAt(atoms, read.to)?.word ?? {};
    // "Easter week", "Labor Day weekend"
    if (unit === 'week' || unit === 'weekend')
      return matched(at, read.to + 1, 'DATE', { op: 'shift', unit, by: 0, of: day });
    return matched(from, read.to, 'DATE', day);
  },
};

const dayNamed = (pattern: Pattern): Meaning => ({ op: 'occurrence', pattern, lean: 'tense', of: documentDay });

/** "in the new year", "before the New Year", but "the New Year holiday" and "a happy new year". */
const isYearToCome = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'new') &&
  isWord(atoms[at + 1], 'year') &&
  isWord(atoms[at - 1], 'the') &&
  (endsClause(atoms[at + 2]) || isIn(atoms[at + 2], goingOn) || isIn(atoms[at + 2], behindYear));
const newYear: Pattern = { every: 'holiday', name: 'new year' };
const behindYear = wordSet('and or but as when if in at to for with after before by while because he she it they we');

/** "Easter Island", "a Christmas tree", "the Good Friday Agreement", "Father Christmas", "the Chinese New Year" (which is another day). */
const isPartOfName = (atoms: readonly Atom[], from: number, to: number): boolean =>
  isIn(atoms[to], festive) ||
  isOneOf(atoms[from - 1], ['father', 'chinese', 'lunar', 'jewish', 'persian', 'tibetan', 'orthodox']);
const festive = wordSet(
  'island islands rising tree trees card cards carol carols egg eggs gift gifts present presents lights costume costumes pudding turkey bunny war agreement accord accords',
);

/** Where "the Muslim holy month of Ramadan" begins; `at` where it is not so called. */
function monthOfFast(atoms: readonly Atom[], at: number): number {
  if (!isWord(atoms[at - 1], 'of') || !isWord(atoms[at - 2], 'month')) return at;
  let from = at - 2;
  while (isIn(atoms[from - 1], ofFasts)) from--;
  return isWord(atoms[from - 1], 'the') ? from - 1 : from;
}
const ofFasts = wordSet('holy sacred muslim islamic fasting blessed');

/** "during Ramadan", "Lent begins", but neither Mr. Ramadan nor Ada Lent, nor what is "Lent by the museum". */
function isFast(atoms: readonly Atom[], at: number): boolean {
  const before = wordAt(atoms, at - 1);
  if (isIn(before, placing)) return true;
  if (isBehindTitle(atoms, at) || isCapitalised(before) || isCapitalised(atoms[at + 1])) return false;
  return (
    isIn(atoms[at + 1], goingOn) || (isWord(atoms[at], 'ramadan', 'ramazan') && at > 0 && endsClause(atoms[at + 1]))
  );
}
const placing = wordSet(
  'in of during for since until till before after by throughout through at this last next the every each from when as holy',
);
const goingOn = wordSet('begins began begin starts started ends ended is was will fell falls');

const namesAt = byFirstWord(
  [...holidays.keys()].map((name) => ({
    words: wordsOf(
      name
        .split(/ |(?=['.])|(?<=['.])/)
        .filter(Boolean)
        .join(' '),
    ),
    name,
  })),
);

/** The holiday whose name begins at `at`. */
export function readHoliday(atoms: readonly Atom[], at: number): { pattern: Pattern; to: number } | null {
  const isName = isCapitalised(atoms[at]) || isIn(atoms[at], unmistakable);
  for (const { words, name } of namesAt.get(atoms[at]!.word) ?? [])
    if ((isName || isTyped(words)) && words.every((word, index) => isSame(atoms[at + index], word)))
      return { pattern: { every: 'holiday', name }, to: at + words.length };
  return null;
}

const unmistakable = wordSet('christmas xmas halloween thanksgiving election easter');

/** "valentines day", "new years eve": in small letters a name of several words, whose first is no word of everyday talk. */
const isTyped = (words: readonly Word[]): boolean =>
  words.length > 1 && days.has(words.at(-1)!) && !everyday.has(words[0]!);
const days = wordSet('day eve sunday monday friday');
const everyday = wordSet('may earth flag holy good');

const [straight, curly] = wordsOf("' ’");
const isSame = (atom: Atom | undefined, word: Word): boolean =>
  atom !== undefined && (atom.word === word || (word === straight && atom.word === curly));
