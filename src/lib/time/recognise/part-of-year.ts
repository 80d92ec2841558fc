import { wordAt } from '#lib/language/index.ts';
import { kinds } from '../lexicon.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning, Pattern } from '../meaning.ts';
import type { Atom } from '../atoms.ts';
import { wordSet } from '../look-up.ts';
import { afterHyphen, isDash, isIn, isOneOf, isWord } from '../quantity.ts';
import { documentDay, isCapitalised, isGlued, isLettered, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { afterDeterminer, isOfGame, tellsOfGame } from './game.ts';
import { readOrdinal } from './ordinal.ts';
import { readGluedYear } from './short-year.ts';
import { readYear } from './year.ts';

/** Seasons: "the summer", "summer 2007", "spring of 1943". */
export const season: Recogniser = {
  name: 'season',
  starts: kinds.season,
  read(atoms, at) {
    const { word } = atoms[at]!;
    // "the summers of 1971 and 1972"
    if (word.plural && !isWord(atoms[at + 1], 'of')) return null;
    const pattern: Pattern = { every: 'season', season: word.season };
    const yearAt = isWord(atoms[at + 1], 'of') ? at + 2 : at + 1;
    const year = readYear(atoms, yearAt);
    if (year)
      return matched(at, isWord(atoms[at], 'winter') ? afterNextYear(atoms, year) : year.to, 'DATE', {
        op: 'inside',
        pattern,
        of: { op: 'period', period: { unit: 'year', index: year.value } },
      });
    if (word.plural) return null;
    const pair = isWord(atoms[at], 'winter') ? yearsBefore(atoms, at) : null;
    if (pair)
      return matched(pair.from, at + 1, 'DATE', {
        op: 'inside',
        pattern,
        of: { op: 'period', period: { unit: 'year', index: pair.value } },
      });
    const to = isWord(atoms[at + 1], 'months') ? at + 2 : at + 1;
    return isSeasonByItself(atoms, at) ? partOfYear(at, to, pattern) : null;
  },
};

/** "the winter of 1941–42", which lies in both: named after the first. */
function afterNextYear(atoms: readonly Atom[], { value, to }: { value: number; to: number }): number {
  const other = wordAt(atoms, to + 1);
  const isLinked = (isDash(atoms[to]) || isWord(atoms[to], '/')) && isGlued(atoms[to]) && isGlued(other);
  const next = other?.length === 2 ? (value + 1) % 100 : value + 1;
  return isLinked && other!.word.number === next && !isFigures(atoms[to + 2]) ? to + 2 : to;
}
/** "the 2023/24 winter", "the 2023-24 winter". */
function yearsBefore(atoms: readonly Atom[], at: number): { from: number; value: number } | null {
  const from = at - 3;
  const first = wordAt(atoms, from)?.length === 4 ? readYear(atoms, from) : null;
  return first && afterNextYear(atoms, first) === at ? { from, value: first.value } : null;
}
const isFigures = (atom: Atom | undefined): boolean => isGlued(atom) && (atom!.word.kinds & kinds.digits) > 0;

const beforeSeason = wordSet(
  'the this last next each every early late mid in by since until till of during past coming following through before',
);
/** "their summer offensive": what is told with the season it falls in. */
const seasonal =
  /^(?:offensives?|campaigns?|counter|attacks?|assaults?|fighting|holidays?|break|vacation|term|session|semester|recess|harvest|elections?|tour|sales|months)$/;
const afterFall = wordSet('in of from to behind by below into short under off out on for');

/** "fall" and "spring" are verbs too, and "summer" is no time in "Summer Olympics". */
function isSeasonByItself(atoms: readonly Atom[], at: number): boolean {
  const before = wordAt(atoms, at - 1);
  const after = wordAt(atoms, at + 1);
  if (isCapitalised(atoms[at]) && isCapitalised(after)) return false;
  if (isWord(atoms[at], 'spring') && isIn(after, springing)) return false;
  if (after !== undefined && seasonal.test(after.lower) && !isWord(before, 'to')) return true;
  if (isWord(atoms[at], 'fall') && isAccident(atoms, at)) return false;
  if (!isIn(before, beforeSeason)) return isDash(before) && isWord(atoms[at - 2], 'mid', 'late', 'early');
  if (isWord(atoms[at], 'fall'))
    return !isWord(before, 'the', 'by', 'of') || (after !== undefined && !afterFall.has(after.word));
  if (isWord(atoms[at], 'spring')) return !isWord(before, 'to');
  return true;
}

/** "spring break", "spring training", "a spring roll": an occasion or a thing of that name. */
const springing = wordSet('break training roll rolls onion onions cleaning water');

/** "Climber killed in fall", "witnessed the fall": the season is told with a word that places things in time. */
const isAccident = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at - 1], 'the')
    ? !isIn(atoms[at - 2], placing)
    : isCapitalised(atoms[at]) && isCapitalised(atoms[at - 2]) && isWord(atoms[at - 1], 'in');
