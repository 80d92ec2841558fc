import type { Atom } from '../atoms.ts';
import { wordSet } from '../look-up.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning } from '../meaning.ts';
import { isIn, isWord } from '../quantity.ts';
import { isCapitalised, isPossessive, subjects } from './recogniser.ts';

/**
 * "two days after the referendum", "weeks before the vote", "a week into the war": a length of time counted from an event. The expression is
 * the length alone, as in TimeML; that it hangs on an event is kept, so that whoever dates the event can count from it.
 */
export function anchorToEvent(match: Match, next: Match | undefined, atoms: readonly Atom[]): Match {
  const { meaning, to } = match;
  if (meaning.op === 'occurrence') return isOfEvent(match, next, atoms) ? partOfEvent(match, meaning) : match;
  if (meaning.op !== 'duration' || meaning.side !== 0 || !isWord(atoms[to], 'before', 'after', 'into')) return match;
  if (atoms[to + 1] === undefined || (next && next.from <= to + 2)) return match;
  return changed(match, {
    meaning: { op: 'event', amounts: meaning.amounts, sign: isWord(atoms[to], 'before') ? -1 : 1 },
  });
}

type Occurrence = Extract<Meaning, { op: 'occurrence' }>;

/** "On the morning of the attack", "the night after the fire", "on the night the bridge fell": of a day that is not told. */
function isOfEvent({ meaning, from, to }: Match, next: Match | undefined, atoms: readonly Atom[]): boolean {
  const { pattern, of } = meaning as Occurrence;
  if (pattern.every !== 'daypart' || of.op !== 'mention' || !isWord(atoms[from - 1], 'the')) return false;
  const link = isWord(atoms[to], 'of', 'before', 'after') ? atoms[to + 1] : atoms[to];
  if (next && next.from <= to + 3 && !isPossessive(atoms, next.to)) return false;
  // "the night before he died", "the morning after Smith won"
  if (link !== atoms[to])
    return isIn(link, determiners) || (!isWord(atoms[to], 'of') && (isIn(link, subjects) || isCapitalised(link)));
  // "In the morning the army came" is of a day told
  return (
    (isIn(link, subjects) || isCapitalised(link)) && (from === 1 || isWord(atoms[from - 2], 'on', 'from', 'since'))
  );
}

const determiners = wordSet('the a an his her its their our my your this that these those last next');

const partOfEvent = (match: Match, { pattern }: Occurrence): Match =>
  changed(match, {
    meaning: { op: 'inside', pattern, of: { op: 'event', amounts: [{ count: 1, unit: 'day' }], sign: 1, nth: 1 } },
  });
