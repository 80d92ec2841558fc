import type { Atom } from '../atoms.ts';
import { eachMatch } from '../each-match.ts';
import { wordSet } from '../look-up.ts';
import { changed } from '../meaning.ts';
import type { Match, Pattern } from '../meaning.ts';
import { isIn, isOneOf } from '../quantity.ts';
import { unanchoredValue } from '../resolve/unanchored.ts';

/** "Sales usually peak in the fourth quarter": what a habit comes round in is that of every year, or week. */
export function everyTime(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (!matches.some((match) => isHabitual(match, atoms))) return matches;
  return eachMatch(matches, (match) =>
    isHabitual(match, atoms)
      ? changed(match, {
          type: 'SET',
          meaning: { op: 'set', value: unanchoredValue(match.meaning), quant: null, freq: null },
        })
      : match,
  );
}

function isHabitual({ meaning, from }: Match, atoms: readonly Atom[]): boolean {
  if (meaning.op !== 'occurrence' || (meaning.lean !== 'tense' && meaning.lean !== 'before')) return false;
  if (!comesRound.has(meaning.pattern.every)) return false;
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) {
    if (isIn(atoms[at], habitual)) return true;
    if (isOneOf(atoms[at], [',', ';', ':', '“', '"'])) return false;
  }
  return false;
}

const comesRound = new Set<Pattern['every']>(['month', 'quarter', 'half', 'season', 'weekday']);
const habitual = wordSet('usually typically normally generally traditionally invariably customarily');
/** In atoms. */
const farthest = 10;
