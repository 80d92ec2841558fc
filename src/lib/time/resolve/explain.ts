import type { Amount, Meaning } from '../meaning.ts';
import { plural, wordedAmounts } from '../duration.ts';
import { minutesPerDay, weekdayOf } from '../calendar.ts';
import { bounds } from '../period.ts';
import { weekdayNames, worded, wordedWithWeekday } from '../print.ts';
import type { Period } from '../period.ts';
import type { TimeReading } from '../reading.ts';
import type { Anchor } from './anchor.ts';
import type { DocumentDays } from './context.ts';
import { elevenSeptember } from '../recognise/named-day.ts';
import type { Mention } from './mentions.ts';
import type { Spread } from './uncertainty.ts';

/** What an expression comes to and whence. */
export interface Outcome {
  period: Period | null;
  /** What can be said of it. */
  said: Period | null;
  spread: Spread | null;
  counted: Anchor;
  /** The time that was told last before it. */
  lastTold: Mention | null;
}

/** The steps from an expression to its value, a sentence each, as one would tell a reader. */
export function explain(
  reading: TimeReading,
  { period, said, spread, counted, lastTold }: Outcome,
  days: DocumentDays | null,
): string[] {
  const { meaning, text } = reading;
  const quoted = `“${(isPlainlySpaced(text) ? text : text.replace(/\s+/g, ' ')).slice(0, 80)}”`;
  const from = anchorSentence(counted, lastTold, days);
  const isNamed = period === elevenSeptember && meaning.op !== 'period';
  const own = isNamed ? `${quoted} in news is that of 2001.` : sentenceFor(meaning, quoted, counted, reading);
  const outcome = outcomeSentence(meaning, period, said);
  // made as long as they are: most have no more
  const steps = from === null ? [own] : outcome === null ? [from, own] : [from, own, outcome];
  if (from === null && outcome !== null) steps.push(outcome);
  if (days && days.end - days.begin > 1 && spread && spread.others.length > 0)
    steps.push(
      `Other days the article can be from give ${spread.others.map((other) => worded(other.period)).join(', ')}.`,
    );
  if (period?.offset && period.unit !== 'season') steps.push(`It begins on ${wordedBegin(period)}.`);
  if (reading.zone !== undefined) steps.push(zoneSentence(reading.zone));
  if (reading.mod) {
    const modified = modSentences[reading.mod];
    if (modified) steps.push(modified);
  }
  return steps;
}

/** What it is counted from; null where that is nothing. */
function anchorSentence({ kind, told }: Anchor, lastTold: Mention | null, days: DocumentDays | null): string | null {
  if (told)
    return `The time told ${told === lastTold ? 'just ' : ''}before is ${told.isGuess ? 'open itself' : worded(told.period)}.`;
  return kind === 'document' ? documentSentence(days) : null;
}

/** What it comes to; null where that has been said. */
function outcomeSentence(meaning: Meaning, period: Period | null, said: Period | null): string | null {
  if (!period) return null;
  if (said !== period) return said ? `Which one is open; most lie in ${worded(said)}.` : 'Which one is open.';
  return meaning.op === 'period' ? null : `${capital(wordedWithWeekday(period))}.`;
}

/** Whether there is no white space but single blanks, by the letters that most texts are written in. */
function isPlainlySpaced(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 33 ? code !== 32 || text.charCodeAt(at + 1) === 32 : code > 126) return false;
  }
  return true;
}

const wordedBegin = (period: Period): string => worded({ unit: 'day', index: bounds(period).begin / minutesPerDay });

function zoneSentence(zone: number): string {
  if (zone === 0) return 'The clock is that of Greenwich (UTC).';
  const hours = Math.abs(zone) / 60;
  return `The clock is ${hours} ${hours === 1 ? 'hour' : 'hours'} ${zone < 0 ? 'behind' : 'ahead of'} UTC.`;
}

function documentSentence(days: DocumentDays | null): string {
  if (!days) return 'The date of the article is not known.';
  return (days.sentence ??= wordedDocument(days));
}

function wordedDocument({ begin, end, best, isNamed }: DocumentDays): string {
  const document: Period = { unit: 'day', index: best };
  if (end - begin === 1) {
    return `The article is from ${worded(document)}, a ${weekdayNames[weekdayOf(best) - 1]}.`;
  }
  const first = worded({ unit: 'day', index: begin });
  const last = worded({ unit: 'day', index: end - 1 });
  return `The article is from some day between ${first} and ${last}${isNamed ? `; ${worded(document)} is taken` : ''}.`;
}

