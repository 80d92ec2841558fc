import type { Atom } from '../atoms.ts';
import type { Match } from '../meaning.ts';
import { isWord } from '../quantity.ts';

/**
 * "two days after the referendum", "weeks before the vote", "a week into the war": a length of time counted from an event. The expression is
 * the length alone, as in TimeML; that it hangs on an event is kept, so that whoever dates the event can count from it.
 */
export function anchorToEvent(match: Match, next: Match | undefined, atoms: readonly Atom[]): Match {
  const { meaning, to } = match;
  if (meaning.op !== 'duration' || meaning.side !== 0 || !isWord(atoms[to], 'before', 'after', 'into')) return match;
  if (atoms[to + 1] === undefined || (next && next.from <= to + 2)) return match;
  return { ...match, meaning: { op: 'event', amounts: meaning.amounts, sign: isWord(atoms[to], 'before') ? -1 : 1 } };
}
