import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import type { Match, Meaning } from '../meaning.ts';
import { isDash, isIn, isWord } from '../quantity.ts';
import type { Tense } from '../reading.ts';

/**
 * "will rule in ten days", "reopens in two weeks' time": how long it is from now until something comes. The length stays
 * what is told (TimeML 1.2.1 gives it as a duration with an end point); it is counted on from the article to when that is.
 * "Within a month" lies between the two.
 */
export function toCome(match: Match, atoms: readonly Atom[], tenseOf: (match: Match) => Tense): Meaning {
  const { meaning, from, to } = match;
  if (meaning.op !== 'duration' || meaning.side !== 0 || meaning.amounts.length !== 1) return meaning;
  const [{ count, unit }] = meaning.amounts as [(typeof meaning.amounts)[0]];
  const lead = wordAt(atoms, from - 1);
  const isWithin = isWord(lead, 'within') || (isWord(lead, 'in') && match.mod === 'LESS_THAN');
  if (count === null || !(isWithin || isWord(lead, 'in'))) return meaning;
  // "in ten days of talks", "in a three-day trial", "in a single year", "in two months next year"
  if (isWord(atoms[to], 'of') || isDash(atoms[to]) || isDash(atoms[to - 2]) || tellsMore(atoms[to])) return meaning;
  if (isWord(atoms[from + 1], 'single')) return meaning;
  if (!isWithin && (comparesOver(atoms[from - 2]) || (count === 1 && unit === 'day'))) return meaning;
  const tense = tenseOf(match);
  const isPlain = isWord(atoms[to - 1], 'time') ? tense !== 'past' : tense === 'future';
  if (!isPlain) return meaning;
  return isWithin ? { ...meaning, side: 1 } : { op: 'count', unit, by: count, sign: 1, of: meaning.of };
}

const tellsMore = (atom: Atom | undefined): boolean =>
  ((atom?.word.kinds ?? 0) & (kinds.relative | kinds.deictic | kinds.month | kinds.weekday)) > 0;

/** "the third time in a week", "the driest in ten years", "once in two weeks": over so long. */
const comparesOver = (atom: Atom | undefined): boolean =>
  ((atom?.word.kinds ?? 0) & kinds.ordinal) > 0 || isIn(atom, overSoLong) || /^[a-z]{3,}est$/.test(atom?.lower ?? '');
const overSoLong = wordSet('time times once twice only most least best worst high low peak record day');
