import type { Meaning } from '../meaning.ts';
import type { TimeReading } from '../reading.ts';
import type { Context } from './context.ts';
import { evaluate } from './evaluate.ts';

/**
 * "It fell on Tuesday. The bank decides at noon", "They vote on Friday. Shares were down by noon": an hour to come, told
 * behind a day that is over, is of the day of writing, and so is one that is over, told behind a day to come.
 */
export function hourOfWriting(reading: TimeReading, context: Context): TimeReading {
  const { meaning, tense } = reading;
  const { documentDay, narrative, mentions } = context;
  if (documentDay === null || narrative) return reading;
  // "4:30 p.m." over an entry of a running report, which may look back to other days, but not under the line "Friday"
  if (reading.alone && !mentions.byUnit.get('day')?.alone && isHourOfDay(meaning)) return ofWriting(reading, meaning);
  if (tense !== 'future' && tense !== 'past') return reading;
  // "The bank meets on Friday. Earlier in the day, it said"
  if (meaning.op === 'mention' && meaning.unit === 'day' && tense === 'past') {
    const told = evaluate(meaning, context);
    return told && told.index > documentDay ? { ...reading, meaning: { op: 'document' } } : reading;
  }
  if (!isHourOfDay(meaning)) return reading;
  const told = evaluate(meaning.of, context);
  const isOther = tense === 'past' ? told && told.index > documentDay : !told || told.index < documentDay;
  if (!isOther) return reading;
  return ofWriting(reading, meaning);
}

type Occurrence = Extract<Meaning, { op: 'occurrence' }>;

const isHourOfDay = (meaning: Meaning): meaning is Occurrence =>
  meaning.op === 'occurrence' && meaning.of.op === 'mention' && meaning.of.unit === 'day';

const ofWriting = (reading: TimeReading, meaning: Occurrence): TimeReading => ({
  ...reading,
  meaning: { ...meaning, of: { op: 'document' } },
});
