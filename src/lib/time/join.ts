import { wordAt } from '#lib/language/index.ts';
import type { Atom } from './atoms.ts';
import {
  agoToday,
  countedFromDate,
  edgeOfPeriod,
  nthOfPeriod,
  partBesideDay,
  quarterYearBack,
  sameInYear,
  weekdayBesideDay,
  weekOfDay,
} from './join-counted.ts';
import { isDay, isPartOfDay, isYear, patternOf, spanning } from './joiner.ts';
import type { Joiner } from './joiner.ts';
import { changed } from './meaning.ts';
import type { Match, Meaning, Pattern } from './meaning.ts';
import { dayparts } from './period.ts';
import { isDash } from './quantity.ts';
import { isPossessive } from './recognise/recogniser.ts';

/** Neighbours that say one time together: first what makes a date, then what stands beside one. */
const passes: readonly (readonly Joiner[])[] = [
  [weekdayWithDate, weekdayOfWeek, monthNamed, endOfYear, sameInYear, partOfYear, yearWithPart],
  [dayWithDaypart, daypartOfDay, clockWithDay, dayWithClock, partToldTwice],
  [nthOfPeriod, edgeOfPeriod, quarterYearBack, agoToday, countedFromDate, weekdayBesideDay, partBesideDay, weekOfDay],
];

/** Joins neighbours until none can be joined; each pass is linear in the matches. */
export function join(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  let joined = matches;
  for (const joiners of passes) if (joined.length > 1) joined = joinPass(joined, joiners, atoms);
  return joined;
}

function joinPass(matches: readonly Match[], joiners: readonly Joiner[], atoms: readonly Atom[]): Match[] {
  const stack: Match[] = [];
  for (let match of matches) {
    for (let left = stack.at(-1); left; left = stack.at(-1)) {
      const joined = joinPair(left, match, joiners, atoms);
      if (!joined) break;
      stack.pop();
      match = joined;
    }
    stack.push(match);
  }
  return stack;
}

function joinPair(left: Match, right: Match, joiners: readonly Joiner[], atoms: readonly Atom[]): Match | null {
  const width = right.from - left.to;
  if (width < 0 || width > 3) return null;
  let gap = width === 0 ? '' : atoms[left.to]!.lower;
  for (let at = left.to + 1; at < right.from; at++) gap += ` ${atoms[at]!.lower}`;
  for (const joiner of joiners) {
    const joined = joiner(left, right, gap, atoms);
    if (joined) return joined;
  }
  return null;
}

/** "Friday, Oct. 23", "Wednesday 5 March 2014": the weekday helps to choose the year. */
function weekdayWithDate(left: Match, right: Match, gap: string): Match | null {
  const weekday = patternOf(left.meaning);
  if (weekday?.every !== 'weekday' || !['', ',', 'the', ', the'].includes(gap)) return null;
  const { meaning } = right;
  if (meaning.op === 'period' && meaning.period.unit === 'day') return spanning(left, right, meaning);
  if (meaning.op !== 'occurrence') return null;
  if (meaning.pattern.every !== 'date' && meaning.pattern.every !== 'day-of-month') return null;
  return spanning(left, right, { ...meaning, pattern: { ...meaning.pattern, weekday: weekday.weekday } });
}

/** "Monday of last week", "Friday next week". */
function weekdayOfWeek(left: Match, right: Match, gap: string, atoms: readonly Atom[]): Match | null {
  const pattern = patternOf(left.meaning);
  // "spoke on Monday of last week's vote"
  if (pattern?.every !== 'weekday' || (gap !== '' && gap !== 'of') || isPossessive(atoms, right.to)) return null;
  return right.meaning.op === 'shift' && right.meaning.unit === 'week'
    ? spanning(left, right, { op: 'inside', pattern, of: right.meaning })
    : null;
}

/** "the month of May", "the year of 1968". */
function monthNamed(left: Match, right: Match, gap: string): Match | null {
  if (left.meaning.op !== 'mention' || gap !== 'of') return null;
  const unit = right.meaning.op === 'period' ? right.meaning.period.unit : patternOf(right.meaning)?.every;
  return unit === left.meaning.unit && unit !== undefined ? spanning(left, right, right.meaning) : null;
}

/** "year-end 2021", "the 2022 year-end". */
function endOfYear(left: Match, right: Match, gap: string): Match | null {
  if (gap !== '') return null;
  const [end, year] = left.mod === 'END' ? [left, right] : [right, left];
  const isEnd = end.mod === 'END' && end.meaning.op === 'mention' && end.meaning.unit === 'year';
  const isNamed = year.meaning.op === 'period' && year.meaning.period.unit === 'year' && year.mod === null;
  return isEnd && isNamed ? changed(spanning(left, right, year.meaning), { mod: 'END' }) : null;
}

/** "Tuesday night", "yesterday afternoon", "April 5 in the evening". */
function dayWithDaypart(left: Match, right: Match, gap: string): Match | null {
  const part = patternOf(right.meaning);
  if (part?.every !== 'daypart') return null;
  // "the early hours of Friday morning"
  if (isPartOfDay(left.meaning) && gap === '') return spanning(left, right, left.meaning);
  if (!isDay(left.meaning) || !['', 'at', 'in the', 'during the', ', in the'].includes(gap)) return null;
  return spanning(left, right, { op: 'inside', pattern: part, of: left.meaning }, 'TIME');
}

