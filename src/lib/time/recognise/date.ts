import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { dayNumber, daysInMonth, yearOfFigures } from '../calendar.ts';
import { kinds } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import { day as dayPeriod, month as monthPeriod } from '../period.ts';
import { afterHyphen, isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import { documentDay, endsClause, isCapitalised, isGlued, isLettered, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { isLinked, isMonthByItself } from './month-by-itself.ts';
import { readGluedYear } from './short-year.ts';
import { isYearGlued, readYear } from './year.ts';

/** Calendar dates and months by name: "30 November 2017", "Nov. 9", "March eighth", "July of 1997", "October". */
export const dateByName: Recogniser = {
  name: 'date by name',
  starts: kinds.month | kinds.digits | kinds.ordinal | kinds.number,
  needs: kinds.month,
  read: (atoms, at) => (atoms[at]!.word.month ? readMonthFirst(atoms, at) : readDayFirst(atoms, at)),
};

/** Dates in figures: "2022-03-22", "3/22/2022", "22.03.2022", "19980308". */
export const dateInFigures: Recogniser = {
  name: 'date in figures',
  starts: kinds.digits,
  read: readFigures,
};

interface Part {
  value: number;
  to: number;
}

/** A month's name with the full stop of its abbreviation. */
function readMonthName(atoms: readonly Atom[], at: number): (Part & { abbreviated: boolean; dotted: boolean }) | null {
  const atom = atoms[at];
  if (!atom || !atom.word.month) return null;
  if (
    !isCapitalised(atom) &&
    (atom.lower === 'may' || atom.lower === 'march' || atom.lower === 'august' || atom.lower.length <= 4)
  )
    return null;
  const abbreviated = atom.lower.length <= 4 && !['may', 'june', 'july'].includes(atom.lower);
  const dotted = abbreviated && isWord(atoms[at + 1], '.') && isGlued(atoms[at + 1]);
  return { value: atom.word.month, to: dotted ? at + 2 : at + 1, abbreviated, dotted };
}

/** "nov 5th", "the 5th of nov", "feb 2013", "in feb": careless writing, told by what stands beside it. */
function readCarelessMonth(atoms: readonly Atom[], at: number, isBesideDay: boolean): ReturnType<typeof readMonthName> {
  const atom = atoms[at];
  const isBesideYear = wordAt(atoms, at + 1)?.length === 4 && /^(?:19|20)\d\d$/.test(atoms[at + 1]!.text);
  if (!atom?.word.month || !(isBesideDay || isBesideYear || isPlaced(atoms, at))) return null;
  const isName = /^(?:jan|feb|apr|june?|july?|aug|sept?|oct|nov|dec)$/.test(atom.text);
  // "may" and "march" are verbs but before a year or a day with its ending: "march 2011", "may 20th"
  const isBeside = isBesideYear || (isGlued(atoms[at + 2]) && isWord(atoms[at + 2], 'st', 'nd', 'rd', 'th'));
  if (!isName && !(isBeside && /^(?:march|may|august)$/.test(atom.text))) return null;
  return { value: atom.word.month, to: at + 1, abbreviated: true, dotted: false };
}

/** "Jan, Feb, Mar and Apr 2001": beside another month, one of the two at least no name of somebody. */
function isListed(atoms: readonly Atom[], at: number): boolean {
  const [before, after] = [wordAt(atoms, at - 2), wordAt(atoms, at + 2)];
  const isBeside = (link: Atom | undefined, other: Atom | undefined): boolean =>
    (isLinked(link) || isWord(link, ',', '/')) &&
    (other?.word.month ?? 0) > 0 &&
    isCapitalised(other) &&
    !(isIn(atoms[at], firstNames) && isIn(other, firstNames));
  return isBeside(atoms[at - 1], before) || isBeside(atoms[at + 1], after);
}
const firstNames = wordSet('jan april may june august');

/** "in Feb", "since june", "Sept and Oct", "mid-Nov", but not "in Jan Palach's memory". */
function isPlaced(atoms: readonly Atom[], at: number): boolean {
  const [before, after] = [atoms[at - 1], atoms[at + 1]];
  if (!endsClause(after) && (isGlued(after) || isCapitalised(after))) return false;
  const partAt = isDash(before) && isGlued(before) ? at - 2 : at - 1;
  return (
    isIn(before, placing) ||
    isIn(atoms[partAt], partsOfMonth) ||
    (isLinked(before) && (wordAt(atoms, at - 2)?.word.month ?? 0) > 0)
  );
}
const placing = wordSet('in since until till til by next last this already during');
const partsOfMonth = wordSet('early mid late');

/** A day of the month: "9", "9th", "eighth", "twenty-first". */
export function readDayOfMonth(atoms: readonly Atom[], at: number): Part | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (atom.word.kinds & kinds.digits) {
    if (atom.length > 2 || atom.word.number < 1 || atom.word.number > 31) return null;
    const suffix = wordAt(atoms, at + 1);
    if (isGlued(suffix)) {
      if (isWord(suffix, 'st', 'nd', 'rd', 'th')) return { value: atom.word.number, to: at + 2 };
      // part of a longer figure: "10,000", "10%", "10.5", "10:30"
      const follower = wordAt(atoms, at + 2);
      const isFigure = isGlued(follower) && (follower!.word.kinds & kinds.digits) > 0;
      if (isWord(suffix, ',', '.', ':', '/') && isFigure && !isYearGlued(atoms, at + 2))
        return isNight(atoms, at) ? { value: atom.word.number, to: at + 1 } : null;
      if (isWord(suffix, '%') || (suffix!.word.kinds === 0 && isLettered(suffix))) return null;
    }
    return { value: atom.word.number, to: at + 1 };
  }
  const tens = atom.lower === 'twenty' ? 20 : atom.lower === 'thirty' ? 30 : 0;
  if (tens) {
    const units = atoms[afterHyphen(atoms, at + 1)];
    const value = tens + (units?.word.ordinal ?? NaN);
    return value <= 31 && units!.word.ordinal < 10 ? { value, to: afterHyphen(atoms, at + 1) + 1 } : null;
  }
  return atom.word.ordinal >= 1 && atom.lower !== 'second' ? { value: atom.word.ordinal, to: at + 1 } : null;
}

/** "June 5/6", the night between two days. */
const isNight = (atoms: readonly Atom[], at: number): boolean =>
  (wordAt(atoms, at - 1)?.word.month ?? 0) > 0 &&
  isWord(atoms[at + 1], '/') &&
  atoms[at + 2]!.word.number === atoms[at]!.word.number + 1 &&
  !(isGlued(atoms[at + 3]) && isWord(atoms[at + 3], '/'));

function readMonthFirst(atoms: readonly Atom[], at: number): Match | null {
  const month = readMonthName(atoms, at) ?? readCarelessMonth(atoms, at, readDayOfMonth(atoms, at + 1) !== null);
  if (!month) return null;
  const isDashed = isDash(atoms[month.to]) && isGlued(atoms[month.to + 1]);
  const day = readDayOfMonth(atoms, isDashed || isWord(atoms[month.to], 'the') ? month.to + 1 : month.to);
  // "Oct-12-2010", but "Oct-12" may be a year
  if (day && !(isDashed && !isDash(atoms[day.to]))) {
    const comma = isDashed || isWord(atoms[day.to], ',') ? day.to + 1 : day.to;
    const year = readYear(atoms, isWord(atoms[comma], 'of') ? comma + 1 : comma);
    if (year) {
      const full = fullDate(year.value, month.value, day.value);
      if (full) return matched(at, year.to, 'DATE', full, { certainty: 0.99 });
    }
    const since = isWord(atoms[at - 1], 'since', 'after', 'before');
    if (day.value <= daysInMonth(2000, month.value))
      return matched(at, day.to, 'DATE', dated(month.value, day.value, since));
  }
  const joint = isWord(atoms[month.to], 'of', ',') ? month.to + 1 : isDash(atoms[month.to]) ? month.to + 1 : month.to;
  const year = readYear(atoms, joint) ?? readShortYear(atoms, month.to) ?? readGluedYear(atoms, month.to);
  if (year)
    return matched(
      at,
      year.to,
      'DATE',
      { op: 'period', period: monthPeriod(year.value, month.value) },
      { certainty: 0.98 },
    );
  if (month.abbreviated && !month.dotted && atoms[at]!.lower.length < 4 && !isPlaced(atoms, at) && !isListed(atoms, at))
    return null;
  const pattern: Pattern = { every: 'month', month: month.value };
  // "December bonds fell": what is traded for a month that has not ended
  const isContract =
    (isDelivered(atoms, at) || isTraded(atoms, month.to)) &&
    !(isWord(atoms[at], 'may') && isWord(atoms[month.to], 'long', 'live'));
  if (!isContract && !isMonthByItself(atoms, at)) return null;
  if (isContract) return matched(at, month.to, 'DATE', { op: 'occurrence', pattern, lean: 'next', of: lastMonth });
  return matched(at, month.to, 'DATE', { op: 'occurrence', pattern, lean: 'tense', of: documentDay });
}

/** "July 96": too much for a day. */
function readShortYear(atoms: readonly Atom[], at: number): { value: number; to: number } | null {
  const figures = atoms[at];
  const isShort =
    figures?.length === 2 &&
    figures.word.number > 31 &&
    figures.spaced &&
    (!isGlued(atoms[at + 1]) || (endsClause(atoms[at + 1]) && !isGlued(atoms[at + 2])));
  return isShort ? { value: 1900 + figures.word.number, to: at + 1 } : null;
}

const dated = (month: number, day: number, since = false): Meaning => ({
  op: 'occurrence',
  pattern: { every: 'date', month, day, ...(since && { since }) },
  lean: 'tense',
  of: documentDay,
});

const fullDate = (year: number, month: number, day: number): Meaning | null =>
  day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(year, month)
    ? { op: 'period', period: dayPeriod(dayNumber(year, month, day)) }
    : null;

const isDelivered = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at - 1], 'in', 'for') && isWord(atoms[at - 2], 'delivery');

