import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isGlued, isIn, isOneOf, isWord } from '../quantity.ts';
import { readAmount } from './amount.ts';
import { documentDay, isLettered, isPossessive, matched } from './recogniser.ts';
import type { Recogniser } from './recogniser.ts';
import { readOrdinal } from './ordinal.ts';
import { readYear } from './year.ts';

/* Business talk, which compares the quarter it reports with the same quarter of another year. */

const reported: Meaning = { op: 'reported', of: null };

/** What is reported, as it is called before `to`: a quarter, or a period, which may be as long as the span last told. */
const reportedUpTo = (atoms: readonly Atom[], to: number, of: Meaning | null = null): Meaning =>
  isWord(atoms[to - 1], 'quarter') ? { op: 'reported', of } : { op: 'reported', of, isPeriod: true };

/** "the prior-year quarter", "the previous-year period". */
export const priorYear: Recogniser = {
  name: 'a period of the prior year',
  starts: 0,
  words: wordSet('prior previous'),
  needs: kinds.unit,
  read(atoms, at) {
    if (!isDash(atoms[at + 1]) || !isWord(atoms[at + 2], 'year')) return null;
    const to = afterPeriodName(atoms, at + 3);
    return to ? matched(at, to, 'DATE', { op: 'shift', unit: 'year', by: -1, of: reportedUpTo(atoms, to) }) : null;
  },
};

/** "the year-ago quarter", "the year-earlier period", "year-earlier". */
export const yearEarlier: Recogniser = {
  name: 'a year earlier, as an adjective',
  starts: 0,
  words: wordSet('year'),
  read(atoms, at) {
    if (!isDash(atoms[at + 1]) || !isWord(atoms[at + 2], 'ago', 'earlier')) return null;
    const span = readAmount(atoms, at + 3);
    if (span)
      return matched(at, span.to, 'DURATION', { op: 'duration', amounts: span.amounts, side: 0, of: documentDay });
    const to = afterPeriodName(atoms, at + 3) ?? at + 3;
    return matched(at, to, 'DATE', { op: 'shift', unit: 'year', by: -1, of: reportedUpTo(atoms, to) });
  },
};

/** "the latest quarter", "the comparable quarter", "the same period last year", "the same time a year ago". */
export const latestPeriod: Recogniser = {
  name: 'the latest period',
  starts: 0,
  words: wordSet('latest same comparable corresponding'),
  read(atoms, at) {
    const isTime = isWord(atoms[at], 'same') && isWord(atoms[at + 1], 'time');
    const to = isTime ? at + 2 : afterPeriodName(atoms, at + 1);
    if (!to) return null;
    if (isWord(atoms[at], 'latest')) return matched(at, to, 'DATE', reported);
    let yearAt = isWord(atoms[to], 'of', 'in') ? to + 1 : to;
    if (isWord(atoms[yearAt], 'the', 'a', 'one')) yearAt++;
    const yearTo = yearBack(atoms, yearAt);
    const lastYear: Meaning = { op: 'shift', unit: 'year', by: -1, of: documentDay };
    if (yearTo) return matched(at, yearTo, 'DATE', reportedUpTo(atoms, to, lastYear));
    const year = readYear(atoms, isWord(atoms[yearAt], 'fy', 'fiscal') ? yearAt + 1 : yearAt);
    const of: Meaning | null = year && { op: 'period', period: { unit: 'year', index: year.value } };
    return year && matched(at, year.to, 'DATE', reportedUpTo(atoms, to, of));
  },
};

/** The index after "last year" or "year ago". */
function yearBack(atoms: readonly Atom[], at: number): number | null {
  const isBack =
    (isWord(atoms[at], 'last', 'previous') && isWord(atoms[at + 1], 'year')) ||
    (isWord(atoms[at], 'year') && isWord(atoms[at + 1], 'ago', 'earlier', 'before', 'prior'));
  return isBack ? at + 2 : null;
}

/** "the 1988 quarter", "the 1989 period", "last year's quarter". */
export const periodOfYear: Recogniser = {
  name: 'the same period of a year',
  starts: kinds.digits,
  words: wordSet('last'),
  read(atoms, at) {
    const isLastYear = isWord(atoms[at], 'last') && isWord(atoms[at + 1], 'year') && isWord(atoms[at + 3], 's');
    const mayFollow = isWord(atoms[at + 1], 'quarter', 'period') || isWord(atoms[at + 2], 'quarter', 'period');
    const year = mayFollow && !isLastYear ? readYear(atoms, at) : null;
    if (!year && !isLastYear) return null;
    const unitAt = year ? year.to : at + 4;
    if (!isWord(atoms[unitAt], 'quarter', 'period')) return null;
    const of: Meaning = year
      ? { op: 'period', period: { unit: 'year', index: year.value } }
      : { op: 'shift', unit: 'year', by: -1, of: documentDay };
    return matched(at, unitAt + 1, 'DATE', reportedUpTo(atoms, unitAt + 1, of));
  },
};

/** "year-end", "the month's end", "by year end", "end-year". */
export const endOfPeriod: Recogniser = {
  name: 'end of a period',
  starts: kinds.unit,
  read(atoms, at) {
    const { unit } = atoms[at]!.word;
    if (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter') return null;
    const end: Meaning = { op: 'mention', unit };
    if (isWord(atoms[at - 2], 'end') && isDash(atoms[at - 1]) && isGlued(atoms[at]))
      return matched(at - 2, at + 1, 'DATE', end, { mod: 'END' });
    const owned =
      isWord(atoms[at + 1], "'", '’') && isWord(atoms[at + 2], 's')
        ? at + 3
        : isDash(atoms[at + 1])
          ? at + 2
          : isOneOf(atoms[at - 1], placing)
            ? at + 1
            : 0;
    if (!owned || !isWord(atoms[owned], 'end')) return null;
    return matched(at, owned + 1, 'DATE', end, { mod: 'END' });
  },
};

/** What stands before "year end", but not before "the year ends". */
const placing = ['by', 'at', 'before', 'until', 'since', 'around', 'after', 'fiscal', 'calendar', 'from', 'to', 'for'];

/** The index after "[third] quarter" or "period". */
function afterPeriodName(atoms: readonly Atom[], at: number): number | null {
  const ordinal = readOrdinal(atoms, at);
  const unitAt = ordinal ? ordinal.to : at;
  return isWord(atoms[unitAt], 'quarter', 'period') ? unitAt + 1 : null;
}

/** "up from $2 million last year", "than last year's $2 million": `at` is where the year begins, `to` is behind it. */
export function comparesFigures(atoms: readonly Atom[], at: number, to: number): boolean {
  if (isIn(atoms[at - 1], comparing)) return isPossessive(atoms, to);
  for (let before = at - 1; before >= Math.max(0, at - longestFigure); before--) {
    const atom = atoms[before]!;
    if (isIn(atom, comparing)) return true;
    if (isLettered(atom) && !isIn(atom, ofFigures)) return false;
  }
  return false;
}

/** How many atoms "a loss of $12.5 million, or 26 cents a share," may have. */
const longestFigure = 16;
const comparing = wordSet('from with than against versus to');
const ofFigures = wordSet(
  'a an of or the net loss profit income earnings sales revenue million billion trillion thousand cents pence percent share us',
);
