import { minutesPerDay } from '../calendar.ts';
import { bounds } from '../period.ts';
import type { Meaning } from '../meaning.ts';
import type { TimeReading } from '../reading.ts';
import type { DocumentDays } from './context.ts';

/** How many dates with their year it takes to tell a history, and how many days before the article they lie. */
const leastDates = 8;
const distanceInDays = 730;
const share = 0.6;

/** As many tell a short one, where all lie so far back and nothing is counted from the day of writing or still to come. */
const leastOfShort = 3;

/** News says in its first sentences what happened "on Thursday", be it an obituary full of years. */
export const lead = 6;

/** Whether a text tells a history: most of the dates it gives in full lie years before it was written. */
export function isNarrative(readings: readonly TimeReading[], days: DocumentDays | null): boolean {
  let full = 0;
  let distant = 0;
  let deictic = 0;
  let isAhead = false;
  for (const { meaning, sentence, tense } of readings) {
    isAhead ||= tense === 'future';
    if (meaning.op === 'period') {
      full++;
      if (days && Math.abs(bounds(meaning.period).begin / minutesPerDay - days.best) > distanceInDays) distant++;
    } else if (isDeictic(meaning)) {
      // "what is Ukraine today" may open a history
      if (sentence < lead && !(meaning.op === 'shift' && meaning.by === 0)) return false;
      deictic++;
    }
  }
  if (!days) return full >= leastDates && deictic === 0;
  if (full >= leastOfShort && distant === full && deictic === 0 && !isAhead) return true;
  return full >= leastDates && distant >= share * full && deictic < full / 5;
}

/** Counted from the day of writing: "last month", "last June", "on Thursday", "Thursday evening". */
const isDeictic = (meaning: Meaning): boolean =>
  meaning.op === 'inside'
    ? isDeictic(meaning.of)
    : (meaning.op === 'shift' && meaning.of.op === 'document') ||
      (meaning.op === 'occurrence' &&
        (meaning.pattern.every === 'weekday' || (meaning.lean === 'last' && meaning.of.op === 'document')));