const lastMonth: Meaning = { op: 'shift', unit: 'month', by: -1, of: documentDay };
const traded = wordSet(
  'futures future contract contracts crude delivery bonds bond gasoline gold silver copper wheat corn soybeans soybean cotton sugar cocoa coffee cattle hogs bellies bund gilt eurodollars brent puts calls options',
);
const isTraded = (atoms: readonly Atom[], at: number): boolean =>
  isIn(atoms[at], traded) ||
  (isOneOf(atoms[at], ['t', 'treasury', 'heating', 'long', 'live', 'pork']) && !isWord(atoms[at + 1], 'of'));

function readDayFirst(atoms: readonly Atom[], at: number): Match | null {
  const day = readDayOfMonth(atoms, at);
  if (!day) return null;
  // the "l3" of an address
  if (isGlued(atoms[at]) && isLettered(atoms[at - 1])) return null;
  // "107.24 July 96"
  const isFraction = isGlued(atoms[at]) && isWord(atoms[at - 1], '.', ',') && isGlued(atoms[at - 1]);
  if (isFraction && (wordAt(atoms, at - 2)?.word.kinds ?? 0) & kinds.digits) return null;
  const joint = isWord(atoms[day.to], 'of') ? day.to + 1 : afterHyphen(atoms, day.to);
  const month = readMonthName(atoms, joint) ?? readCarelessMonth(atoms, joint, !isGlued(atoms[at]));
  if (!month || day.value > daysInMonth(2000, month.value)) return null;
  const comma = isWord(atoms[month.to], ',', 'of') || isDash(atoms[month.to]) ? month.to + 1 : month.to;
  const year = readYear(atoms, comma);
  // "3-Mar-2013"
  const isDashed = comma > month.to && isDash(atoms[month.to]) && isDash(atoms[day.to]) && isGlued(atoms[comma]);
  if (year && (comma === month.to || year.certain || isDashed)) {
    const full = fullDate(year.value, month.value, day.value);
    if (full) return matched(at, year.to, 'DATE', full, { certainty: 0.99 });
  }
  return matched(at, month.to, 'DATE', dated(month.value, day.value));
}

