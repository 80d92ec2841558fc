import type { TimeReading } from '../reading.ts';
import type { Context } from './context.ts';
import { evaluate } from './evaluate.ts';

/**
 * "It fell on Tuesday. The bank decides at noon", "They vote on Friday. Shares were down by noon": an hour to come, told
 * behind a day that is over, is of the day of writing, and so is one that is over, told behind a day to come.
 */
export function hourOfWriting(reading: TimeReading, context: Context): TimeReading {
  const { meaning, tense } = reading;
  const { documentDay, narrative } = context;
  if ((tense !== 'future' && tense !== 'past') || documentDay === null || narrative) return reading;
  if (meaning.op !== 'occurrence' || meaning.of.op !== 'mention' || meaning.of.unit !== 'day') return reading;
  const told = evaluate(meaning.of, context);
  const isOther = tense === 'past' ? told && told.index > documentDay : !told || told.index < documentDay;
  if (!isOther) return reading;
  return { ...reading, meaning: { ...meaning, of: { op: 'document' } } };
}
