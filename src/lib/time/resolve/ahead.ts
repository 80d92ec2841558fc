import type { TimeReading } from '../reading.ts';
import type { Context } from './context.ts';
import { evaluate } from './evaluate.ts';

/**
 * "It fell on Tuesday. The bank decides at noon": an hour to come, told behind a day that is over, is of the day of
 * writing.
 */
export function ahead(reading: TimeReading, context: Context): TimeReading {
  const { meaning, tense } = reading;
  const { documentDay, narrative } = context;
  if (tense !== 'future' || documentDay === null || narrative) return reading;
  if (meaning.op !== 'occurrence' || meaning.of.op !== 'mention' || meaning.of.unit !== 'day') return reading;
  const told = evaluate(meaning.of, context);
  if (told && told.index >= documentDay) return reading;
  return { ...reading, meaning: { ...meaning, of: { op: 'document' } } };
}
