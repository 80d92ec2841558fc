import type { Meaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { quarterFor } from './mentions.ts';
import type { Mention, Mentions } from './mentions.ts';

/* Which quarter or half of those told a business report is about, and which its comparisons go with. */

/** The quarter a report is about, where one is named. */
export const reportedQuarter = ({ mentions, sentence }: Context): Mention | null => quarterFor(mentions, sentence);

/** How many sentences a comparison may stand from the quarter it goes with. */
const comparisonReach = 30;

/** The half of a year that "the same period last year" compares with, where it was told after any quarter. */
export function comparedHalf({ mentions: { byUnit, quarter }, sentence }: Context): Mention | null {
  const half = byUnit.get('half');
  return half && half.index > (quarter?.index ?? -1) && sentence - half.sentence <= comparisonReach ? half : null;
}

/** Whether it was last said how a span of months went, so that comparisons are of it. */
export const isOfSpan = ({ quarter, spanAt }: Mentions): boolean => spanAt > (quarter?.index ?? -1);

/** The quarter that "a year ago" compares with, when a quarter is what is being talked of. */
export function comparedQuarter(
  { compares, sign, by }: Extract<Meaning, { op: 'count' }>,
  { mentions, sentence }: Context,
): Mention | null {
  if (!compares || sign > 0 || by === null) return null;
  const told = quarterFor(mentions, sentence);
  return told && !isOfSpan(mentions) && sentence - told.sentence <= comparisonReach ? told : null;
}

/** The quarter told in the same sentence as "last year", which compares with it. */
export function quarterBeside(
  { compares }: Extract<Meaning, { op: 'shift' }>,
  { mentions, sentence }: Context,
): Mention | null {
  const { quarter } = mentions;
  return compares && quarter?.sentence === sentence && !isOfSpan(mentions) ? quarter : null;
}
