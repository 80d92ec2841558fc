import { InvalidDateError } from './context.ts';
import type { Meaning, Pattern } from '../meaning.ts';
import type { TimeReading } from '../reading.ts';

/** How the calendar and the text are to be taken; every one has its usual value. */
export interface ResolveOptions {
  /** Where the seasons are told from: in the south, summer begins in December. "north" where not given. */
  hemisphere?: 'north' | 'south';
  /**
   * The month a fiscal year begins in, 1 to 12; the year is named after the one it ends in. It holds for what the text
   * calls fiscal ("fiscal 2009", "the fiscal third quarter"). 1, the calendar year, where not given.
   */
  fiscalYearStart?: number;
  /** News counts from the day it was written, a history from the date last told. Found from the text where not given. */
  genre?: 'news' | 'history';
}

/** Months from January to the beginning of the fiscal year that is named after the calendar year. */
export function fiscalOffset({ fiscalYearStart = 1 }: ResolveOptions): number {
  if (!Number.isInteger(fiscalYearStart) || fiscalYearStart < 1 || fiscalYearStart > 12)
    throw new InvalidDateError(`A fiscal year cannot begin in month ${fiscalYearStart}: give 1 to 12.`);
  return fiscalYearStart === 1 ? 0 : fiscalYearStart - 13;
}

/** The same reading with the seasons of the southern hemisphere. */
export const southern = (reading: TimeReading): TimeReading => ({ ...reading, meaning: withSouth(reading.meaning) });

function withSouth(meaning: Meaning): Meaning {
  const south = 'pattern' in meaning ? { ...meaning, pattern: southPattern(meaning.pattern) } : meaning;
  return 'of' in south && south.of !== null ? ({ ...south, of: withSouth(south.of) } as Meaning) : south;
}

const southPattern = (pattern: Pattern): Pattern =>
  pattern.every === 'season' ? { ...pattern, south: true } : pattern;
