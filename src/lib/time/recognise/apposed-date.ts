import type { Atom } from '../atoms.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning } from '../meaning.ts';
import { isWord } from '../quantity.ts';
import { isPossessive } from './recogniser.ts';

/**
 * "Three days later, on 21 July", "the next year, 1944": both say one time. Where the date is whole, what is counted to it
 * is that date; where it lacks its year, it is the one near what was counted.
 */
export function apposeDates(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const apposed = [...matches];
  for (let index = 0; index + 1 < apposed.length; index++) {
    const [counted, date] = [apposed[index]!, apposed[index + 1]!];
    if (!isCounted(counted.meaning) || unitOf(counted.meaning) !== unitOf(date.meaning)) continue;
    if (!isBeside(counted, date, atoms)) continue;
    const { meaning } = date;
    if (meaning.op !== 'occurrence') apposed[index] = changed(counted, { meaning });
    else if (meaning.lean === 'tense') apposed[index + 1] = changed(date, { meaning: { ...meaning, of: lastTold } });
  }
  return apposed;
}

const lastTold: Meaning = { op: 'mention', unit: null };

const isCounted = (meaning: Meaning): boolean =>
  (meaning.op === 'count' || meaning.op === 'shift') && meaning.of.op === 'mention';

const isBeside = (left: Match, date: Match, atoms: readonly Atom[]): boolean =>
  date.type === 'DATE' &&
  isWord(atoms[left.to], ',') &&
  (date.from === left.to + 1 || (date.from === left.to + 2 && isWord(atoms[left.to + 1], 'on', 'in'))) &&
  !isPossessive(atoms, date.to);

/** The size of what a date names. */
function unitOf(meaning: Meaning): string | null {
  switch (meaning.op) {
    case 'period':
      return meaning.period.unit;
    case 'count':
    case 'shift':
      return meaning.unit;
    case 'occurrence':
    case 'inside':
      return ['date', 'weekday', 'holiday', 'day-of-month'].includes(meaning.pattern.every)
        ? 'day'
        : meaning.pattern.every;
    default:
      return null;
  }
}