const placing = wordSet('in of by since until till during for through throughout over early late and');

/** Quarters and halves: "the third quarter", "third-quarter", "Q3", "the latter half of 2008". */
export const quarter: Recogniser = {
  name: 'quarter',
  starts: kinds.ordinal | kinds.digits,
  words: wordSet('last latter final'),
  glued: kinds.digits,
  needs: kinds.unit,
  read(atoms, at) {
    const isLast = isWord(atoms[at], 'last', 'latter', 'final');
    const ordinal = isLast ? { value: -1, to: at + 1 } : readOrdinal(atoms, at);
    if (!ordinal || ordinal.value > 4) return null;
    const unitAt = afterHyphen(atoms, ordinal.to);
    const listed = isLast ? null : listedUnit(atoms, ordinal.to);
    if (listed && ordinal.value <= (listed === 'quarter' ? 4 : 2) && !tellsOfGame(atoms))
      return partOfYear(at, ordinal.to, partPattern(listed, ordinal.value));
    const isQuarter = isWord(atoms[unitAt], 'quarter') || (isWord(atoms[unitAt], 'quarters') && isListed(atoms, at));
    if (!isQuarter && !isWord(atoms[unitAt], 'half')) return null;
    if (isQuarter && isLast && !isWord(atoms[at], 'final') && !isWord(atoms[unitAt + 1], 'of')) return null;
    const isOfYear = isWord(atoms[unitAt + 1], 'of') || readYear(atoms, unitAt + 1) !== null;
    if (!isQuarter && (ordinal.value > 2 || !isOfYear)) {
      if (!isWord(atoms[unitAt - 1], '-') && !(ordinal.value <= 2 && isOfBusiness(atoms, at, unitAt + 1))) return null;
    }
    if (isWord(atoms[unitAt + 1], 'of') && (isQuarter ? isOfGame : isOfOther)(atoms, unitAt + 2)) return null;
    if (!isWord(atoms[unitAt + 1], 'of') && tellsOfGame(atoms)) return null;
    if (isWord(atoms[unitAt + 1], 'of') && isOther(atoms, unitAt + 2)) return null;
    const number = ordinal.value < 0 ? (isQuarter ? 4 : 2) : ordinal.value;
    const pattern = partPattern(isQuarter ? 'quarter' : 'half', number);
    let from = at;
    if (isWord(atoms[from - 1], '-') && isWord(atoms[from - 2], 'fiscal')) from -= 2;
    else if (isWord(atoms[from - 1], 'fiscal')) from -= 1;
    const match = partOfYear(from, unitAt + 1, pattern);
    return from < at ? changed(match, { fiscal: true }) : match;
  },
};

/** "the March quarter", which ends with it; "the holiday quarter", which holds Christmas; but not "January-March quarter". */
export const quarterByName: Recogniser = {
  name: 'quarter by name',
  starts: 0,
  words: wordSet('march june september december holiday'),
  needs: kinds.unit,
  read(atoms, at) {
    if (!isWord(atoms[at + 1], 'quarter') || isDash(atoms[at - 1])) return null;
    const { month } = atoms[at]!.word;
    if (month && !isCapitalised(atoms[at])) return null;
    return partOfYear(at, at + 2, partPattern('quarter', month ? month / 3 : 4));
  },
};

const partPattern = (unit: 'quarter' | 'half', number: number): Pattern =>
  unit === 'quarter' ? { every: 'quarter', quarter: number } : { every: 'half', half: number };

/** "second and third quarters", "first, second and third quarter": what the first ordinal is of; null where it is no list. */
function listedUnit(atoms: readonly Atom[], from: number): 'quarter' | 'half' | null {
  let at = from;
  for (let link = linkTo(atoms, at); link > at; link = linkTo(atoms, at)) {
    const ordinal = readOrdinal(atoms, link);
    if (!ordinal || ordinal.value > 4) return null;
    at = ordinal.to;
  }
  if (at === from) return null;
  if (isWord(atoms[at], 'quarters', 'quarter')) return 'quarter';
  return isWord(atoms[at], 'half', 'halves') && isWord(atoms[at + 1], 'of') && !isOfOther(atoms, at + 2)
    ? 'half'
    : null;
}

/** The index after "and", ", and" or "to the"; `at` where nothing is linked there. */
function linkTo(atoms: readonly Atom[], at: number): number {
  let to = isWord(atoms[at], ',') ? at + 1 : at;
  if (isWord(atoms[to], 'and', 'or', 'to', 'through')) to++;
  return to > at && isWord(atoms[to], 'the') ? to + 1 : to;
}

const isListed = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at - 1], 'and', 'or', 'to', 'through') ||
  (isWord(atoms[at - 1], 'the') && isWord(atoms[at - 2], 'and', 'or'));

