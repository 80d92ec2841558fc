import type { Atom } from '../atoms.ts';
import { kinds } from '../lexicon.ts';
import { wordSet } from '../look-up.ts';
import { isDash, isOneOf, isWord } from '../quantity.ts';
import type { Match } from '../meaning.ts';
import { endsClause, isGlued } from './recogniser.ts';

/* A game has quarters and halves of its own, which are none of a year. */

/** Whether the sentence tells of a game, which has quarters and halves of its own. */
export const tellsOfGame = (atoms: readonly Atom[]): boolean =>
  atoms.some(({ word }, at) => gameWords.has(word) || isScore(atoms, at));

/** "won 20-13": where a range would grow, a score falls. */
function isScore(atoms: readonly Atom[], at: number): boolean {
  const [won, lost] = [atoms[at]!, atoms[at + 2]];
  if (!(won.word.kinds & kinds.digits) || !isDash(atoms[at + 1]) || !isGlued(atoms[at + 1]) || !isGlued(lost))
    return false;
  const isShort = won.length <= 3 && lost!.length <= 3 && won.word.number > lost!.word.number;
  const isLinked = isGlued(won) && !isWord(atoms[at - 1], '(');
  return isShort && !isLinked && (!isGlued(atoms[at + 3]) || endsClause(atoms[at + 3]) || isWord(atoms[at + 3], ')'));
}
const gameWords = wordSet(
  'touchdown touchdowns td tds yard yards interception interceptions quarterback rebounds halftime kickoff overtime playoff playoffs fumble goals keeper penalty scorers referee fullback wicket innings stadium defender fans striker goalkeeper midfielder nba nfl dunk layup fumbled fumbles fumbling rushing punt punts punter kicker sacked rookie lineman linebacker cornerback tailback dunked buzzer scoreless timeout timeouts',
);

/** How many characters before a quarter are looked at for a game that its sentence does not name. */
export const gameReach = 1000;
const inGames =
  /\b(?:touchdowns?|quarterbacks?|interceptions?|fumbl(?:e[ds]?|ing)|end zone|field goals?|halftime|free throws?|rebounds?|kickoff|three-pointers?|linebackers?|first downs?|shutout|season opener|playoffs?)\b/i;
const inBusiness =
  /\b(?:profits?|loss(?:es)?|sales|revenues?|earnings|growth|economy|gdp|shares?|results|income|spending|prices)\b/i;

/**
 * A quarter or a half without its year where a game was told of: "They tied it late in the third quarter." Its sentence
 * goes from `start` to `end` in the text, before which there was `earlier` text.
 */
export function isAmidGame({ meaning }: Match, text: string, start: number, end: number, earlier: string): boolean {
  if (meaning.op !== 'occurrence' || (meaning.pattern.every !== 'quarter' && meaning.pattern.every !== 'half'))
    return false;
  const before =
    start < gameReach ? earlier.slice(start - gameReach) + text.slice(0, end) : text.slice(start - gameReach, end);
  return inGames.test(before) && !inBusiness.test(text.slice(start, end));
}

/** The quarters of a game, and those of a decade or a century. */
export function isOfGame(atoms: readonly Atom[], at: number): boolean {
  if (isOneOf(afterDeterminer(atoms, at), ['game', 'match', 'bout', 'contest', 'final', 'season'])) return true;
  for (let near = at; near < at + longestCentury && !isWord(atoms[near], ','); near++)
    if (isWord(atoms[near], 'century', 'decade')) return true;
  return false;
}
/** "the twenty-first century", in atoms. */
const longestCentury = 5;

/** What is told with or without its article. */
export const afterDeterminer = (atoms: readonly Atom[], at: number): Atom | undefined =>
  atoms[isWord(atoms[at], 'the', 'a', 'its', 'their') ? at + 1 : at];
