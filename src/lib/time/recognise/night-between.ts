import type { Atom } from '../atoms.ts';
import { eachMatch } from '../each-match.ts';
import { isDay } from '../joiner.ts';
import { changed } from '../meaning.ts';
import type { Match, Meaning } from '../meaning.ts';
import { dayparts } from '../period.ts';
import { isWord } from '../quantity.ts';

/** A night that is told by the days it lies between: "the night from Friday to Saturday", "the night to Sunday". */
export function nightsBetween(matches: Match[], atoms: readonly Atom[]): Match[] {
  if (!matches.some(isNight)) return matches;
  return eachMatch(matches, (night, index) => {
    const { meaning, to } = night;
    const day = matches[index + 1];
    if (meaning.op !== 'occurrence' || !isNight(night) || day?.from !== to + 1 || !isDay(day.meaning)) return night;
    const isFirst =
      isWord(atoms[to], 'from', 'between') &&
      isWord(atoms[day.to], 'to', 'and', 'into') &&
      matches[index + 2]?.from === day.to + 1;
    if (!isFirst && !isWord(atoms[to], 'into', 'to')) return night;
    const of: Meaning = isFirst ? day.meaning : { op: 'shift', unit: 'day', by: -1, of: day.meaning };
    return changed(night, { meaning: { op: 'inside', pattern: meaning.pattern, of }, certainty: 0.92 });
  });
}

const night = dayparts.findIndex(({ letters }) => letters === 'NI');

const isNight = ({ meaning }: Match): boolean =>
  meaning.op === 'occurrence' && meaning.pattern.every === 'daypart' && meaning.pattern.part === night;
