import type { Atom } from './atoms.ts';
import type { Match, Meaning, Pattern } from './meaning.ts';

/** Makes one match of two neighbours, or leaves them apart. `gap` is what stands between them, in small letters. */
export type Joiner = (left: Match, right: Match, gap: string, atoms: readonly Atom[]) => Match | null;

export const patternOf = (meaning: Meaning): Pattern | null => (meaning.op === 'occurrence' ? meaning.pattern : null);

/** Whether a meaning is one day. */
export function isDay(meaning: Meaning): boolean {
  switch (meaning.op) {
    case 'period':
      return meaning.period.unit === 'day';
    case 'shift':
    case 'count':
      return meaning.unit === 'day';
    case 'mention':
      return meaning.unit === 'day';
    case 'occurrence':
    case 'inside':
      return meaning.pattern.every === 'nth'
        ? meaning.pattern.unit === 'day' || meaning.pattern.unit === 'weekday'
        : ['weekday', 'date', 'holiday', 'day-of-month', 'day'].includes(meaning.pattern.every);
    default:
      return false;
  }
}

export const isPartOfDay = (meaning: Meaning): boolean =>
  meaning.op === 'inside' && meaning.pattern.every === 'daypart';

/** Whether a meaning is one year, so that months and quarters can lie in it. */
export const isYear = (meaning: Meaning): boolean =>
  (meaning.op === 'period' && meaning.period.unit === 'year') ||
  ((meaning.op === 'shift' || meaning.op === 'mention' || meaning.op === 'count') && meaning.unit === 'year');

export const spanning = (left: Match, right: Match, meaning: Meaning, type = right.type): Match => ({
  from: left.from,
  to: right.to,
  type,
  meaning,
  mod: left.mod ?? right.mod,
  certainty: Math.max(left.certainty, right.certainty, 0.92),
  fiscal: left.fiscal || right.fiscal,
  zone: left.zone ?? right.zone,
});