const ofTime =
  kinds.digits | kinds.mark | kinds.ordinal | kinds.unit | kinds.month | kinds.season | kinds.relative | kinds.decade;

/** The second half of a match or a film is no time: that of the year, of 2008, of the '80s is. */
function isOfOther(atoms: readonly Atom[], at: number): boolean {
  const atom = afterDeterminer(atoms, at);
  const isOfTime = atom !== undefined && !isWord(atom, 'season') && (atom.word.kinds & ofTime) > 0;
  return !isOfTime && !isWord(atom, 'fiscal', 'financial', 'calendar');
}

/** "Exports fell in the first half", "first half profit": of the year, where the sentence tells of business and no game. */
function isOfBusiness(atoms: readonly Atom[], at: number, to: number): boolean {
  const isPlaced = isWord(atoms[at - 1], 'the') && isIn(atoms[at - 2], placing) && !isWord(atoms[to], 'of');
  return (isPlaced || isIn(atoms[to], business)) && atoms.some((atom) => isIn(atom, business)) && !tellsOfGame(atoms);
}
const business = wordSet(
  'profit profits sales revenue revenues earnings growth gdp output exports imports inflation economy economic shipments prices dividend',
);

/** "the second half of the week", "of the past decade" is of no year; that of "the decade" is joined to it. */
const isOther = (atoms: readonly Atom[], at: number): boolean =>
  isOneOf(afterDeterminer(atoms, at), ['millennium', 'week', 'day']) ||
  (isWord(atoms[at + 1], 'last', 'past', 'next', 'previous') && isWord(atoms[at + 2], 'decade', 'century'));

/** "Q3", "Q3 2009", "2009 Q3", "H1 2012", "4Q", "1H12", "2Q'22", "1HFY23". */
export const quarterShort: Recogniser = {
  name: 'quarter, short',
  starts: kinds.quarterLetter,
  read(atoms, at) {
    const figure = wordAt(atoms, at + 1);
    const before = isGlued(atoms[at]) && atoms[at - 1]!.spaced ? figureBefore(atoms, at) : 0;
    if (before) {
      const pattern = partPattern(isWord(atoms[at], 'q', 'qfy') ? 'quarter' : 'half', before);
      const isShort = isGlued(figure) && figure!.length === 2 && (figure!.word.kinds & kinds.digits) > 0;
      const year = isShort ? { value: 2000 + figure!.word.number, to: at + 2 } : readGluedYear(atoms, at + 1);
      const fiscal = atoms[at]!.length > 1 ? ({ fiscal: true } as const) : {};
      if (!year) return fiscal.fiscal ? null : partOfYear(at - 1, at + 1, pattern);
      const of: Meaning = { op: 'period', period: { unit: 'year', index: year.value } };
      return matched(at - 1, year.to, 'DATE', { op: 'inside', pattern, of }, fiscal);
    }
    if (!figure || figure.spaced || figure.length !== 1 || !(figure.word.number >= 1 && figure.word.number <= 4))
      return null;
    // "H2O", "Q3'12"
    const year = readGluedYear(atoms, at + 2);
    if (!year && isGlued(atoms[at + 2]) && isLettered(atoms[at + 2])) return null;
    const number = figure.word.number;
    if (year && (atoms[at]!.text === 'Q' || number <= 2)) {
      const of: Meaning = { op: 'period', period: { unit: 'year', index: year.value } };
      const pattern = partPattern(atoms[at]!.text === 'Q' ? 'quarter' : 'half', number);
      return matched(at, year.to, 'DATE', { op: 'inside', pattern, of });
    }
    if (atoms[at]!.text === 'Q') return partOfYear(at, at + 2, { every: 'quarter', quarter: number });
    if (atoms[at]!.text !== 'H' || number > 2) return null;
    return readYear(atoms, at + 2) !== null ||
      isOneOf(atoms[at - 1], ['in', 'of', 'for', 'by', 'on', 'from']) ||
      isOneOf(atoms[at + 2], ['profit', 'profits', 'results', 'sales', 'net', 'earnings', 'revenue', 'loss', 'pretax'])
      ? partOfYear(at, at + 2, { every: 'half', half: number })
      : null;
  },
};

/** The figure of "4Q", "2H" or "2QFY22"; 0 where there is none. */
function figureBefore(atoms: readonly Atom[], at: number): number {
  const { length, word } = atoms[at - 1] ?? { length: 0, word: null };
  const { text } = atoms[at]!;
  const most = text === 'Q' || text === 'QFY' ? 4 : text === 'H' || text === 'HFY' ? 2 : 0;
  return length === 1 && word!.number >= 1 && word!.number <= most ? word!.number : 0;
}

const partOfYear = (from: number, to: number, pattern: Pattern): Match =>
  matched(from, to, 'DATE', { op: 'occurrence', pattern, lean: 'tense', of: documentDay }, { certainty: 0.85 });
