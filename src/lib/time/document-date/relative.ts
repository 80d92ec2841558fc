import type { Span } from '#lib/article/index.ts';
import type { Token } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { civilDate, weekdayOf } from '../calendar.ts';
import { monthSpan, yearSpan, type DaySpan } from './days.ts';
import { countNamed } from './number-words.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

/** A time the text counts from its own day: "last month" is { unit: 'month', shift: -1 }. */
export interface RelativeTime extends Span {
  unit: Unit;
  /** How many units from the article's own; negative is back. */
  shift: number;
  /** "three weeks ago" allows for rounding; "last month" does not. */
  rounded: boolean;
  first: number;
  last: number;
}

const shifts: Record<string, number> = { last: -1, previous: -1, past: -1, this: 0, next: 1, coming: 1 };
const units: Record<string, Unit> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};
const days: Record<string, number> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

const lookUp = <Value>(table: Record<string, Value>, token: Token | undefined): Value | null => {
  const word = token?.text.toLowerCase() ?? '';
  return Object.hasOwn(table, word) ? table[word]! : null;
};

/** The relative times that a sentence's tokens name, in order. Linear. */
export function findRelativeTimes(tokens: readonly Token[]): RelativeTime[] {
  const found: RelativeTime[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const time = relativeAt(tokens, i);
    if (!time) continue;
    found.push({ ...time, start: tokens[i]!.start, end: tokens[time.last - 1]!.end, first: i });
    i = time.last - 1;
  }
  return found;
}

type Reading = Omit<RelativeTime, 'start' | 'end' | 'first'>;

function relativeAt(tokens: readonly Token[], i: number): Reading | null {
  const day = lookUp(days, tokens[i]);
  if (day !== null) return { unit: 'day', shift: day, rounded: false, last: i + 1 };
  const shift = lookUp(shifts, tokens[i]);
  if (shift !== null) {
    const unit = lookUp(units, tokens[i + 1]);
    // "the past year" is a duration that ends now, "the previous year" counts from elsewhere.
    if (unit === null || unit === 'day' || /s$/i.test(tokens[i + 1]!.text)) return null;
    if (/^the$/i.test(wordAt(tokens, i - 1)?.text ?? '')) return null;
    return { unit, shift, rounded: false, last: i + 2 };
  }
  const number = countNamed(tokens[i]!.text.toLowerCase());
  const unit = number === null ? null : lookUp(units, tokens[i + 1]);
  if (number === null || unit === null || !/^ago$/i.test(wordAt(tokens, i + 2)?.text ?? '')) return null;
  return { unit, shift: -number, rounded: unit !== 'day', last: i + 3 };
}

/** The days on which an article can have been written, if what lies in `dated` is `time` seen from it. */
export function writingDays({ unit, shift, rounded }: RelativeTime, dated: DaySpan): DaySpan {
  const last = dated.end - 1;
  if (unit === 'day') return { begin: dated.begin - shift, end: dated.end - shift };
  if (rounded) {
    const length = { week: 7, month: 30.44, year: 365.25 }[unit];
    const middle = Math.round(-shift * length);
    // Round figures are rounder, the larger they are.
    const slack = Math.max(2, Math.round(length * Math.max(0.6, -shift * 0.05)));
    return { begin: dated.begin + middle - slack, end: dated.end + middle + slack };
  }
  const [from, to] = [civilDate(dated.begin), civilDate(last)];
  switch (unit) {
    case 'week': {
      const monday = (day: number): number => day - weekdayOf(day) + 1;
      return { begin: monday(dated.begin) - 7 * shift, end: monday(last) - 7 * shift + 7 };
    }
    case 'month':
      return { begin: monthSpan(from.year, from.month - shift).begin, end: monthSpan(to.year, to.month - shift).end };
    case 'year':
      return { begin: yearSpan(from.year - shift).begin, end: yearSpan(to.year - shift).end };
  }
}
