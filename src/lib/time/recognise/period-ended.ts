import type { Atom } from '../atoms.ts';
import { eachMatch } from '../each-match.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning } from '../meaning.ts';
import { isOneOf, isWord } from '../quantity.ts';

/** Half a quarter, in days: from its last day to its middle. */
const halfQuarter = 45;

/** "the quarter ended Sept. 30" is the one whose middle lies half a quarter before that day; a week holds its day. */
export function endPeriods(matches: readonly Match[], atoms: readonly Atom[]): readonly Match[] {
  if (!matches.some(({ meaning }) => isReported(meaning) || isWeek(meaning))) return matches;
  return eachMatch(matches, (match, index) => {
    const next = matches[index + 1];
    if (isWeek(match.meaning))
      return next?.type === 'DATE' && next.from === match.to + 1 && isOneOf(atoms[match.to], edges)
        ? changed(match, { meaning: { op: 'shift', unit: 'week', by: 0, of: next.meaning } })
        : match;
    const isEnded = isReported(match.meaning) && isWord(atoms[match.to], 'ended', 'ending', 'to');
    if (!next || !isEnded || next.from !== match.to + 1 || next.type !== 'DATE') return match;
    const middle: Meaning = { op: 'count', unit: 'day', by: halfQuarter, sign: -1, of: next.meaning };
    return changed(match, { meaning: { op: 'reported', of: null, middle } });
  });
}

/** "the week ended 16 March", "the week starting Monday". */
const isWeek = (meaning: Meaning): boolean => meaning.op === 'mention' && meaning.unit === 'week';
const edges = ['ended', 'ending', 'beginning', 'starting', 'commencing', 'to'];

const isReported = (meaning: Meaning): boolean => meaning.op === 'reported' && meaning.of === null;
