import type { StatedDate } from '../types.ts';
import { writtenDate } from './written-date.ts';

/** The day on which a document was made, which need not be when its text was written. */
export function madeOn(written: string | null | undefined): StatedDate[] {
  const value = writtenDate(written?.slice(0, 10) ?? '');
  return value === null
    ? []
    : [{ value, basis: 'metadata', weak: 'made', because: 'the day on which the document was made' }];
}
