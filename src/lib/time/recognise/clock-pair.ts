import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { isDash, isWord } from '../quantity.ts';
import { isOpening } from './clock.ts';
import { isGlued, matched } from './recogniser.ts';

/* Two clock times of which the second says for both which half of the day they are in. */

type Clock = Extract<Pattern, { every: 'clock' }>;
type WithPattern = Extract<Meaning, { op: 'occurrence' | 'inside' }>;

const noon = 720;

/** What ties the first of two to the second. */
export const isLink = (atom: Atom | undefined): boolean =>
  isDash(atom) || isWord(atom, 'and', 'or', 'to', '/') || isWord(atom, '&', 'until', 'till', 'til');

/** "from 2 to 4 p.m.", "2-4 p.m.", "6:30-8pm": the hour before a clock time of the same half of the day. */
export function firstOfClocks({ meaning, from }: Match, atoms: readonly Atom[], limit: number): Match | null {
  const pattern = clockOf(meaning);
  if (!pattern || pattern.open || !isLink(atoms[from - 1])) return null;
  const minutes = minutesBefore(atoms, from - 1);
  const at = minutes === null ? from - 2 : from - 4;
  const number = atoms[at];
  if (!number || at < limit) return null;
  const isListed = isWord(atoms[at - 1], 'at') && isWord(atoms[from - 1], 'and', 'or');
  const isTold =
    isDash(atoms[from - 1]) || isWord(atoms[at - 1], 'from', 'between') || isListed || isOpening(atoms, at);
  const hour = number.word.number;
  if (!isTold || !(number.word.kinds & (kinds.digits | kinds.number)) || isGlued(number) || !(hour >= 1 && hour <= 12))
    return null;
  const begin = inHalfOf(pattern, (hour % 12) * 60 + (minutes ?? 0));
  if (begin === null) return null;
  const own: Clock = { ...pattern, minute: begin };
  return matched(at, from - 1, 'TIME', { ...(meaning as WithPattern), pattern: own }, { certainty: 0.85 });
}

/** "at 6:30 and 8:30 p.m.": the first, which does not say its half of the day, is in that of the second. */
export function withHalfOf({ meaning, from }: Match, first: Match, atoms: readonly Atom[]): Match | null {
  if (first.to !== from - 1 || !isLink(atoms[first.to])) return null;
  const [pattern, open] = [clockOf(meaning), clockOf(first.meaning)];
  if (!pattern || pattern.open || !open?.open) return null;
  const begin = inHalfOf(pattern, open.minute);
  if (begin === null) return null;
  return changed(first, { meaning: { ...(meaning as WithPattern), pattern: { ...pattern, minute: begin } } });
}

const clockOf = (meaning: Meaning): Clock | null =>
  (meaning.op === 'occurrence' || meaning.op === 'inside') && meaning.pattern.every === 'clock'
    ? meaning.pattern
    : null;

/** The minute of the day of a first hour; "from 10 to 2 p.m." begins in the other half. */
function inHalfOf({ minute }: Clock, first: number): number | null {
  const inSame = (first % noon) + (minute >= noon ? noon : 0);
  const begin = inSame < minute ? inSame : inSame - noon;
  return begin < 0 ? null : begin;
}

/** The minutes of "6:30" or "6.30" that end before `to`; null where there are none. */
function minutesBefore(atoms: readonly Atom[], to: number): number | null {
  const [mark, minutes] = [atoms[to - 2], atoms[to - 1]];
  if (!isWord(mark, ':', '.') || !isGlued(mark) || !isGlued(minutes) || minutes!.length !== 2) return null;
  return minutes!.word.kinds & kinds.digits && minutes!.word.number < 60 ? minutes!.word.number : null;
}
