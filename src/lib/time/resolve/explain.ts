import type { Meaning, Mod } from '../meaning.ts';
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
import { namesOutright, sentenceFor } from './wording.ts';

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
  const own = isNamed
    ? `${quoted} in news is that of 2001.`
    : sentenceFor(meaning, quoted, {
        tense: reading.tense,
        period,
        counted,
        documentDay: days?.best ?? null,
      });
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
  const how = reading.mod && modWords(meaning, reading.mod);
  if (how) steps.push(`${how}${edgesWords(spread, days)}.`);
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
  return namesOutright(meaning) ? null : `${capital(wordedWithWeekday(period))}.`;
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

/** Below it a reader is told that the article's date is a guess. */
const sureEnough = 0.9;

function wordedDocument({ begin, end, best, isNamed, confidence }: DocumentDays): string {
  const document: Period = { unit: 'day', index: best };
  // of some days it is one, whichever is taken
  const isGuess = confidence < sureEnough && (end - begin === 1 || !isNamed);
  const [is, doubt] = isGuess ? ['is taken to be', ', which is not sure'] : ['is', ''];
  if (end - begin === 1) {
    return `The article ${is} from ${worded(document)}, a ${weekdayNames[weekdayOf(best) - 1]}${doubt}.`;
  }
  const first = worded({ unit: 'day', index: begin });
  const last = worded({ unit: 'day', index: end - 1 });
  return `The article ${is} from some day between ${first} and ${last}${doubt}${isNamed ? `; ${worded(document)} is taken` : ''}.`;
}

const modified: Partial<Record<Mod, string>> = {
  APPROX: 'About then, not exactly',
  START: 'Its early part',
  MID: 'Its middle part',
  END: 'Its late part',
  LESS_THAN: 'Somewhat less',
  MORE_THAN: 'Somewhat more',
  EQUAL_OR_LESS: 'That or less',
  EQUAL_OR_MORE: 'That or more',
  BEFORE: 'Before that',
  AFTER: 'After that',
  ON_OR_BEFORE: 'Then or before',
  ON_OR_AFTER: 'Then or after',
};

/** The same of what is counted back from something, and on from it. */
const modifiedBack: Partial<Record<Mod, string>> = {
  LESS_THAN: 'Less long ago',
  MORE_THAN: 'Longer ago',
  EQUAL_OR_LESS: 'Then or less long ago',
  EQUAL_OR_MORE: 'Then or longer ago',
};
const modifiedOn: Partial<Record<Mod, string>> = {
  LESS_THAN: 'Sooner',
  MORE_THAN: 'Later',
  EQUAL_OR_LESS: 'Then or sooner',
  EQUAL_OR_MORE: 'Then or later',
};

const modWords = (meaning: Meaning, mod: Mod): string | undefined =>
  (meaning.op === 'count' ? (meaning.sign < 0 ? modifiedBack : modifiedOn)[mod] : undefined) ?? modified[mod];

/** ": 1 July 2019 to 31 December 2019", where that is not simply the whole of it, and does not hang on the article's date. */
function edgesWords(spread: Spread | null, days: DocumentDays | null): string {
  if (!spread || spread.others.length > 0 || (days && days.end - days.begin > 1)) return '';
  const { begin, end } = spread.interval;
  if (begin === spread.own.begin && end === spread.own.end) return '';
  if (begin % minutesPerDay !== 0 || end % minutesPerDay !== 0 || !Number.isFinite(end - begin)) return '';
  const day = (minute: number): string => worded({ unit: 'day', index: minute / minutesPerDay });
  return `: ${day(begin)} to ${day(end - minutesPerDay)}`;
}

const capital = (text: string): string => {
  const first = text.charAt(0);
  const upper = first.toUpperCase();
  return first === upper ? text : upper + text.slice(1);
};
