import { minutesPerDay } from '../calendar.ts';
import { plural, wordedAmounts } from '../duration.ts';
import type { Unit } from '../lexicon.ts';
import type { Amount, Meaning, Pattern } from '../meaning.ts';
import { bounds, dayparts, seasons } from '../period.ts';
import type { Period } from '../period.ts';
import { monthNames, weekdayNames, worded } from '../print.ts';
import type { Tense } from '../reading.ts';
import type { Anchor } from './anchor.ts';

/* What an expression means, in words: "it" is what it is counted from, which the sentence before has named. */

/** What the words hang on besides the meaning. */
export interface Told {
  tense: Tense;
  /** What it comes to; null where it comes to nothing. */
  period: Period | null;
  counted: Anchor;
  /** The day that the article was taken to be written; null where it is not known. */
  documentDay: number | null;
}

/** The sentence that says what an expression means; `said` is the expression in quotation marks. */
export function sentenceFor(meaning: Meaning, said: string, told: Told): string {
  switch (meaning.op) {
    case 'period':
      return `${said} names ${worded(meaning.period)} outright.`;
    case 'document':
      return `${said} is the day of the article.`;
    case 'inside':
      if (namesOutright(meaning) && told.period) return `${said} names ${worded(told.period)} outright.`;
      return `${said} is ${phraseFor(meaning, told)}.`;
    case 'shift':
    case 'mention':
      return `${said} is ${phraseFor(meaning, told)}.`;
    case 'count':
      if (meaning.by === null)
        return `${said} does not say how many ${plural(meaning.unit)} ${meaning.sign < 0 ? 'before' : 'after'} it.`;
      return `${said} counts ${wordedAmounts([{ count: meaning.by, unit: meaning.unit }])} ${meaning.sign < 0 ? 'back' : 'on'} from ${startFor(meaning.of, told)}.`;
    case 'occurrence':
      return `${said} ${occurrenceFor(meaning, told)}.`;
    case 'reported':
      return `${said} is the ${meaning.isPeriod ? 'period' : 'quarter'} reported on${meaning.of ? ', of another year' : ''}.`;
    case 'duration':
      return `${said} says how long: ${wordedAmounts(meaning.amounts)}${meaning.side < 0 ? ', up to the article' : meaning.side > 0 ? ', from the article on' : ''}.`;
    case 'set':
      return `${said} says how often${rateOf(meaning)}.`;
    case 'reference':
      return meaning.value === 'PAST_REF'
        ? `${said} is some time before it.`
        : meaning.value === 'FUTURE_REF'
          ? `${said} is some time after it.`
          : `${said} is about the time it was written.`;
    case 'event':
      if (meaning.nth !== undefined) return nthSentence(said, meaning.amounts[0]!, meaning.nth);
      return `${said} counts ${wordedAmounts(meaning.amounts)} ${meaning.sign < 0 ? 'before' : 'after'} an event.`;
  }
}

/** Whether the date is all there: "30 November 2017", "the summer of 2007". */
export const namesOutright = (meaning: Meaning): boolean =>
  meaning.op === 'period' || (meaning.op === 'inside' && namesOutright(meaning.of));

/** ": every 2 weeks", ": 3 times in every week", ": every Tuesday"; nothing where it is no such. */
function rateOf({ value, freq }: Extract<Meaning, { op: 'set' }>): string {
  const weekday = /^XXXX-WXX-(\d)$/.exec(value)?.[1];
  if (weekday) return `: every ${weekdayNames[Number(weekday) - 1]}`;
  const [, isTime, count, letter] = /^P(T?)(\d+)([A-Z])$/.exec(value) ?? [];
  const unit = letter && rateUnits.get(isTime + letter);
  if (!unit) return '';
  const every = count === '1' ? `every ${unit}` : `every ${count} ${plural(unit)}`;
  return freq ? `: ${freq.slice(0, -1)} ${freq === '1X' ? 'time' : 'times'} in ${every}` : `: ${every}`;
}
const rateUnits = new Map<string, Unit>([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
  ['Q', 'quarter'],
  ['TH', 'hour'],
  ['TM', 'minute'],
]);

/** Which day, week or year of an event is told. */
export const nthSentence = (said: string, { unit }: Amount, nth: number, of = 'an event'): string =>
  nth < 0
    ? `${said} is the last ${unit} of ${of}.`
    : `${said} is ${unit} ${nth} of ${of}, the ${unit} it began being 1.`;

