import type { Interval } from '../types.ts';
import type { Clue, Likelihood } from './clue.ts';
import { civilDate, dayNumber, weekdayOf } from '../calendar.ts';
import { firstYear, isoDay, isoMonth, lastYear, type DaySpan } from './days.ts';
import type { LagShape } from './lag-shapes.ts';
import { raiseAfter, setAfter, setBefore } from './lag-tables.ts';

/** Candidate days run from `firstDay` to the day before `lastDay`. */
const firstDay = dayNumber(firstYear, 1, 1);
const lastDay = dayNumber(lastYear + 1, 1, 1);
const dayCount = lastDay - firstDay;

const yearOfDay = new Int16Array(dayCount);
/** Months from January of the first year. */
const monthOfDay = new Int16Array(dayCount);
for (let i = 0; i < dayCount; i++) {
  const { year, month } = civilDate(firstDay + i);
  yearOfDay[i] = year;
  monthOfDay[i] = (year - firstYear) * 12 + month - 1;
}

/**
 * What is known before reading: far more news is at hand from recent decades than from before, and the table of world
 * events ends where it ends, so that later years are open but not favoured.
 */
const logPrior = new Float64Array(dayCount);
for (let i = 0; i < dayCount; i++) {
  const year = yearOfDay[i]!;
  const share =
    year < 1945 ? 0.01 : year < 1985 ? 0.02 * 50 ** ((year - 1945) / 40) : year <= 2026 ? 1 : 2 ** (2026 - year);
  logPrior[i] = Math.log(share);
}

/** What is so much less likely than the likeliest counts as impossible: denormal numbers would slow every sum. */
const nothing = -40;

const prior = logPrior.slice();
normalise(prior);

/** Candidate days, counted from the first. */
type Stretch = DaySpan;
const allDays: Stretch = { begin: 0, end: dayCount };

/* Memory that every article uses again. */
const logs = new Float64Array(dayCount);
const table = new Float64Array(dayCount);
const reading = new Float64Array(dayCount);

/** The candidate days round spans: between two, the nearer one counts. */
function tabulateSpans(spans: readonly DaySpan[], shape: LagShape, { begin, end }: Stretch, into: Float64Array): void {
  const during = Math.log(shape.during);
  let at = begin;
  let left: DaySpan | null = null;
  for (const span of within(spans)) {
    const from = Math.max(at, Math.min(span.begin, end));
    setBefore(shape.before, span.begin, at, from, into);
    if (left) raiseAfter(shape.after, left.end, at, from, into);
    at = Math.max(from, Math.min(span.end, end));
    into.fill(during, from, at);
    if (!left || span.end > left.end) left = span;
  }
  if (left) setAfter(shape.after, left.end, at, end, into);
  else into.fill(0, begin, end);
}

/** The logarithm of a likelihood for every day of a stretch, written to their places. */
function tabulate(likelihood: Likelihood, days: Stretch, into: Float64Array): void {
  switch (likelihood.over) {
    case 'days':
      tabulateSpans(likelihood.spans, likelihood.shape, days, into);
      return;
    case 'readings': {
      into.fill(-Infinity, days.begin, days.end);
      for (const { chance, likelihood: one } of likelihood.of) {
        tabulate(one, days, reading);
        const log = Math.log(chance);
        for (let i = days.begin; i < days.end; i++) if (reading[i]! + log > into[i]!) into[i] = reading[i]! + log;
      }
      return;
    }
    case 'years': {
      for (let from = days.begin; from < days.end;) {
        const year = yearOfDay[from]!;
        const to = Math.min(dayNumber(year + 1, 1, 1) - firstDay, days.end);
        into.fill(Math.log(likelihood.of(year)), from, to);
        from = to;
      }
      return;
    }
    case 'weekdays': {
      const first = weekdayOf(firstDay + days.begin) - 1;
      const length = days.end - days.begin;
      for (let i = 0; i < 7 && i < length; i++) into[days.begin + i] = Math.log(likelihood.of[(first + i) % 7]!);
      // Week upon week is copied, twice as many each time.
      for (let done = 7; done < length; done *= 2)
        into.copyWithin(days.begin + done, days.begin, days.begin + Math.min(done, length - done));
    }
  }
}

/** Spans counted from the first candidate day, in order, without those beyond reach. */
const within = (spans: readonly DaySpan[]): DaySpan[] =>
  spans
    .map(({ begin, end }) => ({ begin: begin - firstDay, end: end - firstDay }))
    .filter(({ begin, end }) => end > -900 && begin < dayCount + 900)
    .sort((a, b) => a.begin - b.begin);

/** Turns logarithms into probabilities that sum to one, in place; returns the days outside which all are zero. */
function normalise(logs: Float64Array): Stretch {
  const top = logs[indexOfLargest(logs, 0, logs.length)]!;
  let begin = 0;
  let end = logs.length;
  while (logs[begin]! - top < nothing) begin++;
  while (logs[end - 1]! - top < nothing) end--;
  logs.fill(0, 0, begin);
  logs.fill(0, end);
  let sum = 0;
  let log = NaN;
  let share = 0;
  for (let i = begin; i < end; i++) {
    // A day is often as likely as the one before.
    if (logs[i] !== log) {
      log = logs[i]!;
      share = log - top < nothing ? 0 : Math.exp(log - top);
    }
    logs[i] = share;
    sum += share;
  }
  for (let i = begin; i < end; i++) logs[i]! /= sum;
  return { begin, end };
}

