import type { Atom } from '../atoms.ts';
import type { Match } from '../meaning.ts';
import { wordSet } from '../look-up.ts';
import { isIn, isWord } from '../quantity.ts';
import { documentDay, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';

/** "during this period", "in that time": one that was told; "for a short period of time": one of no told length. */
export const stretch: Recogniser = {
  name: 'stretch of time',
  starts: 0,
  words: wordSet('period time while'),
  read(atoms, at) {
    if (!isWord(atoms[at], 'period')) return readWhile(atoms, at) ?? readToldTime(atoms, at);
    const isOfTime = isWord(atoms[at + 1], 'of') && isWord(atoms[at + 2], 'time');
    const to = isOfTime ? at + 3 : at + 1;
    const from = isWord(atoms[at - 1], 'time') ? at - 1 : at;
    if (isPointer(atoms, from - 1)) return told(from - 1, to);
    const isLong = isIn(atoms[from - 1], lengths);
    const articleAt = isLong && isDegree(atoms[from - 2]) ? from - 3 : isLong ? from - 2 : from - 1;
    if (!isWord(atoms[articleAt], 'a', 'an') || !(isLong || isOfTime)) return null;
    return untold(articleAt, to);
  },
};

const untold = (from: number, to: number): Match =>
  matched(from, to, 'DURATION', { op: 'duration', amounts: [], side: 0, of: documentDay });

/** "for a while", "for some time", "for quite a while": no told length. */
function readWhile(atoms: readonly Atom[], at: number): Match | null {
  const isLength = isWord(atoms[at], 'while') ? isWord(atoms[at - 1], 'a') : isWord(atoms[at - 1], 'some');
  const from = isWord(atoms[at - 2], 'quite') ? at - 2 : at - 1;
  return isLength && isWord(atoms[from - 1], 'for') && !isWord(atoms[at + 1], 'now', 'to')
    ? untold(from, at + 1)
    : null;
}

const lengths = wordSet(
  'short shorter brief long longer lengthy prolonged extended limited unspecified undetermined undisclosed indefinite',
);

/** "a fairly long period" */
const isDegree = (atom: Atom | undefined): boolean => /^(?:very|\w{3,12}ly)$/.test(atom?.lower ?? '');

/** "this", "that", "the same". */
const isPointer = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], 'this', 'that') || (isWord(atoms[at], 'same') && isWord(atoms[at - 1], 'the', 'this', 'that'));

const told = (from: number, to: number): Match =>
  matched(from, to, 'DATE', { op: 'mention', unit: null, lasts: true }, { certainty: 0.7 });

/** "during this time", "in that time", but not "at that time", which is a point, nor "this time of year". */
function readToldTime(atoms: readonly Atom[], at: number): Match | null {
  if (!isWord(atoms[at], 'time') || !isPointer(atoms, at - 1) || isWord(atoms[at + 1], 'of', 'period')) return null;
  const lead = isWord(atoms[at - 1], 'same') ? atoms[at - 3] : atoms[at - 2];
  return isIn(lead, lasting) ? told(at - 1, at + 1) : null;
}
const lasting = wordSet('during throughout over in within');