/** "the morning of 29 April", "mid-afternoon yesterday", "the small hours of the morning", "of this morning". */
function daypartOfDay(left: Match, right: Match, gap: string): Match | null {
  const part = patternOf(left.meaning);
  const of = gap === 'of' && part?.every === 'daypart' && isPartOfDay(right.meaning) ? dayOf(right.meaning) : null;
  if (of && part) return spanning(left, right, { op: 'inside', pattern: part, of });
  if (part?.every === 'daypart' && gap === 'of the' && patternOf(right.meaning)?.every === 'daypart')
    return spanning(left, right, left.meaning);
  if (part?.every !== 'daypart' || !isDay(right.meaning) || !['', 'of', 'on', 'of the', 'on the'].includes(gap))
    return null;
  return spanning(left, right, { op: 'inside', pattern: part, of: right.meaning }, 'TIME');
}

/** The day of a day or of a part of it: "tonight", "Saturday night". */
const dayOf = (meaning: Meaning): Meaning | null =>
  isDay(meaning) ? meaning : meaning.op === 'inside' && isPartOfDay(meaning) && isDay(meaning.of) ? meaning.of : null;

/** "10 p.m. Wednesday", "5 p.m. EST, Nov. 6", "9 a.m. on Tuesday", "2 a.m. the next day". */
function clockWithDay(left: Match, right: Match, gap: string, atoms: readonly Atom[]): Match | null {
  const clock = patternOf(left.meaning);
  const of = dayOf(right.meaning);
  // "Fri 9 am - 7 pm, Sat 10 am"
  if (gap === ',' && /^\d/.test(wordAt(atoms, right.to)?.text ?? '') && isDash(atoms[left.from - 1])) return null;
  if (clock?.every !== 'clock' || !of || !['', ',', 'on', ', on', 'of', 'the', 'on the'].includes(gap)) return null;
  return spanning(left, right, { op: 'inside', pattern: inHalf(clock, right.meaning), of }, 'TIME');
}

/** "9:40 p.m. Friday night": the clock has told the part of the day. */
function partToldTwice(left: Match, right: Match, gap: string): Match | null {
  const { meaning } = left;
  if (meaning.op !== 'inside' || meaning.pattern.every !== 'clock' || gap !== '') return null;
  if (patternOf(right.meaning)?.every !== 'daypart') return null;
  return spanning(left, right, { ...meaning, pattern: inHalf(meaning.pattern, right.meaning) }, 'TIME');
}

/** "7:30 tonight" is in the evening, though the hour by itself does not say so. */
function inHalf(clock: Clock, beside: Meaning): Clock {
  const part = beside.op === 'inside' || beside.op === 'occurrence' ? beside.pattern : null;
  const isLate = part?.every === 'daypart' && dayparts[part.part]!.from * 60 >= noon;
  return clock.open && clock.minute < noon && isLate ? { ...clock, minute: clock.minute + noon } : clock;
}
type Clock = Extract<Pattern, { every: 'clock' }>;
const noon = 720;

/** "Tuesday at 10 p.m.", "2 March 2022, 18:30". */
function dayWithClock(left: Match, right: Match, gap: string): Match | null {
  const clock = patternOf(right.meaning);
  const of = dayOf(left.meaning);
  if (clock?.every !== 'clock' || !of || !['', ',', 'at', ', at', 't', '@'].includes(gap)) return null;
  return spanning(left, right, { op: 'inside', pattern: inHalf(clock, left.meaning), of }, 'TIME');
}

/** "the second half of the 1980s", "of April": halves of decades, centuries and months have no value of their own. */
const isHalved = (meaning: Meaning): boolean => {
  if (meaning.op === 'period') return ['decade', 'century', 'month'].includes(meaning.period.unit);
  if (meaning.op === 'shift' || meaning.op === 'mention')
    return meaning.unit === 'month' || meaning.unit === 'decade' || meaning.unit === 'century';
  return patternOf(meaning)?.every === 'month' || (meaning.op === 'inside' && meaning.pattern.every === 'month');
};

/** "October of that year", "the third quarter of 1990", "March last year", "5 May this year". */
function partOfYear(left: Match, right: Match, gap: string): Match | null {
  const pattern = patternOf(left.meaning);
  if (pattern?.every === 'half' && isHalved(right.meaning) && ['of', 'of the'].includes(gap))
    return changed(spanning(left, right, right.meaning), { mod: pattern.half === 1 ? 'START' : 'END' });
  if (!pattern || !isYear(right.meaning) || !['', 'of', 'in', 'of the', 'the', ','].includes(gap)) return null;
  if (!['month', 'date', 'season', 'quarter', 'half', 'holiday'].includes(pattern.every)) return null;
  if (gap === ',' && pattern.every !== 'date') return null;
  return spanning(left, right, { op: 'inside', pattern, of: right.meaning });
}

/** "the 1988 third quarter", "this year's third quarter", "2009 Q3". */
function yearWithPart(left: Match, right: Match, gap: string): Match | null {
  const pattern = patternOf(right.meaning);
  if (!pattern || !isYear(left.meaning) || !['', "' s", '’ s'].includes(gap)) return null;
  if (!['season', 'quarter', 'half'].includes(pattern.every)) return null;
  return spanning(left, right, { op: 'inside', pattern, of: left.meaning });
}
