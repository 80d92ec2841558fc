import type { DocumentDate } from '../types.ts';
import { dayNumber, daysInMonth, latestYear, minutesPerDay } from '../calendar.ts';
import type { Bounds } from '../period.ts';
import type { Mentions } from './mentions.ts';
import { isoInterval } from '../print.ts';
import type { Tense } from '../reading.ts';

/** Everything an expression is resolved against. */
export interface Context {
  /** The day the article was taken to be written; null when unknown. */
  documentDay: number | null;
  /** The text tells of a time long before it was written: dates follow the one last told. */
  narrative: boolean;
  /** Months from January to the beginning of the fiscal year. */
  fiscalOffset: number;
  tense: Tense;
  /** Number of the sentence the expression stands in. */
  sentence: number;
  /** It stands at the head of its sentence. */
  leads: boolean;
  /** The periods last told, whatever their size and by unit. */
  mentions: Mentions;
}

export class InvalidDateError extends Error {
  override name = 'InvalidDateError';
}

/** The day of a date written as most are, "2022-03-22"; NaN where it is not, or is none. */
function plainDay(value: string): number {
  if (value.length !== 10 || value[4] !== '-' || value[7] !== '-') return NaN;
  let figures = 0;
  for (let at = 0; at < 10; at++) {
    const figure = value.charCodeAt(at) - 48;
    if (figure >= 0 && figure <= 9) figures = figures * 10 + figure;
    else if (at !== 4 && at !== 7) return NaN;
  }
  const [year, month, day] = [Math.floor(figures / 10_000), Math.floor(figures / 100) % 100, figures % 100];
  const isDate =
    year > 0 && year < latestYear && month > 0 && month <= 12 && day > 0 && day <= daysInMonth(year, month);
  return isDate ? dayNumber(year, month, day) : NaN;
}

const lastDay = dayNumber(latestYear, 12, 31);

/** Parses "2022-03-22", "2022-03" or "2022" (a time of day is dropped) to days [begin, end). Throws InvalidDateError. */
export function parseDay(value: string): Bounds {
  const plain = plainDay(value);
  if (!Number.isNaN(plain)) return { begin: plain, end: plain + 1 };
  const parts = /^(\d{4})(?:-?(\d\d)(?:-?(\d\d))?)?(?:[T ].{0,40})?$/.exec(value.length > 60 ? '' : value.trim());
  const [year, month, day] = parts ? [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)] : [0, 0, 0];
  const begin = dayNumber(year, month || 1, day || 1);
  const end = day ? begin + 1 : month ? dayNumber(year, month + 1, 1) : dayNumber(year + 1, 1, 1);
  if (!parts || year < 1 || end > lastDay || month > 12 || (day && end > dayNumber(year, month + 1, 1)))
    throw new InvalidDateError(`“${value.slice(0, 40)}” is no date: write it as 2022-03-22, 2022-03 or 2022.`);
  return { begin, end };
}

/** The days an article can be from, and the best of them; null when nothing is known. */
export interface DocumentDays extends Bounds {
  best: number;
  /** A day was named, so that the best is more than the middle of a month or a year. */
  isNamed: boolean;
  /** How sure it is that they are the article's: 0..1. */
  confidence: number;
  /** The sentence that tells them, once it was asked for: it is the same for all times of an article. */
  sentence: string | null;
}

/** Reads a document date. Throws InvalidDateError for what is no date and for a reversed range. */
export function documentDays({ value, interval, confidence }: DocumentDate): DocumentDays | null {
  const stated = value === null ? null : parseDay(value);
  const begin =
    interval.begin === null ? null : interval.begin === value ? stated!.begin : parseDay(interval.begin).begin;
  const end = interval.end === null ? null : parseDay(interval.end).begin;
  if (begin !== null && end !== null && end <= begin)
    throw new InvalidDateError(`The range from ${interval.begin} to ${interval.end} ends before it begins.`);
  if (!stated && (begin === null || end === null)) return null;
  const from = begin ?? stated!.begin;
  const to = end ?? stated!.end;
  const middle = stated ? Math.floor((stated.begin + stated.end - 1) / 2) : Math.floor((from + to - 1) / 2);
  const isNamed = stated !== null && stated.end - stated.begin === 1;
  return {
    begin: Math.min(from, middle),
    end: Math.max(to, middle + 1),
    best: middle,
    isNamed,
    confidence: value === null ? 1 : confidence,
    sentence: null,
  };
}

export const noon = (day: number): number => day * minutesPerDay + minutesPerDay / 2;

/** A document date somebody gave; unknown when it is null. Throws InvalidDateError. */
export function documentDateOf(value: string | null): DocumentDate {
  if (value === null)
    return { value, interval: { begin: null, end: null }, basis: 'unknown', confidence: 0, evidence: [] };
  const { begin, end } = parseDay(value);
  const interval = isoInterval({ begin: begin * minutesPerDay, end: end * minutesPerDay });
  return { value, interval, basis: 'given', confidence: 1, evidence: [] };
}