/** "the day before it", "the night of the Tuesday on or before it", "the year told before". */
function phraseFor(meaning: Meaning, told: Told): string {
  switch (meaning.op) {
    case 'period':
      return worded(meaning.period);
    case 'document':
      return 'the day of the article';
    case 'shift': {
      const { unit, by, of } = meaning;
      if (meaning.inYear !== undefined) return `the ${unit} about that day of ${meaning.inYear}`;
      if (by === 0 && of.op === 'occurrence') return `the ${unit} that holds the day it is named after`;
      if (by === 0 && of.op === 'count') return `the ${unit} that holds that day of ${phraseFor(of, told)}`;
      if (by === 0) return unit === 'day' ? 'that day' : `the ${unit} that holds it`;
      const count = by === -1 || by === 1 ? `the ${unit}` : `${Math.abs(by)} ${plural(unit as 'day')}`;
      return `${count} ${by < 0 ? 'before' : 'after'} ${startFor(of, told)}`;
    }
    case 'count':
      if (meaning.by === null) return 'a day counted from it';
      return meaning.by === 1
        ? `the ${meaning.unit} ${meaning.sign < 0 ? 'before' : 'after'} it`
        : `the ${meaning.unit} ${wordedAmounts([{ count: meaning.by, unit: meaning.unit }])} ${meaning.sign < 0 ? 'before' : 'after'} it`;
    case 'mention':
      if (!told.counted.told) return `the ${meaning.unit ?? 'time'} of the article`;
      return `the ${meaning.unit ?? (meaning.lasts ? 'stretch of time' : 'time')} that was told before`;
    case 'occurrence':
      return phraseForOccurrence(meaning, told);
    case 'inside': {
      const { pattern, of } = meaning;
      const name = nameOf(pattern);
      if (pattern.every === 'clock') return `${name} on ${phraseFor(of, told)}`;
      return `${articled.has(pattern.every) ? 'the ' : ''}${name} of ${phraseFor(of, told)}`;
    }
    default:
      return 'what is told beside it';
  }
}

/** What is counted from, where the expression names it itself: "the Tuesday on or before it". */
const startFor = (of: Meaning, told: Told): string =>
  of.op === 'period' || of.op === 'occurrence' || of.op === 'inside' ? phraseFor(of, told) : 'it';

const articled = new Set<Pattern['every']>(['weekday', 'quarter', 'half', 'holiday', 'daypart', 'weekend', 'nth']);

/** Which of its kind it is, told of what comes round. */
type Side = 'nearest' | 'before' | 'after' | 'last' | 'next' | 'same';

function sideOf({ lean, of }: Extract<Meaning, { op: 'occurrence' }>, told: Told): Side {
  switch (lean) {
    case 'last':
    case 'before':
      return 'last';
    case 'next':
    case 'then':
      return 'next';
    case 'this':
      return 'same';
    case 'story':
    case 'tense': {
      // in a history, and where news looks back, the nearest; else as the verb says, but not a year away from another
      const { period, documentDay } = told;
      if ((told.counted.told && of.op === 'document') || !period || documentDay === null) return 'nearest';
      const { begin, end } = bounds(period);
      if (told.tense !== 'future' && begin < (documentDay + 1) * minutesPerDay) return 'before';
      return told.tense !== 'past' && end > documentDay * minutesPerDay ? 'after' : 'nearest';
    }
  }
}

function occurrenceFor(meaning: Extract<Meaning, { op: 'occurrence' }>, told: Told): string {
  const { every } = meaning.pattern;
  const one = every === 'weekday' ? 'such day' : 'one';
  switch (sideOf(meaning, told)) {
    case 'last':
      return `is the last ${one} before it`;
    case 'next':
      return `is the next ${one} after it`;
    case 'same':
      return `is ${sameAs(meaning.pattern)}`;
    case 'nearest':
      return 'is the one nearest to it';
    case 'before':
      if (told.tense === 'past') return 'with a past-tense verb is the one on or before it';
      if (every === 'weekday') return 'in news is the one on or before it';
      return 'is taken for the one on or before it, as nothing says that it is still to come';
    case 'after':
      return told.tense === 'future'
        ? 'with a verb of the future is the one on or after it'
        : 'is the one after it, which is near';
  }
}

/** Which one "this" points to. */
function sameAs({ every }: Pattern): string {
  switch (every) {
    case 'daypart':
    case 'clock':
    case 'day':
      return 'on that day';
    case 'weekday':
      return 'the one of the same week, or the next where it is still to come';
    case 'weekend':
      return 'the one nearest to it';
    default:
      return 'the one that it lies in, or else that of its year';
  }
}

function phraseForOccurrence(meaning: Extract<Meaning, { op: 'occurrence' }>, told: Told): string {
  const name = nameOf(meaning.pattern);
  switch (sideOf(meaning, told)) {
    case 'last':
      return `the last ${name} before it`;
    case 'next':
      return `the next ${name} after it`;
    case 'same':
      return `the ${name} about it`;
    case 'nearest':
      return `the ${name} nearest to it`;
    case 'before':
      return `the ${name} on or before it`;
    case 'after':
      return `the ${name} on or after it`;
  }
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const two = (value: number): string => String(value).padStart(2, '0');

/** What comes round, by its name. */
function nameOf(pattern: Pattern): string {
  switch (pattern.every) {
    case 'month':
      return monthNames[pattern.month - 1]!;
    case 'date':
      return `${pattern.day} ${monthNames[pattern.month - 1]}`;
    case 'weekday':
      return weekdayNames[pattern.weekday - 1]!;
    case 'season':
      return (seasons[pattern.season] ?? seasons[0]).name;
    case 'quarter':
      return `${ordinals[pattern.quarter - 1]} quarter`;
    case 'half':
      return `${ordinals[pattern.half - 1]} half`;
    case 'day-of-month':
      return `day ${pattern.day}`;
    case 'daypart':
      return (dayparts[pattern.part] ?? dayparts[0]).name;
    case 'clock':
      return `${two(Math.floor(pattern.minute / 60))}:${two(pattern.minute % 60)}`;
    case 'nth': {
      const unit = pattern.unit === 'weekday' ? weekdayNames[pattern.weekday - 1]! : pattern.unit;
      return `${pattern.n < 0 ? 'last' : (ordinals[pattern.n - 1] ?? `${pattern.n}th`)} ${unit}`;
    }
    default:
      return pattern.every;
  }
}
