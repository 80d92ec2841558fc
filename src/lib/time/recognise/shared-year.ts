import type { Atom } from '../atoms.ts';
import { civilDate, minutesPerDay, mod } from '../calendar.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { bounds, yearOf } from '../period.ts';
import { isYear } from '../joiner.ts';
import { isDash, isOneOf } from '../quantity.ts';

/** How many atoms may stand between the two: "the spring and early summer of 1943". */
const widestGap = 4;

/** Gives a month, day or season without a year that of its partner: "April and June 1955", "from March 2 to May 5, 1968". */
export function shareYears(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const shared = [...matches];
  for (let index = matches.length - 2; index >= 0; index--) {
    const [left, right] = [shared[index]!, shared[index + 1]!];
    const { meaning } = left;
    if (meaning.op !== 'occurrence' || meaning.lean !== 'tense' || !isYearly(meaning.pattern.every)) continue;
    const of = isOfYear(left, right, atoms) ? right.meaning : yearFor(meaning.pattern, right.meaning);
    const isLinked = areLinked(atoms, left.to, right.from) || isListed(left, matches[index + 1]!, right, atoms);
    if (!of && isLinked && !isRange(atoms[left.to]) && isShortlyBefore(meaning.pattern, right.meaning))
      shared[index] = changed(left, { meaning: { ...meaning, lean: 'before', of: right.meaning } });
    if (of && (of === right.meaning || isApposed(left, right, atoms) || isLinked))
      shared[index] = changed(left, { meaning: { op: 'inside', pattern: meaning.pattern, of } });
  }
  for (let index = 1; index < shared.length; index++) {
    const [{ meaning: year, to }, { meaning, from }] = [shared[index - 1]!, shared[index]!];
    if (meaning.op !== 'occurrence' || meaning.lean !== 'tense' || !isYearly(meaning.pattern.every)) continue;
    if (isYear(year) && isHead(atoms, to, from))
      shared[index] = changed(shared[index]!, { meaning: { op: 'inside', pattern: meaning.pattern, of: once(year) } });
  }
  return shared;
}

/** "December and January", "the first and second quarters", of no told year: the one is shortly before the other. */
function isShortlyBefore(pattern: Pattern, right: Meaning): boolean {
  if (right.op !== 'occurrence' || right.pattern.every !== pattern.every) return false;
  const apart = partOfYear(right.pattern) - partOfYear(pattern);
  return mod(apart, 1) > 0 && mod(apart, 1) <= farthestApart;
}
/** In years. */
const farthestApart = 0.5;

/** Where in a year a month, a quarter or a half begins; NaN for others. */
const partOfYear = (pattern: Pattern): number =>
  pattern.every === 'month'
    ? pattern.month / 12
    : pattern.every === 'quarter'
      ? pattern.quarter / 4
      : pattern.every === 'half'
        ? pattern.half / 2
        : NaN;

const isRange = (link: Atom | undefined): boolean => isDash(link) || isOneOf(link, ['to', 'through', 'until']);

/** A year counted from what was told is itself what was told last, once it is told. */
const once = (year: Meaning): Meaning =>
  'of' in year && year.of?.op === 'mention' ? { op: 'mention', unit: null } : year;

/** "in May, June and July 1944": the year given to the second is the first's too. */
const isListed = (left: Match, right: Match, dated: Match, atoms: readonly Atom[]): boolean =>
  dated !== right &&
  right.from === left.to + 1 &&
  isOneOf(atoms[left.to], [',']) &&
  left.meaning.op === 'occurrence' &&
  right.meaning.op === 'occurrence' &&
  left.meaning.pattern.every === right.meaning.pattern.every;

/** "Easter Sunday, April 1, 1945". */
const isApposed = (left: Match, right: Match, atoms: readonly Atom[]): boolean =>
  right.from === left.to + 1 &&
  isOneOf(atoms[left.to], [',']) &&
  left.meaning.op === 'occurrence' &&
  left.meaning.pattern.every === 'holiday';

/** "the summer campaign of 1942", "the March elections of 2010". */
function isOfYear(left: Match, right: Match, atoms: readonly Atom[]): boolean {
  const width = right.from - left.to;
  if (width < 2 || width > 3 || !isOneOf(atoms[right.from - 1], ['of'])) return false;
  if (right.meaning.op !== 'period' || right.meaning.period.unit !== 'year') return false;
  for (let at = left.to; at < right.from - 1; at++) if (!/^[a-z]{3,}$/.test(atoms[at]!.text)) return false;
  return true;
}

/** "In 1910, on 5 October", "The next year, in March": the year is told before the day. */
const isHead = (atoms: readonly Atom[], from: number, to: number): boolean =>
  to === from + 2 && isOneOf(atoms[from], [',']) && isOneOf(atoms[from + 1], ['on', 'in']);

const isYearly = (every: string): boolean =>
  every === 'month' ||
  every === 'date' ||
  every === 'season' ||
  every === 'quarter' ||
  every === 'half' ||
  every === 'holiday';

/** The year of a partner; "4Q and 1H12" are none. */
const yearFor = (pattern: Pattern, right: Meaning): Meaning | null =>
  right.op === 'inside' && (right.pattern.every === 'half') !== (pattern.every === 'half') ? null : yearMeaning(right);

/** The year that a date says itself. */
function yearMeaning(meaning: Meaning): Meaning | null {
  if (meaning.op === 'inside' && isYearly(meaning.pattern.every)) return meaning.of;
  if (meaning.op !== 'period') return null;
  if (meaning.period.unit === 'day') {
    const { year } = civilDate(bounds(meaning.period).begin / minutesPerDay);
    return { op: 'period', period: { unit: 'year', index: year } };
  }
  if (meaning.period.unit !== 'month' && meaning.period.unit !== 'season') return null;
  return { op: 'period', period: { unit: 'year', index: yearOf(meaning.period) } };
}

function areLinked(atoms: readonly Atom[], from: number, to: number): boolean {
  if (to <= from || to - from > widestGap) return false;
  return isDash(atoms[from]) || isOneOf(atoms[from], ['and', 'or', 'to', '/', 'through', 'until', '&']);
}
