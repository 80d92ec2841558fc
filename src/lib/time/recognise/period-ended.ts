import type { Atom } from '../atoms.ts';
import type { Match, Meaning } from '../meaning.ts';
import { isWord } from '../quantity.ts';

/** Half a quarter, in days: from its last day to its middle. */
const halfQuarter = 45;

/** "the quarter ended Sept. 30" is the one whose middle lies half a quarter before that day. */
export function endPeriods(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (!matches.some(({ meaning }) => isReported(meaning))) return matches;
  return matches.map((match, index) => {
    const next = matches[index + 1];
    const isEnded = isReported(match.meaning) && isWord(atoms[match.to], 'ended', 'ending', 'to');
    if (!next || !isEnded || next.from !== match.to + 1 || next.type !== 'DATE') return match;
    const middle: Meaning = { op: 'count', unit: 'day', by: halfQuarter, sign: -1, of: next.meaning };
    return { ...match, meaning: { op: 'reported', of: null, middle } };
  });
}

const isReported = (meaning: Meaning): boolean => meaning.op === 'reported' && meaning.of === null;
