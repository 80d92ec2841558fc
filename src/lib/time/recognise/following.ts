import type { Atom } from '../atoms.ts';
import { civilDate } from '../calendar.ts';
import { eachMatch } from '../each-match.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { isDash, isWord } from '../quantity.ts';

/**
 * "Tuesday and Wednesday", "from October 16 to November 14", "left on 3 May and returned on the 9th": the second is the one
 * that follows the first.
 */
export function followPartners(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (matches.length < 2) return matches;
  return eachMatch(
    matches,
    (match, index) =>
      eachToo(matches[index - 1], match, atoms) ??
      ((isPair(matches[index - 1], match, atoms) || isDayBehindDate(matches[index - 1], match)) &&
      match.meaning.op === 'occurrence'
        ? changed(match, { meaning: { ...match.meaning, lean: 'then', of: lastTold } })
        : match),
  );
}

/** "every Monday and Thursday": every Thursday too. */
function eachToo(left: Match | undefined, right: Match, atoms: readonly Atom[]): Match | null {
  const pattern = patternOf(right);
  if (left?.meaning.op !== 'set' || !left.meaning.quant || pattern?.every !== 'weekday') return null;
  if (right.from !== left.to + 1 || !isWord(atoms[left.to], 'and', 'or', '&', '/')) return null;
  return changed(right, { type: 'SET', meaning: { ...left.meaning, value: `XXXX-WXX-${pattern.weekday}` } });
}

const lastTold: Meaning = { op: 'mention', unit: null };

function isPair(left: Match | undefined, right: Match | undefined, atoms: readonly Atom[]): boolean {
  if (!left || !right || right.from !== left.to + 1) return false;
  const [first, second] = [patternOf(left), patternOf(right)];
  if (!first || !second || (first.every === 'weekday') !== (second.every === 'weekday')) return false;
  const link = atoms[left.to];
  if (isDash(link) || isWord(link, 'to', 'into') || isWord(link, 'through', 'till', 'until')) return true;
  // statements "made Friday and Thursday" go back
  const isDays = first.every === 'weekday' && second.every === 'weekday';
  return isDays && isWord(atoms[left.to], 'and', '&') && (second.weekday - first.weekday + 7) % 7 <= farthest;
}
const farthest = 4;

/** "on May 3 and again on the 9th": of the same month; where that has its year, only right behind it. */
function isDayBehindDate(left: Match | undefined, { meaning, from }: Match): boolean {
  if (!left || meaning.op !== 'occurrence' || meaning.pattern.every !== 'day-of-month' || meaning.lean !== 'tense')
    return false;
  return (hasNoYear(left) || from - left.to <= widestGap) && meaning.pattern.day > dayOf(left.meaning);
}
/** How many atoms may stand between the two: "on 3 May 2013 and on the 9th". */
const widestGap = 3;

const hasNoYear = ({ meaning }: Match): boolean => meaning.op === 'occurrence';

/** The day of the month of a date that tells its month; NaN of others. */
function dayOf(meaning: Meaning): number {
  if (meaning.op === 'period' && meaning.period.unit === 'day') return civilDate(meaning.period.index).day;
  if (meaning.op !== 'occurrence' && meaning.op !== 'inside') return NaN;
  return meaning.pattern.every === 'date' ? meaning.pattern.day : NaN;
}

/** What comes round, where the verb tells which one is meant. */
function patternOf({ meaning }: Match): Pattern | null {
  if (meaning.op !== 'occurrence' || meaning.lean !== 'tense') return null;
  return ['weekday', 'month', 'date'].includes(meaning.pattern.every) ? meaning.pattern : null;
}
