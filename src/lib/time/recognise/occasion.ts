import { wordMap, wordSet } from '../look-up.ts';
import type { Atom } from '../atoms.ts';
import { isIn } from '../quantity.ts';

/* What is told apart by its year: "the Motor Show 2010", "London 2012", "the Companies Act 2006". */

const occasions = wordSet(
  'conference olympics paralympics euro games cup summit expo festival awards award prize championship championships congress forum open census elections election fair show convention exhibition biennale marathon contest tournament trophy prix tour finals gala carnival act report survey review budget',
);

/** Where the Olympic Games were, and when. */
const hosts = wordMap<readonly number[]>([
  ['london', [1908, 1948, 2012]],
  ['berlin', [1936]],
  ['helsinki', [1952]],
  ['melbourne', [1956]],
  ['rome', [1960]],
  ['tokyo', [1964, 2020]],
  ['munich', [1972]],
  ['montreal', [1976]],
  ['moscow', [1980]],
  ['seoul', [1988]],
  ['barcelona', [1992]],
  ['atlanta', [1996]],
  ['nagano', [1998]],
  ['sydney', [2000]],
  ['athens', [2004]],
  ['turin', [2006]],
  ['beijing', [2008, 2022]],
  ['vancouver', [2010]],
  ['sochi', [2014]],
  ['rio', [2016]],
  ['pyeongchang', [2018]],
  ['paris', [1924, 2024]],
]);

/** Whether a name is of what happens in a year, or of what is told by its letters: "CES". */
export const isOccasion = (atom: Atom): boolean => occasions.has(atom.word) || /^[A-Z]{4,6}$/.test(atom.text);

/** Whether a word behind a year tells what happened in it: "the London 2012 Olympics". */
export const tellsOccasion = (atom: Atom | undefined): boolean => isIn(atom, occasions);

/** "Rio 2016": the games there. */
export const hostedGames = ({ word }: Atom, year: number): boolean => hosts.get(word)?.includes(year) ?? false;
