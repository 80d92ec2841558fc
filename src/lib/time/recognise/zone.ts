import { wordAt } from '#lib/language/index.ts';
import type { Atom } from '../atoms.ts';
import { wordMap } from '../look-up.ts';
import { isWord } from '../quantity.ts';
import { isCapitalised } from './recogniser.ts';

/** A time zone behind a clock time; `zone` is how many minutes it is ahead of UTC, absent where the name does not say. */
export interface ZoneRead {
  to: number;
  zone?: number;
}

/** Hours ahead of UTC. "ET", "CT" and "PT" change with the season; "IST" is India's, Ireland's and Israel's. */
// prettier-ignore
const hoursAhead = wordMap<number | null>([
  ['gmt', 0], ['utc', 0], ['z', 0], ['est', -5], ['edt', -4], ['cst', -6], ['cdt', -5], ['mst', -7], ['mdt', -6],
  ['pst', -8], ['pdt', -7], ['et', null], ['ct', null], ['pt', null], ['bst', 1], ['cet', 1], ['cest', 2], ['eet', 2],
  ['eest', 3], ['msk', 3], ['ist', null], ['jst', 9], ['local', null],
  ['hkt', 8], ['sgt', 8], ['awst', 8], ['aest', 10], ['aedt', 11], ['nzst', 12], ['nzdt', 13], ['pkt', 5], ['akst', -9],
  ['akdt', -8],
]);

/** Hours ahead of UTC in winter, by the first word of "Eastern Standard Time". */
const regions = wordMap([
  ['eastern', -5],
  ['central', -6],
  ['mountain', -7],
  ['pacific', -8],
  ['greenwich', 0],
]);

/** Reads "EST", "(GMT)", "local time", "Eastern Standard Time", "Baghdad time"; stays at `at` where there is none. */
export function readZone(atoms: readonly Atom[], at: number): ZoneRead {
  const bracket = isWord(atoms[at], '(') ? 1 : 0;
  const name = wordAt(atoms, at + bracket);
  const hours = name && hoursAhead.get(name.word);
  if (name && hours !== undefined && (isCapitalised(name) || isWord(name, 'local'))) {
    if (bracket) return isWord(atoms[at + 2], ')') ? zoned(at + 3, hours) : { to: at };
    if (isWord(name, 'local')) return { to: isWord(atoms[at + 1], 'time') ? at + 2 : at };
    return zoned(at + 1, hours);
  }
  // "E.T."
  if (
    name &&
    isWord(atoms[at + 2], 't') &&
    name.length === 1 &&
    /^[ECMP]$/.test(name.text) &&
    isWord(atoms[at + 1], '.')
  )
    return { to: isWord(atoms[at + 3], '.') ? at + 4 : at + 3 };
  const isNamed = name !== undefined && bracket === 0 && isCapitalised(name) && name.word.kinds === 0;
  if (!isNamed) return { to: at };
  const isExact = isWord(atoms[at + 1], 'standard', 'daylight', 'mean');
  const to = isExact ? at + 2 : at + 1;
  // "9 a.m. Eastern"
  if (!isWord(atoms[to], 'time'))
    return { to: !isExact && bracket === 0 && regions.has(name.word) && !isCapitalised(atoms[to]) ? at + 1 : at };
  const winter = isExact ? regions.get(name.word) : undefined;
  return zoned(to + 1, winter === undefined ? null : winter + (isWord(atoms[at + 1], 'daylight') ? 1 : 0));
}

const zoned = (to: number, hours: number | null): ZoneRead => (hours === null ? { to } : { to, zone: hours * 60 });
