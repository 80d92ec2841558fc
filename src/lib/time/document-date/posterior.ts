import type { Interval } from '../types.ts';
import type { Clue, Likelihood } from './clue.ts';
import { civilDate, dayNumber, weekdayOf } from '../calendar.ts';
import { isoDay, isoMonth, type DaySpan } from './days.ts';
import type { LagShape } from './lag-shapes.ts';
import { raiseAfter, setAfter, setBefore } from './lag-tables.ts';

/** Candidate days run from `firstDay` to the day before `lastDay`. */
const firstYear = 1900;
const firstDay = dayNumber(firstYear, 1, 1);
const lastDay = dayNumber(2101, 1, 1);
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
    year < 1945 ? 0.01 : year < 1985 ? 0.02 + (0.98 * (year - 1945)) / 40 : year <= 2026 ? 1 : 2 ** (2026 - year);
  logPrior[i] = Math.log(share);
}

const prior = normalise(logPrior.slice());

/** The candidate days round spans: between two, the nearer one counts. */
function tabulateSpans(spans: readonly DaySpan[], shape: LagShape, into: Float64Array): void {
  const during = Math.log(shape.during);
  into.fill(0);
  let at = 0;
  let left: DaySpan | null = null;
  for (const span of within(spans)) {
    const begin = Math.max(at, Math.min(span.begin, dayCount));
    setBefore(shape.before, span.begin, at, begin, into);
    if (left) raiseAfter(shape.after, left.end, at, begin, into);
    at = Math.max(begin, Math.min(span.end, dayCount));
    into.fill(during, begin, at);
    if (!left || span.end > left.end) left = span;
  }
  if (left) setAfter(shape.after, left.end, at, dayCount, into);
}

/** The logarithm of a likelihood for every candidate day, written to `into`. */
function tabulate(likelihood: Likelihood, into: Float64Array): void {
  switch (likelihood.over) {
    case 'days':
      tabulateSpans(likelihood.spans, likelihood.shape, into);
      return;
    case 'readings': {
      const reading = new Float64Array(dayCount);
      into.fill(-Infinity);
      for (const { chance, likelihood: one } of likelihood.of) {
        tabulate(one, reading);
        const log = Math.log(chance);
        for (let i = 0; i < dayCount; i++) if (reading[i]! + log > into[i]!) into[i] = reading[i]! + log;
      }
      return;
    }
    case 'years': {
      let year = 0;
      let value = 0;
      for (let i = 0; i < dayCount; i++) {
        if (yearOfDay[i] !== year) {
          year = yearOfDay[i]!;
          value = Math.log(likelihood.of(year));
        }
        into[i] = value;
      }
      return;
    }
    case 'weekdays': {
      const table = likelihood.of.map(Math.log);
      const first = weekdayOf(firstDay) - 1;
      for (let i = 0; i < dayCount; i++) into[i] = table[(first + i) % 7]!;
    }
  }
}

/** Spans counted from the first candidate day, in order, without those beyond reach. */
const within = (spans: readonly DaySpan[]): DaySpan[] =>
  spans
    .map(({ begin, end }) => ({ begin: begin - firstDay, end: end - firstDay }))
    .filter(({ begin, end }) => end > -900 && begin < dayCount + 900)
    .sort((a, b) => a.begin - b.begin);

/** Turns logarithms into probabilities that sum to one, in place. */
function normalise(logs: Float64Array): Float64Array {
  const top = logs[indexOfLargest(logs, 0, logs.length)]!;
  let sum = 0;
  for (let i = 0; i < logs.length; i++) {
    const below = logs[i]! - top;
    // Denormal numbers would slow every sum that follows.
    sum += logs[i] = below < -40 ? 0 : Math.exp(below);
  }
  for (let i = 0; i < logs.length; i++) logs[i]! /= sum;
  return logs;
}

export interface Reading {
  value: string | null;
  confidence: number;
  interval: Interval;
  /** The clues that spoke for the answer, strongest first. */
  supporting: Clue[];
}

/** Clues overlap in what they tell; as one they count for less than their product. Set by calibration. */
const independence = 0.92;
const intervalMass = 0.975;
/** A year is named only with this share of the probability; a month or day only with this share of its year or month. */
const leastShareOfYear = 0.3;
const leastShareWithin = 0.5;

/** Weighs the clues against one another over all candidate days. Time and memory: candidate days × clues. */
export function weigh(clues: readonly Clue[]): Reading {
  const logs = new Float64Array(dayCount);
  const table = new Float64Array(dayCount);
  for (const { likelihood, weight } of clues) {
    tabulate(likelihood, table);
    for (let i = 0; i < dayCount; i++) logs[i]! += independence * weight * table[i]!;
  }
  for (let i = 0; i < dayCount; i++) logs[i]! += logPrior[i]!;
  const posterior = normalise(logs);
  const window = narrowestWindow(posterior, intervalMass);
  const { value, confidence } = best(posterior);
  return {
    value,
    confidence,
    interval: {
      begin: window.begin === 0 ? null : isoDay(firstDay + window.begin),
      end: window.end === dayCount ? null : isoDay(firstDay + window.end),
    },
    supporting: supportingClues(clues, posterior, table),
  };
}

function narrowestWindow(posterior: Float64Array, mass: number): { begin: number; end: number } {
  let narrowest = { begin: 0, end: dayCount };
  let end = 0;
  let held = 0;
  for (let begin = 0; begin < dayCount; begin++) {
    while (held < mass && end < dayCount) held += posterior[end++]!;
    if (held < mass) break;
    if (end - begin < narrowest.end - narrowest.begin) narrowest = { begin, end };
    held -= posterior[begin]!;
  }
  return narrowest;
}

/** The most probable year, the most probable month in it and the most probable day in that, as far as they hold most of it. */
function best(posterior: Float64Array): { value: string | null; confidence: number } {
  const months = new Float64Array(monthOfDay[dayCount - 1]! + 1);
  const years = new Float64Array(months.length / 12);
  for (let i = 0; i < dayCount; i++) months[monthOfDay[i]!]! += posterior[i]!;
  for (let i = 0; i < months.length; i++) years[Math.floor(i / 12)]! += months[i]!;
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

function indexOfLargest(values: Float64Array, from: number, to: number): number {
  let index = from;
  for (let i = from + 1; i < to; i++) if (values[i]! > values[index]!) index = i;
  return index;
}

/** A clue supports the answer if it is likelier under the answer than before anything was read. */
function supportingClues(clues: readonly Clue[], posterior: Float64Array, table: Float64Array): Clue[] {
  const gains = clues.map((clue) => {
    tabulate(clue.likelihood, table);
    let gain = 0;
    for (let i = 0; i < dayCount; i++) gain += (posterior[i]! - prior[i]!) * table[i]!;
    return gain * clue.weight;
  });
  return clues
    .map((clue, i) => ({ clue, gain: gains[i]!, i }))
    .filter(({ gain }) => gain > 0.15)
    .sort((a, b) => b.gain - a.gain || a.i - b.i)
    .map(({ clue }) => clue);
}
