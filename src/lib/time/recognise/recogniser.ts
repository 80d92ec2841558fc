import type { Atom } from '../atoms.ts';
import type { Match, Meaning } from '../meaning.ts';
import { wordSet } from '../look-up.ts';
import type { WordSet } from '../look-up.ts';
import { isWord } from '../quantity.ts';
import type { TimeType } from '../types.ts';
import { irregularPasts } from '../verbs.ts';

/** Reads one construct; `read` is called at every atom that it may begin at. */
export interface Recogniser {
  name: string;
  /** The kinds of words that it begins at. */
  starts: number;
  /** Words that it begins at besides. */
  words?: WordSet;
  /** Where it begins at a word of these kinds, no white space follows. */
  glued?: number;
  /** A word of one of these kinds is there or comes later in the sentence. */
  needs?: number;
  read(atoms: readonly Atom[], at: number): Match | null;
}

export const documentDay: Meaning = { op: 'document' };

/** A match with the usual defaults. */
export function matched(
  from: number,
  to: number,
  type: TimeType,
  meaning: Meaning,
  {
    mod = null,
    certainty = 0.9,
    fiscal = false,
    zone,
  }: Partial<Pick<Match, 'mod' | 'certainty' | 'fiscal' | 'zone'>> = {},
): Match {
  return { from, to, type, meaning, mod, certainty, fiscal, zone };
}

export const isWeekday = (atom: Atom | undefined): boolean => atom !== undefined && atom.word.weekday > 0;

export const isCapitalised = (atom: Atom | undefined): boolean => {
  const code = atom?.code ?? 0;
  return code >= 65 && code <= 90;
};

/** "Mr. October", "Miss July": somebody of that name; who may miss July writes it small. */
export const isBehindTitle = (atoms: readonly Atom[], at: number): boolean => {
  const title = atoms[isWord(atoms[at - 1], '.') ? at - 2 : at - 1];
  return isWord(title, 'mr', 'mrs', 'ms', 'mister') || (isWord(title, 'miss') && isCapitalised(title));
};

/**
 * "USA Today", "the Now Show": a capital beside another, but none that begins a sentence or a quotation, nor capitals
 * throughout, be it of all letters or of all words.
 */
export const isInTitle = (atoms: readonly Atom[], at: number): boolean =>
  at > 0 &&
  isCapitalised(atoms[at]) &&
  /^.[a-z]/.test(atoms[at]!.text) &&
  (isCapitalised(atoms[at - 1]) ||
    (isCapitalised(atoms[at + 1]) && !isWord(atoms[at + 1], 'i') && /^\w/.test(atoms[at - 1]!.text))) &&
  !isTitleCased(atoms, at);

/** How many atoms of a headline are looked at on either side, and how many words tell that it is one. */
const beside = 8;
const leastWords = 3;
const shortest = 4;

/** "Storm To Hit Coast Tomorrow Night": where every long word has a capital, it tells no name. */
export function isTitleCased(atoms: readonly Atom[], at: number): boolean {
  if (isWord(atoms[at - 1], 'usa') || isWord(atoms[at + 1], 'show')) return false;
  let words = 0;
  for (let near = Math.max(0, at - beside); near < Math.min(atoms.length, at + beside + 1); near++) {
    const atom = atoms[near]!;
    if (near === at || atom.length < shortest || !isLettered(atom)) continue;
    if (!isCapitalised(atom)) return false;
    words++;
  }
  return words >= leastWords;
}

export { isGlued } from '../quantity.ts';

/** It is letters, and the first of them is a Latin one without an accent. */
export const isLettered = (atom: Atom | undefined): boolean => {
  const code = (atom?.code ?? 0) | 32;
  return code >= 97 && code <= 122;
};

const closingMarks = wordSet('. , ; : ! ? ) " ” – — -');

/** A verb that tells what is past: "became", "released". */
export const isPastForm = (atom: Atom | undefined): boolean =>
  atom !== undefined && (irregularPasts.has(atom.lower) || /^[a-z]{2,12}ed$/.test(atom.text));

/** What may begin to say who does something. */
export const subjects = wordSet('the a an his her its their our my he she it we they i you');

/** A mark, or the end of the sentence. */
export const endsClause = (atom: Atom | undefined): boolean => atom === undefined || closingMarks.has(atom.word);

/** An apostrophe and an s: "Wednesday's ruling" is of that day, whatever the verb. */
export const isPossessive = (atoms: readonly Atom[], at: number): boolean =>
  isWord(atoms[at], "'", '’') && isWord(atoms[at + 1], 's');
