import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning } from '../meaning.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import { civilDate, dayNumber, daysInMonth } from '../calendar.ts';
import { firstOfClocks, isLink, withHalfOf } from './clock-pair.ts';
import { readDayOfMonth } from './date.ts';
import { endsClause, isGlued, matched } from './recogniser.ts';

/**
 * Numbers that lean on a date beside them: the second day of "April 24 and 25" and "June 6-7", the first of
 * "6-7 February", the second year of "1958-59". Each is an expression of its own (TimeML 1.2.1, section 2.2.1).
 */
export function withPairs(matches: readonly Match[], atoms: readonly Atom[]): Match[] {
  const all: Match[] = [];
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index]!;
    const twin = all.length > 0 ? withHalfOf(match, all.at(-1)!, atoms) : null;
    if (twin) all[all.length - 1] = twin;
    const before = firstOfPair(match, atoms, all.at(-1)?.to ?? 0);
    if (before) {
      const night = all.at(-1);
      const joined = night && partOfDayBefore(night, before, atoms);
      if (joined) all.pop();
      // "5, 6 and 7 August"
      const earlier = joined ? null : firstOfPair(before, atoms, all.at(-1)?.to ?? 0, ',');
      if (earlier) all.push(earlier);
      all.push(joined ?? before);
    }
    const next = matches[index + 1];
    const beside = besideThis(match, atoms);
    const others = beside ? [beside] : othersOf(match, atoms, next?.from ?? atoms.length);
    const last = others.at(-1);
    const year = last && next && yearAfter(last, next, atoms);
    if (last && year) {
      // "April 6-7, 2011": the year is both days'
      all.push(changed(match, { meaning: inYear(match.meaning, year) }));
      all.push(...others.slice(0, -1), changed(last, { to: next.to }));
      index++;
    } else all.push(match, ...others);
  }
  return all;
}

/** "this week and next", "this month or last": the word alone says which one is added. */
function besideThis({ meaning, to }: Match, atoms: readonly Atom[]): Match | null {
  if (meaning.op !== 'shift' || meaning.by !== 0 || meaning.of.op !== 'document') return null;
  const word = wordAt(atoms, to + 1);
  if (!isWord(atoms[to], 'and', 'or') || !isWord(word, 'last', 'next')) return null;
  if (!endsClause(atoms[to + 2]) && !isIn(atoms[to + 2], goesOn)) return null;
  return matched(to + 1, to + 2, 'DATE', { ...meaning, by: isWord(word, 'last') ? -1 : 1 });
}
const goesOn = wordSet(
  'will would is are was were has have had may could should as in on at to for with by after before',
);

/** "the night of 5–6 June" is that of the first day. */
function partOfDayBefore(part: Match, day: Match, atoms: readonly Atom[]): Match | null {
  const { meaning, from, to } = part;
  if (meaning.op !== 'occurrence' || meaning.pattern.every !== 'daypart' || day.type !== 'DATE') return null;
  if (day.from !== to + 1 || !isWord(atoms[to], 'of')) return null;
  return matched(from, day.to, 'TIME', { op: 'inside', pattern: meaning.pattern, of: day.meaning });
}

/** The year that follows the second day. */
function yearAfter(after: Match, next: Match, atoms: readonly Atom[]): Meaning | null {
  const isNext = next.from === after.to || (next.from === after.to + 1 && isWord(atoms[after.to], ','));
  return isNext && next.meaning.op === 'period' && next.meaning.period.unit === 'year' ? next.meaning : null;
}

const inYear = (meaning: Meaning, year: Meaning): Meaning =>
  meaning.op === 'occurrence' ? { op: 'inside', pattern: meaning.pattern, of: year } : meaning;

/** "May 5 and 6", "May 5, 6 and 7": the days told behind the first. */
function othersOf(match: Match, atoms: readonly Atom[], limit: number): Match[] {
  const first = secondOfPair(match, atoms, limit, isInList(atoms, match.to));
  if (!first) return [];
  const list = [first];
  for (let to = first.to; list.length < mostDays;) {
    const other = secondOfPair(changed(match, { to }), atoms, limit, isInList(atoms, to));
    if (!other) break;
    list.push(other);
    to = other.to;
  }
  // "May 5, 6 people and 7 dogs", "May 5, 6," is no list of days
  return list.length > 1 || !isWord(atoms[match.to], ',') ? list : [];
}

const mostDays = 6;

/** Further days may follow a comma. */
const isInList = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], ',') && isWord(atoms[at + 2], 'and', 'or', ',');