export interface Reading {
  value: string | null;
  confidence: number;
  interval: Interval;
  /** The clues that spoke for the answer, strongest first. */
  supporting: Clue[];
}

/** Clues overlap in what they tell; as one they count for less than their product. Set by calibration. */
const independence = 1;
const intervalMass = 0.975;
/** A year is named only with this share of the probability; a month or day only with this share of its year or month. */
const leastShareOfYear = 0.3;
const leastShareWithin = 0.5;

/** Weighs the clues against one another over all candidate days. Time: candidate days × clues. */
export function weigh(clues: readonly Clue[]): Reading {
  logs.set(logPrior);
  const expected = clues.map(({ likelihood, weight }) => {
    tabulate(likelihood, allDays, table);
    return addTable(independence * weight);
  });
  const possible = normalise(logs);
  const window = narrowestWindow(logs, possible, intervalMass);
  const { value, confidence } = best(logs, possible);
  return {
    value,
    confidence,
    interval: {
      begin: window.begin === 0 ? null : isoDay(firstDay + window.begin),
      end: window.end === dayCount ? null : isoDay(firstDay + window.end),
    },
    supporting: supportingClues(clues, expected, logs, possible),
  };
}

/** Adds the table to the logarithms of all days; returns what it holds on the mean before anything is read. */
function addTable(weight: number): number {
  let sum = 0;
  for (let i = 0; i < dayCount; i++) {
    const log = table[i]!;
    logs[i]! += weight * log;
    sum += prior[i]! * log;
  }
  return sum;
}

/** What the table holds on the mean, by the probability of days. */
function expectation(probabilities: Float64Array, { begin, end }: Stretch): number {
  let sum = 0;
  for (let i = begin; i < end; i++) sum += probabilities[i]! * table[i]!;
  return sum;
}

function narrowestWindow(posterior: Float64Array, possible: Stretch, mass: number): Stretch {
  const window = { begin: allDays.begin, end: allDays.end };
  let end = possible.begin;
  let held = 0;
  for (let begin = possible.begin; begin < possible.end; begin++) {
    while (held < mass && end < possible.end) held += posterior[end++]!;
    if (held < mass) break;
    if (end - begin < window.end - window.begin) {
      window.begin = begin;
      window.end = end;
    }
    held -= posterior[begin]!;
  }
  return window;
}

/** The most probable year, the most probable month in it and the most probable day in that, as far as they hold most of it. */
function best(posterior: Float64Array, possible: Stretch): { value: string | null; confidence: number } {
  const months = byMonth(posterior, possible);
  const years = byYear(months);
  const year = indexOfLargest(years, 0, years.length);
  if (years[year]! < leastShareOfYear) return { value: null, confidence: 0 };
  const month = indexOfLargest(months, year * 12, year * 12 + 12);
  if (months[month]! < leastShareWithin * years[year]!)
    return { value: `${firstYear + year}`, confidence: years[year]! };
  const first = dayNumber(firstYear, month + 1, 1);
  const day = indexOfLargest(posterior, first - firstDay, dayNumber(firstYear, month + 2, 1) - firstDay);
  return posterior[day]! < leastShareWithin * months[month]!
    ? { value: isoMonth(first), confidence: months[month]! }
    : { value: isoDay(firstDay + day), confidence: posterior[day]! };
}

function byMonth(posterior: Float64Array, possible: Stretch): Float64Array {
  const months = new Float64Array(monthOfDay[dayCount - 1]! + 1);
  for (let i = possible.begin; i < possible.end;) {
    const month = monthOfDay[i]!;
    let held = 0;
    for (; i < possible.end && monthOfDay[i] === month; i++) held += posterior[i]!;
    months[month] = held;
  }
  return months;
}

function byYear(months: Float64Array): Float64Array {
  const years = new Float64Array(months.length / 12);
  for (let i = 0; i < months.length; i++) years[Math.floor(i / 12)]! += months[i]!;
  return years;
}

function indexOfLargest(values: Float64Array, from: number, to: number): number {
  let index = from;
  for (let i = from + 1; i < to; i++) if (values[i]! > values[index]!) index = i;
  return index;
}

/** A clue supports the answer if it is likelier under the answer than it was `expected` before anything was read. */
function supportingClues(
  clues: readonly Clue[],
  expected: readonly number[],
  posterior: Float64Array,
  possible: Stretch,
): Clue[] {
  const gains = clues.map(({ likelihood, weight }, at) => {
    tabulate(likelihood, possible, table);
    return (expectation(posterior, possible) - expected[at]!) * weight;
  });
  return clues
    .map((clue, i) => ({ clue, gain: gains[i]!, i }))
    .filter(({ gain }) => gain > 0.15)
    .sort((a, b) => b.gain - a.gain || a.i - b.i)
    .map(({ clue }) => clue);
}
