import { minutesPerDay } from '../calendar.ts';
import { bounds } from '../period.ts';
import type { TimeReading } from '../reading.ts';
import type { DocumentDays } from './context.ts';

/** How many dates with their year it takes to tell a history, and how many days before the article they lie. */
const leastDates = 8;
const distanceInDays = 730;
const share = 0.6;

/** Whether a text tells a history: most of the dates it gives in full lie years before it was written. */
export function isNarrative(readings: readonly TimeReading[], days: DocumentDays | null): boolean {
  let full = 0;
  let distant = 0;
  let deictic = 0;
  for (const { meaning } of readings) {
    if (meaning.op === 'period') {
      full++;
      if (days && Math.abs(bounds(meaning.period).begin / minutesPerDay - days.best) > distanceInDays) distant++;
    } else if (meaning.op === 'shift' && meaning.of.op === 'document') deictic++;
    else if (meaning.op === 'occurrence' && meaning.pattern.every === 'weekday') deictic++;
  }
  if (!days) return full >= leastDates && deictic === 0;
  return full >= leastDates && distant >= share * full && deictic < full / 5;
}
