import type { Atom } from '../atoms.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isIn, isWord } from '../quantity.ts';

/**
 * Gives a clock time without a day that of its partner, or the first day told behind it in its clause: "from 9 a.m. to
 * 5 p.m. on Sunday", "at 2 p.m. (1300 GMT) on Sunday", "at 9 a.m. in a suburb of Lyon on Sunday".
 */
export function shareDays(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const shared = [...matches];
  for (let index = matches.length - 2; index >= 0; index--) {
    const [left, right] = [shared[index]!, shared[index + 1]!];
    if (left.meaning.op === 'inside' && isBracketOpen(left, right, atoms)) shared[index + 1] = onOtherDay(left, right);
    if (left.meaning.op !== 'occurrence' || left.meaning.pattern.every !== 'clock') continue;
    const of = isPartner(left, right, atoms)
      ? dayOfOther(left.meaning.pattern, right)
      : (index === 0 || isBracketed(left, atoms)) && isBehind(left, right, atoms)
        ? dayTold(right.meaning)
        : null;
    if (of) shared[index] = changed(left, { meaning: { op: 'inside', pattern: left.meaning.pattern, of } });
  }
  return shared;
}

const isPartner = (left: Match, right: Match, atoms: readonly Atom[]): boolean =>
  right.from === left.to + 1 && (isDash(atoms[left.to]) || isWord(atoms[left.to], 'to', 'and', 'or', '('));

type Clock = Extract<Pattern, { every: 'clock' }>;

/** The day of a clock time whose partner tells its own; "at 1:15 a.m. (1715 GMT Tuesday)" is of the day after. */
function dayOfOther(clock: Clock, { meaning, zone }: Match): Meaning | null {
  if (meaning.op !== 'inside' || meaning.pattern.every !== 'clock') return null;
  const by = zone === undefined ? 0 : daysOn(meaning.pattern, clock);
  return by === 0 ? meaning.of : { op: 'shift', unit: 'day', by, of: meaning.of };
}

/** "at 1:15 a.m. on Wednesday (1715 GMT)": the time in brackets is of the day before. */
function onOtherDay(left: Match, right: Match): Match {
  const [clock, other] = [clockOf(left), clockOf(right)];
  const by = clock && other && right.meaning.op === 'occurrence' && right.zone !== undefined ? daysOn(clock, other) : 0;
  if (!other || by === 0) return right;
  return changed(right, {
    meaning: { op: 'inside', pattern: other, of: { op: 'shift', unit: 'day', by, of: dayLastTold } },
  });
}
const dayLastTold: Meaning = { op: 'mention', unit: 'day' };

const clockOf = ({ meaning }: Match): Clock | null =>
  'pattern' in meaning && meaning.pattern.every === 'clock' ? meaning.pattern : null;

/** By how many days the second of two clocks that show one moment is ahead of the first. */
function daysOn(first: Clock, second: Clock): -1 | 0 | 1 {
  const apart = first.minute - second.minute;
  return apart > farthestZones ? 1 : apart < -farthestZones ? -1 : 0;
}
/** What two clocks can differ by, in minutes. */
const farthestZones = 14 * 60;

const isBracketOpen = (left: Match, right: Match, atoms: readonly Atom[]): boolean =>
  right.from === left.to + 1 && isWord(atoms[left.to], '(');

const isBracketed = ({ to }: Match, atoms: readonly Atom[]): boolean => isWord(atoms[to], ')');

/** How many atoms may stand between the time and its day. */
const farthest = 6;
/** What may begin another clause, or tell the day of something else. */
const parting = wordSet('after before since until till from for and but or when as that said says to following');

/** Whether a day stands behind a clock time in the same clause. */
function isBehind({ to }: Match, { from }: Match, atoms: readonly Atom[]): boolean {
  let at = isWord(atoms[to], ')') ? to + 1 : to;
  if (at > to && isWord(atoms[at], ',')) at++;
  if (from - at > farthest) return false;
  for (; at < from; at++) if (!/^[a-z]+$/i.test(atoms[at]!.text) || isIn(atoms[at], parting)) return false;
  return true;
}

const dayTold = (meaning: Meaning): Meaning | null =>
  (meaning.op === 'occurrence' && (meaning.pattern.every === 'weekday' || meaning.pattern.every === 'date')) ||
  (meaning.op === 'period' && meaning.period.unit === 'day')
    ? meaning
    : null;
