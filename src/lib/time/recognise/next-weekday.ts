import type { Atom } from '../atoms.ts';
import type { Match, Meaning } from '../meaning.ts';
import { isDash, isWord } from '../quantity.ts';

/** "Tuesday and Wednesday", "Thursday through Saturday": the second is the one that follows the first. */
export function followWeekdays(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (!matches.some((match, index) => isPair(match, matches[index + 1], atoms))) return matches;
  return matches.map((match, index) =>
    isPair(matches[index - 1], match, atoms) && match.meaning.op === 'occurrence'
      ? { ...match, meaning: { ...match.meaning, lean: 'next', of: dayBefore } }
      : match,
  );
}

const dayBefore: Meaning = { op: 'mention', unit: null };

function isPair(left: Match | undefined, right: Match | undefined, atoms: readonly Atom[]): boolean {
  if (!left || !right || right.from !== left.to + 1) return false;
  const [first, second] = [weekdayOf(left), weekdayOf(right)];
  if (!first || !second) return false;
  if (isDash(atoms[left.to]) || isWord(atoms[left.to], 'through', 'to', 'till', 'until')) return true;
  // statements "made Friday and Thursday" go back
  return isWord(atoms[left.to], 'and') && (second - first + 7) % 7 <= farthest;
}
const farthest = 4;

const weekdayOf = ({ meaning }: Match): number =>
  meaning.op === 'occurrence' && meaning.lean === 'tense' && meaning.pattern.every === 'weekday'
    ? meaning.pattern.weekday
    : 0;
