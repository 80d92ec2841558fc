import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import { isIn, isWord } from '../quantity.ts';
import { readDayOfMonth } from './date.ts';
import { documentDay, endsClause, isPastForm, isPossessive, isWeekday, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

const leads = wordSet('on by until till since from before after through');
/** What may follow a day, and no "infantry" or "floor". */
const follows = wordSet(
  'the a an and or but when at in with without instead he she they it we i his her their its to until till through as while after before for by was were had has will would so then because if is are',
);

/**
 * "on the 21st", "by the 4th", "Friday the 13th", "Tues 7th", "the first of next month": a day of the month that is being
 * talked of.
 */
export const dayNumber: Recogniser = {
  name: 'day of the month by its number',
  starts: kinds.digits | kinds.number | kinds.ordinal,
  read(atoms, at) {
    // "the second", "the third" are of much else
    if (atoms[at]!.word.kinds & kinds.ordinal && !isOfMonth(atoms, at + 1)) return null;
    const isBare = isOneWeekday(atoms[at - 1]);
    if (!isBare && !isWord(atoms[at - 1], 'the')) return null;
    const day = readDayOfMonth(atoms, at);
    if (!day || (day.to === at + 1 && !(atoms[at]!.word.kinds & kinds.ordinal))) return null;
    const isTimed = isBare && ((wordAt(atoms, day.to)?.word.kinds ?? 0) & kinds.digits) > 0;
    if (!(isTimed || standsAlone(atoms, day.to) || isOfMonth(atoms, day.to))) return null;
    const pattern = { every: 'day-of-month', day: day.value } as const;
    const before = wordAt(atoms, at - 2);
    // "the night of the 14th"
    const isOfPart = isWord(before, 'of') && (wordAt(atoms, at - 3)?.word.daypart ?? -1) >= 0;
    if (!isBare && !isOneWeekday(before) && !isOfPart && !isIn(before, leads)) return null;
    return matched(at, day.to, 'DATE', { op: 'occurrence', pattern, lean: 'tense', of: documentDay });
  },
};

const isOneWeekday = (atom: Atom | undefined): boolean => isWeekday(atom) && !atom!.word.plural;

/** "the 15th of this month" */
const isOfMonth = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'of') &&
  isIn(atoms[at + 1], pointing) &&
  isWord(atoms[at + 2], 'month') &&
  !isPossessive(atoms, at + 3);
const pointing = wordSet('this last next that');

/** "the 21st, when", "the 18th lost it", but not the first of "the 5th and 6th of May". */
const standsAlone = (atoms: readonly Atom[], at: number): boolean =>
  (endsClause(atoms[at]) || isIn(atoms[at], follows) || isPastForm(atoms[at])) &&
  !((wordAt(atoms, at + 1)?.word.kinds ?? 0) & kinds.digits);
