import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Unit } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import type { Amount, Match, Meaning, Mod } from '../meaning.ts';
import { afterHyphen, isDash, isIn, isOneOf, isWord, readQuantity } from '../quantity.ts';
import { documentDay, endsClause, isCapitalised, isGlued, isLettered, isPossessive, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { isAttributive } from './attributive.ts';
import { isSpeed } from './set.ts';
import { isSomeDay } from './some-day.ts';

const amountStarts = kinds.digits | kinds.number | kinds.quantifier;
const fillers = wordSet(
  'full single consecutive straight more additional extra long short brief trading business working calendar solid whole successive further previous preceding following past intervening subsequent',
);

/** "two bloody weeks", "24 difficult years", but "40 light years", "ten election years", "up 8 percent year on year". */
function describes(atoms: readonly Atom[], at: number, count: number | null): boolean {
  const [atom, unit] = [atoms[at], wordAt(atoms, at + 1)?.word];
  return (
    atom?.word.kinds === 0 &&
    atom.length > 4 &&
    (unit?.plural === true || count === 1) &&
    /^[a-z]+(?:ful|ous|ic|less|ive|dy|ny|sy|my|ry|ing|ed|able|ible|ult|ent|ant|ish|ary|en|py|ky|ty)$/.test(atom.text)
  );
}

interface AmountRead {
  to: number;
  amounts: Amount[];
  mod: Mod | null;
  article: boolean;
  /** "two-week", "8-month-old": stands before a noun. */
  adjective: boolean;
}

/** "two weeks", "2 1/2 years", "a minute and a half", "eight-year", "8-month-old", "several trading days". */
export function readAmount(atoms: readonly Atom[], at: number): AmountRead | null {
  // "a gr8 day"
  if (isGlued(atoms[at]) && isLettered(atoms[at - 1])) return null;
  const quantity = readQuantity(atoms, at);
  if (!quantity) return null;
  // "a $100 million three-year bond": the million is the money's
  if (atoms[at]!.word.number >= 1000 && (wordAt(atoms, at - 1)?.word.kinds ?? 0) & (kinds.digits | kinds.number))
    return null;
  let unitAt = quantity.to;
  let { mod } = quantity;
  // "15-plus years", "90+ minutes", "20-odd years"
  if (isWord(atoms[unitAt], '+')) [unitAt, mod] = [unitAt + 1, 'MORE_THAN'];
  else if (isDash(atoms[unitAt]) && isWord(atoms[unitAt + 1], 'plus', 'odd'))
    [unitAt, mod] = [unitAt + 2, isWord(atoms[unitAt + 1], 'odd') ? 'APPROX' : 'MORE_THAN'];
  const hyphened = isDash(atoms[unitAt]);
  if (hyphened) unitAt++;
  if (!hyphened) for (let n = 0; n < 2 && isIn(atoms[unitAt], fillers); n++) unitAt++;
  if (!hyphened && unitAt === quantity.to && !quantity.article && describes(atoms, unitAt, quantity.count)) unitAt++;
  const word = wordAt(atoms, unitAt)?.word;
  if (!word?.unit || word.unit === 'half' || word.unit === 'season') return null;
  // "a second", "a half": an ordinal or a fraction more often than a time
  if (quantity.article && (word.unit === 'second' || isSpeed(atoms, at, unitAt))) return null;
  // "a 90-mile-an-hour serve"
  if (quantity.article && hyphened) return null;
  // "a minute amount"
  if (quantity.article && word.unit === 'minute' && isIn(atoms[unitAt + 1], small)) return null;
  // "a short week" is of some kind, no length
  if (quantity.article && isWord(atoms[unitAt - 1], 'short', 'long', 'brief')) return null;
  // "on a night of upsets": which one, not how long
  if (quantity.article && (word.unit === 'night' || word.unit === 'day') && isWord(atoms[at - 1], 'on')) return null;
  if (quantity.article && isAttributive(atoms, unitAt)) return null;
  // "one day last week" is not told which
  if (isWord(atoms[at], 'one') && unitAt === at + 1 && isWord(atoms[unitAt + 1], 'last', 'this', 'next')) return null;
  if (isWord(atoms[at], 'one') && word.unit === 'day' && isSomeDay(atoms, unitAt + 1)) return null;
  // "wait a minute"
  if (quantity.article && word.unit === 'minute' && isWord(atoms[at - 1], 'wait')) return null;
  if (quantity.count === 1 && word.plural) return null;
  // "a zero-day flaw"
  if (quantity.count === 0 && word.unit === 'day') return null;
  // "some day" is no amount; "60 Minutes" and "the Six Day War" are names
  const isRange = (atoms[quantity.to - 1]!.word.kinds & (kinds.digits | kinds.number)) > 0;
  if (quantity.count === null && !word.plural && !hyphened && !isRange) return null;
  // "FIFA World Cup 2018 day five"
  if (
    !word.plural &&
    !hyphened &&
    atoms[at]!.length === 4 &&
    (quantity.to === at + 1 || isRange) &&
    atoms[at]!.word.number > 1900 &&
    !isWord(atoms[unitAt + 1], 'old')
  )
    return null;
  // "two goals in as many minutes"
  if (isWord(atoms[at], 'many') && isWord(atoms[at - 1], 'as')) return null;
  // "some nights" are not told how many in a row
  if (isWord(atoms[at], 'some') && (word.unit === 'night' || word.unit === 'day')) return null;
  if (isNamed(atoms, unitAt)) return null;
  // "the 1988 second quarter"
  if (word.unit === 'second' && isWord(atoms[unitAt + 1], 'quarter', 'half')) return null;
  // "a year-earlier loss" compares, "a year-end report" is of the year's end, "a day-to-day matter" is of no day
  if (quantity.article && isDash(atoms[unitAt + 1]) && isWord(atoms[unitAt + 2], 'ago', 'earlier', 'to', 'end'))
    return null;
  // "three-quarters", "a quarter" and "three quarters of" are fractions
  // but "after several quarters of losses"
  const isSpan = word.plural && quantity.count === null && isOneOf(atoms[at - 1], placing);
  if (word.unit === 'quarter' && !isSpan && (hyphened || quantity.count === null || isWord(atoms[unitAt + 1], 'of')))
    return null;
  // "pay another quarter of it now", but "for another quarter"
  if (word.unit === 'quarter' && isWord(atoms[at], 'another') && !isOneOf(atoms[at - 1], placing)) return null;
  if (word.unit === 'quarter' && quantity.article && !isWord(atoms[unitAt + 1], 'ago', 'earlier', 'later')) return null;
  if (word.unit === 'quarter' && isWord(atoms[unitAt + 1], 'century')) return null;
  let to = unitAt + 1;
  let count = quantity.count;
  const halfAt = count === null ? to : readAndAHalf(atoms, to);
  if (count !== null && halfAt > to) [count, to] = [count + 0.5, halfAt];
  // "a year or two": how many is open
  if (quantity.article && isWord(atoms[to], 'or') && isWord(atoms[to + 1], 'two', 'three', 'more')) {
    const orMore = isWord(atoms[to + 1], 'more') ? 'EQUAL_OR_MORE' : null;
    const count = orMore ? 1 : null;
    return { to: to + 2, amounts: [{ count, unit: word.unit }], mod: orMore, article: false, adjective: false };
  }
  const amounts: Amount[] = [{ count, unit: word.unit }];
  // "a two hour, 24 minute match"
  const isAdjective = !word.plural && count !== 1;
  if (!isAdjective || isFinerAdjective(atoms, to, word.unit))
    for (
      let more = readFiner(atoms, to, word.unit, quantity.article);
      more;
      more = readFiner(atoms, to, more.unit, false)
    ) {
      amounts.push({ count: more.count, unit: more.unit });
      to = more.to;
    }
  // "a three-year bond", "a three year long siege"
  let adjective = !word.plural && (hyphened || (quantity.count ?? 0) > 1);
  const oldAt = isDash(atoms[to]) ? to + 1 : to;
  if (isWord(atoms[oldAt], 'old', 'olds', 'long') && (oldAt > to || isWord(atoms[oldAt], 'old', 'olds') || adjective)) {
    // how old somebody is is no time
    if (isWord(atoms[oldAt], 'old', 'olds') && (word.unit === 'year' || isChild(atoms[oldAt + 1], oldAt > to)))
      return null;
    to = oldAt + 1;
    adjective = true;
  }
  return { to, amounts, mod, article: quantity.article, adjective };
}

const placing = ['after', 'for', 'in', 'over', 'within'];

const small = wordSet(
  'amount amounts quantity quantities fraction proportion particle trace traces detail dose doses difference piece',
);

/** Whose age is told in months: "an 18-month-old boy", "the 18-month-old was". */
const isChild = (atom: Atom | undefined, hyphened: boolean): boolean =>
  (hyphened && (!atom || isOneOf(atom, ['was', 'were', 'is', 'who', 'whose', 'has', 'had', 'died', ',', '.']))) ||
  isOneOf(atom, [
    'baby',
    'babies',
    'boy',
    'girl',
    'son',
    'daughter',
    'infant',
    'child',
    'toddler',
    'twins',
    'puppy',
    'pup',
    'kitten',
    'calf',
    'foal',
  ]);

/** A capital inside a sentence, but for capitals throughout and "Two Weeks Ago" in a headline. */
export const isNamed = (atoms: readonly Atom[], at: number): boolean =>
  isCapitalised(atoms[at]) &&
  /^.[a-z]/.test(atoms[at]!.text) &&
  !isOneOf(atoms[at + 1], ['ago', 'earlier', 'later', 'after', 'before']);

/** "a minute and a half", "a year-and-a-half". */
export function readAndAHalf(atoms: readonly Atom[], at: number): number {
  const andAt = afterHyphen(atoms, at);
  const articleAt = afterHyphen(atoms, andAt + 1);
  const halfAt = afterHyphen(atoms, articleAt + 1);
  const isHalf = isWord(atoms[andAt], 'and') && isWord(atoms[articleAt], 'a') && isWord(atoms[halfAt], 'half');
  return isHalf ? halfAt + 1 : at;
}

/** "five years and two months", "one hour, ten minutes": what is counted on in a finer unit. */
export function readFiner(
  atoms: readonly Atom[],
  at: number,
  unit: Unit,
  isArticle: boolean,
): (Amount & { to: number }) | null {
  if (isArticle && !isWord(atoms[at], 'and')) return null;
  let from = isWord(atoms[at], 'and', ',') ? at + 1 : at;
  if (from > at && isWord(atoms[at], ',') && isWord(atoms[from], 'and')) from++;
  const next = readQuantity(atoms, from);
  if (!next || next.article) return null;
  const unitAt = afterHyphen(atoms, next.to);
  const finer = wordAt(atoms, unitAt)?.word.unit;
  if (!finer || !unitOrder.includes(finer) || unitOrder.indexOf(finer) >= unitOrder.indexOf(unit)) return null;
  return { to: unitAt + 1, count: next.count, unit: finer };
}

/** Whether what is counted on stands before a noun too. */
function isFinerAdjective(atoms: readonly Atom[], at: number, unit: Unit): boolean {
  const more = readFiner(atoms, at, unit, false);
  return (
    more !== null && !atoms[more.to - 1]!.word.plural && !isWord(atoms[more.to], 'before', 'after', 'later', 'ago')
  );
}

const unitOrder: Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** "two weeks ago", "a day earlier", "five years from now", and else how long: "two weeks", "8-month-old". */
export const amount: Recogniser = {
  name: 'amount of time',
  starts: amountStarts,
  needs: kinds.unit,
  read(atoms, at) {
    const read = readQuarterCentury(atoms, at) ?? readQuarters(atoms, at) ?? readAmount(atoms, at);
    return read && (readCounted(atoms, at, read) ?? lengthOf(atoms, read, at));
  },
};

/** "a quarter of an hour", "three-quarters of an hour". */
function readQuarters(atoms: readonly Atom[], at: number): AmountRead | null {
  const quarterAt = afterHyphen(atoms, at + 1);
  const isThree = isWord(atoms[at], 'three') && isWord(atoms[quarterAt], 'quarters');
  if (!isThree && !(isWord(atoms[at], 'a') && isWord(atoms[at + 1], 'quarter'))) return null;
  const to = quarterAt + 4;
  if (!isWord(atoms[to - 3], 'of') || !isWord(atoms[to - 2], 'an') || !isWord(atoms[to - 1], 'hour')) return null;
  const amounts: Amount[] = [{ count: isThree ? 45 : 15, unit: 'minute' }];
  return { to, amounts, mod: null, article: false, adjective: false };
}

/** "a quarter of a century", "a quarter-century". */
function readQuarterCentury(atoms: readonly Atom[], at: number): AmountRead | null {
  if (!isWord(atoms[at + 1], 'quarter') || !isWord(atoms[at], 'a')) return null;
  const isOf = isWord(atoms[at + 2], 'of') && isWord(atoms[at + 3], 'a');
  const to = isOf ? at + 4 : afterHyphen(atoms, at + 2);
  if (!isWord(atoms[to], 'century')) return null;
  return { to: to + 1, amounts: [{ count: 25, unit: 'year' }], mod: null, article: false, adjective: false };
}

/** "days ago", "years later". */
export const countedUnits: Recogniser = {
  name: 'units counted from',
  starts: kinds.unit,
  read(atoms, at) {
    const { unit, plural } = atoms[at]!.word;
    if (!unit || !plural) return null;
    return readCounted(atoms, at, { to: at + 1, amounts: [{ count: null, unit }], mod: null });
  },
};

/** The modifier comes later: "nearly forty years". */
function lengthOf(
  atoms: readonly Atom[],
  { to: behind, amounts, mod, article, adjective }: AmountRead,
  at: number,
): Match {
  const meaning: Meaning = { op: 'duration', amounts, side: 0, of: documentDay };
  const from = adjective && isWord(atoms[behind], 'period') ? beginsPeriod(atoms, at) : -1;
  if (from >= 0) return matched(from, behind + 1, 'DURATION', meaning, { mod });
  const to = afterTime(atoms, behind);
  return matched(article && adjective ? at + 1 : at, to, 'DURATION', meaning, { mod, certainty: article ? 0.7 : 0.9 });
}

/** Where "a sixty-day period" and "the same 28-day period" begin, each one time; -1 where no article stands beside it. */
function beginsPeriod(atoms: readonly Atom[], at: number): number {
  if (isWord(atoms[at], 'a')) return at;
  const from = isWord(atoms[at - 1], 'same') ? at - 1 : at;
  return isWord(atoms[from - 1], 'a', 'an', 'the', 'that') ? from - 1 : -1;
}

/** "in two weeks' time", "in a year's time". */
function afterTime(atoms: readonly Atom[], at: number): number {
  const to = isPossessive(atoms, at) ? at + 2 : isWord(atoms[at], "'", '’') ? at + 1 : at;
  return to > at && isWord(atoms[to], 'time') ? to + 1 : at;
}

type Counted = Pick<AmountRead, 'to' | 'amounts' | 'mod'>;

function readCounted(atoms: readonly Atom[], at: number, read: Counted): Match | null {
  if (read.amounts.length > 1) return null;
  let { to, mod } = read;
  if (isWord(atoms[to], 'or') && isWord(atoms[to + 1], 'so', 'more')) {
    mod = isWord(atoms[to + 1], 'so') ? 'APPROX' : 'EQUAL_OR_MORE';
    to += 2;
  }
  const direction = directionAt(atoms, to);
  // "for two years after that" says how long
  if (!direction || (isWord(atoms[at - 1], 'for') && isWord(atoms[direction.to - 1], 'that'))) return null;
  const { count: by, unit } = read.amounts[0]!;
  const of: Meaning = direction.fromMention ? { op: 'mention', unit: null } : documentDay;
  const type = unit === 'hour' || unit === 'minute' || unit === 'second' ? 'TIME' : 'DATE';
  const compares = unit === 'year' && by === 1 && isBesideFigures(atoms, at) ? ({ compares: true } as const) : {};
  return matched(at, direction.to, type, { op: 'count', unit, by, sign: direction.sign, of, ...compares }, { mod });
}

/** "from $2 a year ago", "lower than a year ago", "A year earlier it earned $2". */
function isBesideFigures(atoms: readonly Atom[], at: number): boolean {
  if (isWord(atoms[at - 1], 'than', 'from', 'with')) return true;
  for (let near = Math.max(0, at - 8); near < Math.min(atoms.length, at + 8); near++)
    if (isOneOf(atoms[near], ['$', '£', '€', '%', 'percent', 'million', 'billion', 'cents'])) return true;
  return false;
}

const beginsClause = wordSet('i he she it we they the a an his her its their in');

function directionAt(atoms: readonly Atom[], at: number): { to: number; sign: -1 | 1; fromMention: boolean } | null {
  const atom = atoms[at];
  // "two years later than planned" says by how much
  if (isWord(atom, 'earlier', 'later') && isWord(atoms[at + 1], 'than')) return null;
  if (isWord(atom, 'ago')) return { to: at + 1, sign: -1, fromMention: false };
  // "two years back", but not "two days back at home"
  if (isWord(atom, 'back') && !isOneOf(atoms[at + 1], ['to', 'in', 'at', 'on', 'into', 'home', 'from', 'up', 'with']))
    return { to: at + 1, sign: -1, fromMention: false };
  if (isWord(atom, 'earlier', 'previously')) return { to: at + 1, sign: -1, fromMention: true };
  if (isWord(atom, 'later', 'afterwards', 'afterward', 'hence'))
    return { to: at + 1, sign: 1, fromMention: !isWord(atom, 'hence') };
  if (isWord(atom, 'from') && isWord(atoms[at + 1], 'now')) return { to: at + 2, sign: 1, fromMention: false };
  if (isWord(atom, 'prior') && !isWord(atoms[at + 1], 'to')) return { to: at + 1, sign: -1, fromMention: true };
  if (!isWord(atom, 'before', 'after')) return null;
  const sign = isWord(atom, 'before') ? -1 : 1;
  if (endsClause(atoms[at + 1])) return { to: at + 1, sign, fromMention: true };
  // "two years after that", but "two years after that war"
  if (isWord(atoms[at + 1], 'that') && (endsClause(atoms[at + 2]) || isIn(atoms[at + 2], beginsClause)))
    return { to: at + 2, sign, fromMention: true };
  return null;
}
