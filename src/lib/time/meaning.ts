import type { Granularity, TimeType } from './types.ts';
import type { Unit } from './lexicon.ts';
import type { Period } from './period.ts';

/**
 * What an expression says, before anything is known of when it was said: operators over periods, composed.
 * After Bethard's SCATE and clulab/timenorm: points, shifts, this/last/next/nth, parts of, spans, sets.
 */
export type Meaning =
  /** A stretch of the calendar said outright: "30 November 2017", "the 1990s"; `ofEraTold`: "in 149", of the era told last. */
  | { op: 'period'; period: Period; ofEraTold?: true }
  /** The day the article was written. */
  | { op: 'document' }
  /** The time last told; `unit` asks for one of that size, `lasts` for no less than a month: "during this period". */
  | { op: 'mention'; unit: Granularity | null; lasts?: true }
  /**
   * The unit that holds `of`, `by` units on: "last month" is shift(month, -1, document). What `compares` is of the quarter
   * told in its sentence: "third-quarter sales rose from $2 million last year". `inYear` is the year it lies in instead:
   * "the same month of 2021".
   */
  | { op: 'shift'; unit: Granularity; by: number; of: Meaning; compares?: true; inYear?: number }
  /**
   * The quarter a business report is about, or the one of the same number in the year `of`; where none is reported and
   * the text says "period", that whole year. `middle` is a day in the quarter where its end is told; a fiscal one that
   * was told before goes by its own count.
   */
  | { op: 'reported'; of: Meaning | null; isPeriod?: true; middle?: Meaning }
  /**
   * Counted exactly from `of`: "two years earlier", "a few days ago" (by is null). `toDay` keeps day and month:
   * "ten years ago today"; what `compares` figures is told beside them: "up from $2 a year earlier".
   */
  | { op: 'count'; unit: Unit; by: number | null; sign: -1 | 1; of: Meaning; toDay?: true; compares?: true }
  /** That which comes round: "Tuesday", "October", "Christmas", chosen by `lean` from `of`. */
  | { op: 'occurrence'; pattern: Pattern; lean: Lean; of: Meaning }
  /** The pattern inside a period: "October of that year", "the fourth quarter of 1990", "10 p.m. Wednesday". */
  | { op: 'inside'; pattern: Pattern; of: Meaning }
  | { op: 'duration'; amounts: Amount[]; side: -1 | 0 | 1; of: Meaning }
  | { op: 'set'; value: string; quant: string | null; freq: string | null }
  | { op: 'reference'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /**
   * Counted from an event: "two days after the referendum"; bounded only by the article. `nth` is which one of its unit it
   * is from where the event begins, from its end where negative: "the third day of the siege".
   */
  | { op: 'event'; amounts: Amount[]; sign: -1 | 1; nth?: number };

/** How much of a unit; `count` is null when the text does not say how many ("weeks", "a few days"). */
export interface Amount {
  count: number | null;
  unit: Unit;
}

/** What comes round in a year, a week, a month or a day. */
export type Pattern =
  | { every: 'month'; month: number }
  /** `since`: it stands behind "since", "after" or "before". */
  | { every: 'date'; month: number; day: number; weekday?: number; since?: true }
  | { every: 'weekday'; weekday: number }
  | { every: 'season'; season: number; south?: true }
  | { every: 'quarter'; quarter: number }
  | { every: 'half'; half: number }
  | { every: 'holiday'; name: string }
  | { every: 'day-of-month'; day: number; weekday?: number }
  | { every: 'daypart'; part: number }
  /** `open`: which half of the day is left to what stands beside it. */
  | { every: 'clock'; minute: number; precision: 'hour' | 'minute'; open?: true }
  | { every: 'weekend' }
  | { every: 'day' }
  /** The nth of a unit inside a longer one, counted from its end where negative: "the last week of March". */
  | { every: 'nth'; n: number; unit: 'day' | 'week' | 'weekend' | 'month' | 'weekday'; weekday: number };

/**
 * Which occurrence is meant: by the verb's tense and nearness, by where a history has got to, one that a word names, or the
 * first that then follows or the last before.
 */
export type Lean = 'tense' | 'story' | 'last' | 'next' | 'this' | 'then' | 'before';

/** Which part of a period, or how exactly: TIMEX3 `mod`. */
export type Mod =
  | 'APPROX' | 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER'
  | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE'; // prettier-ignore

/** What a recogniser found among the atoms of a sentence: from inclusive, to exclusive. */
export interface Match {
  from: number;
  to: number;
  type: TimeType;
  meaning: Meaning;
  mod: Mod | null;
  /** How sure the form alone makes us that this is a time: 0..1. */
  certainty: number;
  /** It is said to be of the fiscal calendar: "fiscal 1989". */
  fiscal: boolean;
  /** Minutes by which the clock it is told by is ahead of UTC; undefined where none is named. */
  zone: number | undefined;
}

/** The same match but for what is given. All matches are of one shape, which an engine reads faster. */
export const changed = (
  match: Match,
  {
    from = match.from,
    to = match.to,
    type = match.type,
    meaning = match.meaning,
    mod = match.mod,
    certainty = match.certainty,
    fiscal = match.fiscal,
  }: Partial<Match>,
): Match => ({ from, to, type, meaning, mod, certainty, fiscal, zone: match.zone });

/** "died today" is of that day, "is a school today" of none. */
export const isToday = (meaning: Meaning): boolean =>
  meaning.op === 'shift' && meaning.unit === 'day' && meaning.by === 0 && meaning.of.op === 'document';