function readFigures(atoms: readonly Atom[], at: number): Match | null {
  if (atoms[at]!.length !== 8 && !(isGlued(atoms[at + 1]) && isWord(atoms[at + 1], '-', '/', '.'))) return null;
  const [first, mark, second, again, third] = atoms.slice(at, at + 5);
  if (isGlued(first) && isWord(atoms[at - 1], '/', '.', '-', ':')) return null;
  const separators = mark !== undefined && '-/.'.includes(mark.text) && again?.text === mark.text;
  if (separators && [mark, second, again, third].every(isGlued)) {
    if (!(second!.word.kinds & third!.word.kinds & kinds.digits)) return null;
    const figures = [first!, second!, third!].map((atom) => atom.word.number) as [number, number, number];
    const widths = [first!, second!, third!].map((atom) => atom.length) as [number, number, number];
    const after = wordAt(atoms, at + 5);
    if (isGlued(after) && after!.text === mark.text && isGlued(atoms[at + 6])) return null;
    const meaning =
      widths[0] === 4
        ? fullDate(...figures)
        : widths[2] === 4 || (widths[2] === 2 && mark.text === '/')
          ? shortDate(figures, mark.text)
          : null;
    return meaning && matched(at, at + 5, 'DATE', meaning, { certainty: 0.95 });
  }
  const isOver = !isGlued(again) || (endsClause(again) && !isGlued(third));
  const isShort =
    isWord(mark, '/') &&
    [mark, second].every(isGlued) &&
    isOver &&
    (introducesDay(atoms[at - 1]) || isNoFraction(second!.word.number));
  if (
    isShort &&
    first!.word.number <= 12 &&
    second!.word.number >= 1 &&
    second!.word.number <= daysInMonth(2000, first!.word.number || 1)
  )
    return matched(at, at + 3, 'DATE', dated(first!.word.number, second!.word.number), { certainty: 0.8 });
  if (first!.length === 8 && /^(?:19|20)/.test(first!.text)) {
    const meaning = fullDate(+first!.text.slice(0, 4), +first!.text.slice(4, 6), +first!.text.slice(6));
    return meaning && matched(at, at + 1, 'DATE', meaning, { certainty: 0.8 });
  }
  return null;
}

/** "on 10/31", "Fri 10/31", "ends 2/14". */
const introducesDay = (atom: Atom | undefined): boolean => isIn(atom, dayPlacing) || (atom?.word.weekday ?? 0) > 0;
const dayPlacing = wordSet('on until till til by since through thru ends starts begins opens closes dated');

/** What is shared out, measured or marked, if not by so odd a number: "3/27", but "5/16 inch", "8/20", "11/24". */
const isNoFraction = (below: number): boolean => below > 12 && ![16, 20, 24, 25, 30].includes(below);

/** "3/22/2022" is American unless only the other order is a date; "22.03.2022" is European. */
function shortDate([a, b, c]: [number, number, number], mark: string): Meaning | null {
  const year = yearOfFigures(c);
  return mark === '/' ? (fullDate(year, a, b) ?? fullDate(year, b, a)) : (fullDate(year, b, a) ?? fullDate(year, a, b));
}
