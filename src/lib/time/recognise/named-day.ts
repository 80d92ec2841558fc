import { wordAt } from '#lib/language/index.ts';
import { dayNumber } from '../calendar.ts';
import { kinds } from '../lexicon.ts';
import { day } from '../period.ts';
import { wordSet } from '../look-up.ts';
import { isIn, isWord } from '../quantity.ts';
import { isGlued, isLettered, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

const deeds = wordSet(
  'attack attacks terrorist terrorists terror hijackings hijackers hijacker commission conspiracy conspirator conspirators mastermind survivors plot plotter plotters victims families widows tragedy',
);
/** The day that news names by its date alone, whatever the year. */
export const elevenSeptember = day(dayNumber(2001, 9, 11));
const namedByItself = { op: 'period', period: elevenSeptember } as const;

/** Other days that attacks are named after, told by what stands behind: "the 7/7 bombings", "26/11 attacks". */
const otherDays = new Map([
  ['7/7', day(dayNumber(2005, 7, 7))],
  ['26/11', day(dayNumber(2008, 11, 26))],
]);
const attacks = wordSet(
  'bombings bombing bombers bomber attack attacks attackers inquest inquests victims survivors terror',
);

/** The one day that news names by its date alone, whatever the year: "9/11", "the Sept. 11 attacks". */
export const namedDay: Recogniser = {
  name: 'day named by its date',
  starts: kinds.digits,
  words: wordSet('september sept sep'),
  glued: kinds.digits,
  read(atoms, at) {
    if (isWord(atoms[at], '9')) {
      // "the 9-11 attacks"
      const isSlashed = isWord(atoms[at + 1], '/') || (isWord(atoms[at + 1], '-') && isIn(atoms[at + 3], deeds));
      const isWhole = isSlashed && isWord(atoms[at + 2], '11') && isGlued(atoms[at + 1]) && isGlued(atoms[at + 2]);
      const goesOn =
        isGlued(atoms[at + 3]) &&
        isWord(atoms[at + 3], '/', '-', '.') &&
        isGlued(atoms[at + 4]) &&
        !isLettered(atoms[at + 4]);
      const isGluedBefore = isGlued(atoms[at]) && isWord(atoms[at - 1], '/', '-', '.', '$');
      // "post-9/11", "9/11-related"
      const from = isWord(atoms[at - 1], '-') && isWord(atoms[at - 2], 'post', 'pre') ? at - 2 : at;
      const isNamed = isWhole && !goesOn && (from < at || !isGluedBefore);
      return isNamed ? matched(from, at + 3, 'DATE', namedByItself) : null;
    }
    const other = isWord(atoms[at + 1], '/') && isIn(atoms[at + 3], attacks) && atoms[at + 3]!.spaced;
    const period = other ? otherDays.get(`${atoms[at]!.text}/${wordAt(atoms, at + 2)?.text ?? ''}`) : undefined;
    if (period) return matched(at, at + 3, 'DATE', { op: 'period', period });
    if (!atoms[at]!.word.month) return null;
    const dayAt = isWord(atoms[at + 1], '.') ? at + 2 : at + 1;
    if (!isWord(atoms[dayAt], '11') || !isIn(atoms[dayAt + 1], deeds)) return null;
    return matched(at, dayAt + 1, 'DATE', namedByItself);
  },
};