function secondOfPair(match: Match, atoms: readonly Atom[], limit: number, listed: boolean): Match | null {
  const at = match.to + 1;
  if (at >= limit || !(listed || isLink(atoms[match.to]))) return null;
  const { meaning } = match;
  const number = atoms[at]!;
  if (!(number.word.kinds & kinds.digits) || number.length > 2) return null;
  if (meaning.op === 'period' && meaning.period.unit === 'year') {
    if (!isDash(atoms[match.to]) && !isWord(atoms[match.to], '/')) return null;
    // "(1892 – 94)"
    const isAside = isWord(atoms[match.from - 1], '(') && isWord(atoms[at + 1], ')');
    if (!(isGlued(number) || isAside) || number.length !== 2 || atoms[match.to - 1]!.length !== 4) return null;
    const index = Math.floor(meaning.period.index / 100) * 100 + number.word.number;
    return index > meaning.period.index && !isLonger(atoms, at)
      ? matched(at, at + 1, 'DATE', { op: 'period', period: { unit: 'year', index } })
      : null;
  }
  // the month stands before the day: "April 24 and 25"
  if (
    !(atoms[match.to - 1]!.word.kinds & (kinds.digits | kinds.ordinal)) &&
    !isWord(atoms[match.to - 1], 'st', 'nd', 'rd', 'th')
  )
    return null;
  const day = readDayOfMonth(atoms, at);
  const other = day && !isTimed(atoms, day.to - 1) ? onDay(meaning, day.value) && dayAfterwards(day.value) : null;
  return other && matched(at, day!.to, 'DATE', other, { certainty: 0.85 });
}

/** "6-7 February", "10 and 12 May": the number before a date that begins with its day. */
function firstOfPair(match: Match, atoms: readonly Atom[], limit: number, comma?: ','): Match | null {
  const clock = comma ? null : firstOfClocks(match, atoms, limit);
  if (clock) return clock;
  const link = atoms[match.from - 1];
  if (!(atoms[match.from]!.word.kinds & kinds.digits) || !(comma ? isWord(link, comma) : isLink(link))) return null;
  // "the 5th and 6th of May"
  const isOrdinal = isGlued(atoms[match.from - 2]) && isWord(atoms[match.from - 2], 'st', 'nd', 'rd', 'th');
  const at = isOrdinal ? match.from - 3 : match.from - 2;
  const number = atoms[at];
  if (!number || at < limit || !(number.word.kinds & kinds.digits)) return null;
  if (isBeforeOurEra(match.meaning) && number.length <= 4) {
    // "499-494 BC": both years are
    const index = 1 - number.word.number;
    return index < match.meaning.period.index ? matched(at, at + 1, 'DATE', yearBefore(index)) : null;
  }
  if (number.length > 2) return null;
  if (isGlued(number) && isOneOf(atoms[at - 1], ['$', '£', '€', '.', ',', ':', '/'])) return null;
  const other = number.word.number < 1 ? null : onDay(match.meaning, number.word.number);
  return other && matched(at, match.from - 1, 'DATE', other, { certainty: 0.85 });
}

const isBeforeOurEra = (meaning: Meaning): meaning is Extract<Meaning, { op: 'period' }> =>
  meaning.op === 'period' && meaning.period.unit === 'year' && meaning.period.index <= 0;

const yearBefore = (index: number): Meaning => ({ op: 'period', period: { unit: 'year', index } });

/** Another day of the month just told. */
const dayAfterwards = (day: number): Meaning => ({
  op: 'inside',
  pattern: { every: 'day-of-month', day },
  of: { op: 'mention', unit: null },
});

/** The same month's other day. */
function onDay(meaning: Meaning, day: number): Meaning | null {
  if (meaning.op === 'period' && meaning.period.unit === 'day') {
    const { year, month } = civilDate(meaning.period.index);
    return day <= daysInMonth(year, month)
      ? { op: 'period', period: { unit: 'day', index: dayNumber(year, month, day) } }
      : null;
  }
  if ((meaning.op === 'occurrence' || meaning.op === 'inside') && meaning.pattern.every === 'date')
    return { ...meaning, pattern: { every: 'date', month: meaning.pattern.month, day } };
  return null;
}

/** The number goes on: "25,000", "25%". */
function isLonger(atoms: readonly Atom[], at: number): boolean {
  const after = wordAt(atoms, at + 1);
  if (isWord(after, '%')) return true;
  if (!isGlued(after) || !isWord(after, ':', '.', ',') || !isGlued(atoms[at + 2])) return false;
  return (atoms[at + 2]!.word.kinds & kinds.digits) > 0;
}

/** It goes on, or counts something: "25 people". */
function isTimed(atoms: readonly Atom[], at: number): boolean {
  const after = wordAt(atoms, at + 1);
  if (after === undefined) return false;
  return isLonger(atoms, at) || /^(?:[a-z]{3,}s|(?:wo)?men|people|children)$/.test(after.text);
}