function sentenceFor(meaning: Meaning, said: string, counted: Anchor, reading: TimeReading): string {
  switch (meaning.op) {
    case 'period':
      return `${said} names ${worded(meaning.period)} outright.`;
    case 'shift':
      if (meaning.by === 0)
        return `${said} is the ${meaning.unit} that holds ${meaning.of.op === 'occurrence' ? 'the day it is named after' : 'it'}.`;
      return `${said} is ${meaning.by === -1 || meaning.by === 1 ? `the ${meaning.unit}` : `${Math.abs(meaning.by)} ${plural(meaning.unit as 'day')}`} ${meaning.by < 0 ? 'before' : 'after'} it.`;
    case 'count':
      if (meaning.by === null)
        return `${said} does not say how many ${plural(meaning.unit)} ${meaning.sign < 0 ? 'before' : 'after'} it.`;
      return `${said} counts ${wordedAmounts([{ count: meaning.by, unit: meaning.unit }])} ${meaning.sign < 0 ? 'back' : 'on'} from it.`;
    case 'occurrence':
      return occurrenceSentence(meaning, said, counted, reading);
    case 'inside':
      return `${said} names a part of ${nameOf(meaning.of)}.`;
    case 'mention':
      if (!counted.told) return `${said} is the ${meaning.unit ?? 'time'} of the article.`;
      return `${said} points to the ${meaning.unit ?? (meaning.lasts ? 'stretch of time' : 'time')} that was told before.`;
    case 'reported':
      return `${said} is the ${meaning.isPeriod ? 'period' : 'quarter'} reported on${meaning.of ? ', of another year' : ''}.`;
    case 'duration':
      return `${said} says how long: ${wordedAmounts(meaning.amounts)}${meaning.side < 0 ? ', up to the article' : meaning.side > 0 ? ', from the article on' : ''}.`;
    case 'set':
      return `${said} says how often.`;
    case 'reference':
      return meaning.value === 'PAST_REF'
        ? `${said} is some time before it.`
        : meaning.value === 'FUTURE_REF'
          ? `${said} is some time after it.`
          : `${said} is about the time it was written.`;
    case 'event':
      if (meaning.nth !== undefined) return nthSentence(said, meaning.amounts[0]!, meaning.nth);
      return `${said} counts ${wordedAmounts(meaning.amounts)} ${meaning.sign < 0 ? 'before' : 'after'} an event.`;
    case 'document':
      return `${said} is the day of the article.`;
  }
}

/** Which day, week or year of an event is told. */
export const nthSentence = (said: string, { unit }: Amount, nth: number, of = 'an event'): string =>
  nth < 0
    ? `${said} is the last ${unit} of ${of}.`
    : `${said} is ${unit} ${nth} of ${of}, the ${unit} it began being 1.`;

function nameOf(meaning: Meaning): string {
  return meaning.op === 'period' ? worded(meaning.period) : 'what stands beside it';
}

function occurrenceSentence(
  meaning: Extract<Meaning, { op: 'occurrence' }>,
  said: string,
  { told }: Anchor,
  { tense }: TimeReading,
): string {
  const what = meaning.pattern.every === 'weekday' ? 'such day' : 'one';
  // in a history, and where news looks back
  if (told && meaning.of.op === 'document') return `${said} is the nearest ${what} from there on.`;
  switch (meaning.lean) {
    case 'last':
    case 'before':
      return `${said} is the last ${what} before it.`;
    case 'next':
    case 'then':
      return `${said} is the next ${what} after it.`;
    case 'this':
      return `${said} is the ${what} about it.`;
    case 'story':
    case 'tense':
      if (tense === 'past') return `${said} with a past-tense verb is the one on or before it.`;
      if (tense === 'future') return `${said} with a verb of the future is the one on or after it.`;
      return meaning.pattern.every === 'weekday'
        ? `${said} in news is the one on or before it.`
        : `${said} is the one nearest to it.`;
  }
}

const modSentences: Partial<Record<NonNullable<TimeReading['mod']>, string>> = {
  APPROX: 'About then, not exactly.',
  START: 'Its early part.',
  MID: 'Its middle part.',
  END: 'Its late part.',
  LESS_THAN: 'Somewhat less.',
  MORE_THAN: 'Somewhat more.',
  EQUAL_OR_LESS: 'That or less.',
  EQUAL_OR_MORE: 'That or more.',
  BEFORE: 'Before that.',
  AFTER: 'After that.',
  ON_OR_BEFORE: 'Then or before.',
  ON_OR_AFTER: 'Then or after.',
};

const capital = (text: string): string => {
  const first = text.charAt(0);
  const upper = first.toUpperCase();
  return first === upper ? text : upper + text.slice(1);
};
