import { isClockUnit } from './duration.ts';
import { isWord } from './quantity.ts';
import { wordMap } from './look-up.ts';
import { changed } from './meaning.ts';
import type { Amount, Match, Meaning, Mod, Pattern } from './meaning.ts';
import type { Atom } from './atoms.ts';
import { isDay, isPartOfDay, patternOf, spanning } from './joiner.ts';
import { documentDay, isPossessive } from './recognise/recogniser.ts';

/* What is counted from the time beside it, or is a part of it told by its number. */

/** "the last week of March", "the first Monday in May", "the 15th of this month", "the first Monday of every month". */
export function nthOfPeriod(left: Match, right: Match, gap: string): Match | null {
  const { meaning } = left;
  const pattern = patternOf(meaning) ?? (meaning.op === 'inside' ? meaning.pattern : null);
  if (right.meaning.op === 'set' && right.meaning.quant !== null && pattern && (gap === 'of' || gap === 'in')) {
    const value = valueOfEvery(pattern, right.meaning.value);
    return value ? spanning(left, right, { ...right.meaning, value }) : null;
  }
  if (
    pattern?.every === 'day-of-month' &&
    gap === 'of' &&
    right.meaning.op === 'shift' &&
    right.meaning.unit === 'month'
  )
    return spanning(left, right, { op: 'inside', pattern, of: right.meaning });
  if (meaning.op !== 'inside' || meaning.pattern.every !== 'nth' || right.type !== 'DATE') return null;
  return ['of', 'in', 'of the', 'in the'].includes(gap)
    ? spanning(left, right, { ...meaning, of: right.meaning })
    : null;
}

/** What TIMEX3 writes for a day of every month or week: "XXXX-WXX-1", "XXXX-XX-15"; else how often it comes. */
function valueOfEvery(pattern: Pattern, often: string): string | null {
  if (pattern.every === 'nth') return pattern.unit === 'weekday' ? `XXXX-WXX-${pattern.weekday}` : often;
  return pattern.every === 'day-of-month' && often === 'P1M' ? `XXXX-XX-${String(pattern.day).padStart(2, '0')}` : null;
}

/** "the last days of October 1918", "the first weeks of the year": a part of it, and no length of its own. */
export function edgeOfPeriod(left: Match, right: Match, gap: string, atoms: readonly Atom[]): Match | null {
  const { meaning } = left;
  const mod = edges.get(atoms[left.from]!.word);
  if (!mod || meaning.op !== 'duration' || meaning.amounts.length > 1 || meaning.amounts[0]!.count !== null)
    return null;
  if (!['of', 'of the', 'of that', 'of this'].includes(gap) || right.type !== 'DATE') return null;
  const isOfPart = isPossessive(atoms, right.to) || right.meaning.op === 'reference' || isDay(right.meaning);
  return isOfPart ? null : changed(spanning(left, right, right.meaning), { mod });
}
// prettier-ignore
const edges = wordMap<Mod>([
  ['first', 'START'], ['opening', 'START'], ['last', 'END'], ['final', 'END'], ['closing', 'END'],
]);

/** "the quarter a year ago", "the quarter last year". */
export function quarterYearBack(left: Match, right: Match, gap: string): Match | null {
  const { meaning } = left;
  if (meaning.op !== 'reported' || meaning.of || gap !== '' || !isYearBack(right.meaning)) return null;
  return spanning(left, right, { op: 'shift', unit: 'year', by: -1, of: meaning }, 'DATE');
}

/** "ten years ago today", "a year ago this month", "two weeks ago Tuesday". */
export function agoToday(left: Match, right: Match, gap: string): Match | null {
  const { meaning } = left;
  if (meaning.op !== 'count' || meaning.of.op !== 'document' || gap !== '') return null;
  const pattern = patternOf(right.meaning);
  if (pattern?.every === 'weekday' && meaning.unit === 'week' && meaning.by !== null && meaning.sign < 0)
    return spanning(left, right, {
      op: 'inside',
      pattern,
      of: { op: 'shift', unit: 'week', by: -meaning.by, of: meaning.of },
    });
  // "ten years ago Wednesday"
  if (pattern?.every === 'weekday' && meaning.unit === 'year')
    return spanning(left, right, { ...meaning, of: right.meaning, toDay: true });
  // "ten years ago tonight"
  if (right.meaning.op === 'inside' && isPartOfDay(right.meaning) && right.meaning.of.op === 'shift') {
    const day = right.meaning.of;
    return spanning(left, right, { ...right.meaning, of: { ...day, of: { ...meaning, toDay: true } } });
  }
  if (right.meaning.op !== 'shift' || right.meaning.of.op !== 'document') return null;
  return spanning(left, right, { ...right.meaning, of: { ...meaning, toDay: true } });
}

/** "two days after March 5", "a week before Christmas", "two weeks from Tuesday". */
export function countedFromDate(left: Match, right: Match, gap: string, atoms: readonly Atom[]): Match | null {
  if (left.meaning.op !== 'event' && (left.meaning.op !== 'duration' || left.meaning.side !== 0)) return null;
  if (left.meaning.amounts.length !== 1) return null;
  const [{ count, unit }] = left.meaning.amounts as [Amount];
  // "two weeks from Tuesday", "a week on Tuesday", "a week from tomorrow", but "closed for two weeks from today"
  const isWeekday = patternOf(right.meaning)?.every === 'weekday';
  const isDeictic = right.meaning.op === 'shift' && isDay(right.meaning) && right.meaning.of.op === 'document';
  const isLength = isWord(atoms[left.from - 1], 'for');
  const isOn = gap === 'on' && isWeekday && !isLength && count === 1 && (unit === 'week' || unit === 'fortnight');
  const isFrom = isOn || (gap === 'from' && (isWeekday || (isDeictic && !isLength)));
  if (!(isFrom || gap === 'before' || gap === 'after') || right.type === 'DURATION' || right.type === 'SET')
    return null;
  // "a week before next month's summit" is a week before the summit, and so are "hours before Thursday's"
  const isOpen = count === null || isClockUnit(unit);
  if ((!isDay(right.meaning) || isOpen) && isPossessive(atoms, right.to)) return null;
  return spanning(left, right, {
    op: 'count',
    unit,
    by: count,
    sign: gap === 'before' ? -1 : 1,
    // "Back a week on Monday": the Monday to come, whatever the verb
    of: isOn && right.meaning.op === 'occurrence' ? { ...right.meaning, lean: 'then' } : right.meaning,
    ...(isFrom && { toDay: true }),
  });
}

/** "the Saturday before Easter", "the Tuesday after 6 March". */
export function weekdayBesideDay(left: Match, right: Match, gap: string, atoms: readonly Atom[]): Match | null {
  const pattern = patternOf(left.meaning);
  if (pattern?.every !== 'weekday' || !isWord(atoms[left.from - 1], 'the') || !isDay(right.meaning)) return null;
  if ((gap !== 'before' && gap !== 'after') || patternOf(right.meaning)?.every === 'weekday') return null;
  return spanning(left, right, {
    op: 'occurrence',
    pattern,
    lean: gap === 'before' ? 'before' : 'then',
    of: right.meaning,
  });
}

/** "the night before Christmas", "the morning after 6 March"; what is before "Sunday's vote" is before the vote. */
export function partBesideDay(left: Match, right: Match, gap: string, atoms: readonly Atom[]): Match | null {
  const pattern = patternOf(left.meaning);
  if (pattern?.every !== 'daypart' || !isWord(atoms[left.from - 1], 'the') || !isDay(right.meaning)) return null;
  if ((gap !== 'before' && gap !== 'after') || isPossessive(atoms, right.to)) return null;
  const day: Meaning = { op: 'shift', unit: 'day', by: gap === 'before' ? -1 : 1, of: right.meaning };
  return spanning(left, right, { op: 'inside', pattern, of: day }, 'TIME');
}

/** "the week of March 6", "the week commencing 6 March", "the weekend of 12 May". */
export function weekOfDay(left: Match, right: Match, gap: string): Match | null {
  const { meaning } = left;
  const unit = meaning.op === 'mention' ? meaning.unit : patternOf(meaning)?.every === 'weekend' ? 'weekend' : null;
  const isFrom = gap === 'of' || (unit === 'week' && ['commencing', 'beginning', 'starting'].includes(gap));
  if ((unit !== 'week' && unit !== 'weekend') || !isFrom || !isDay(right.meaning)) return null;
  return spanning(left, right, { op: 'shift', unit, by: 0, of: right.meaning });
}

/** "the same month last year", "the same week a year earlier", "the same day of 2021", "on this day in 1968". */
export function sameInYear(left: Match, right: Match, gap: string, atoms: readonly Atom[]): Match | null {
  const { meaning } = left;
  const year = yearNamed(right);
  const isOf = gap === 'of' || gap === 'in';
  if (year !== null && isOf && meaning.op === 'mention' && meaning.unit === 'day' && isWord(atoms[left.from], 'this'))
    return spanning(left, right, { op: 'shift', unit: 'day', by: 0, of: documentDay, inYear: year });
  if (meaning.op !== 'shift' || meaning.by !== 0 || !isWord(atoms[left.from], 'same')) return null;
  if (year !== null && isOf && meaning.unit !== 'year') return spanning(left, right, { ...meaning, inYear: year });
  if (!['', 'of', 'in', 'of the'].includes(gap) || !isYearBack(right.meaning)) return null;
  const of: Meaning = { op: 'count', unit: 'year', by: 1, sign: -1, of: meaning.of, toDay: true };
  return spanning(left, right, { ...meaning, of });
}

/** The year that is told by its number alone. */
const yearNamed = ({ meaning, mod }: Match): number | null =>
  meaning.op === 'period' && meaning.period.unit === 'year' && mod === null ? meaning.period.index : null;

const isYearBack = (meaning: Meaning): boolean =>
  (meaning.op === 'shift' && meaning.unit === 'year' && meaning.by === -1) ||
  (meaning.op === 'count' && meaning.unit === 'year' && meaning.by === 1 && meaning.sign < 0);
