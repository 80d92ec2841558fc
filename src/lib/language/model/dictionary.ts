import { mix } from './hash.ts';
import { WordTable } from './word-table.ts';

/** Parts of speech a dictionary gives a base form; bit k of its entry stands for the k-th. */
export const partsOfSpeech = ['noun', 'verb', 'adjective', 'adverb', 'proper noun', 'proper adjective'] as const;

/**
 * Lower-case base form → one number: its parts of speech in the lowest bits, above them the field of meaning (WordNet's
 * lexicographer file, from 1) of the noun's commonest sense, then that of the verb's.
 */
export type Dictionary = Pick<ReadonlyMap<string, number>, 'get'>;

const nounShift = partsOfSpeech.length;
const verbShift = nounShift + 5;

export const dictionaryEntry = (parts: number, nounSense: number, verbSense: number): number =>
  parts | (nounSense << nounShift) | (verbSense << verbShift);

const partsOf = (entry: number): number => entry & ((1 << nounShift) - 1);

/** The fields of meaning of a base form, 0 unknown. */
export const nounSense = (dictionary: Dictionary, base: string): number =>
  ((dictionary.get(base) ?? 0) >> nounShift) & 31;
export const verbSense = (dictionary: Dictionary, base: string): number => (dictionary.get(base) ?? 0) >> verbShift;

const bits = (...parts: (typeof partsOfSpeech)[number][]): number =>
  parts.reduce((sum, part) => sum | (1 << partsOfSpeech.indexOf(part)), 0);

interface Inflection {
  ending: string;
  /** What stands in its place in the base form. */
  bases: readonly string[];
  /** Parts of speech that can be so inflected. */
  of: number;
  /** Whether a last consonant may have been doubled: "stopped". */
  doubles?: true;
}

const inflections: readonly Inflection[] = [
  { ending: 's', bases: [''], of: bits('noun', 'verb', 'proper noun') },
  { ending: 'es', bases: [''], of: bits('noun', 'verb') },
  { ending: 'ies', bases: ['y'], of: bits('noun', 'verb') },
  { ending: 'ed', bases: ['', 'e'], of: bits('verb'), doubles: true },
  { ending: 'ied', bases: ['y'], of: bits('verb') },
  { ending: 'ing', bases: ['', 'e'], of: bits('verb'), doubles: true },
  { ending: 'ly', bases: [''], of: bits('adjective') },
  { ending: 'er', bases: ['', 'e'], of: bits('adjective', 'verb'), doubles: true },
  { ending: 'est', bases: ['', 'e'], of: bits('adjective'), doubles: true },
];

/**
 * What a dictionary of base forms says of a lower-case word, as one number: its own parts of speech, those of what it
 * may be inflected from, and those of the last part of a word with hyphens.
 */
export function dictionaryParts(dictionary: Dictionary, word: string): number {
  const look = (base: string) => partsOf(dictionary.get(base) ?? 0);
  let parts = look(word);
  inflections.forEach(({ ending, bases, of, doubles }, at) => {
    if (!word.endsWith(ending) || word.length < ending.length + 2) return;
    const stem = word.slice(0, -ending.length);
    let found = 0;
    for (const base of bases) found |= look(stem + base);
    if (doubles && stem.at(-1) === stem.at(-2)) found |= look(stem.slice(0, -1));
    if ((found & of) !== 0) parts = mix(mix(parts, at + 1), found & of);
  });
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? mix(parts, look(word.slice(hyphen + 1)) + 1) : parts;
}

/** Words by their entries, as a model file holds them. */
export type StoredDictionary = Record<string, string>;

export function storedDictionary(dictionary: ReadonlyMap<string, number>): StoredDictionary {
  const words = new Map<number, string[]>();
  for (const [word, entry] of dictionary) {
    const alike = words.get(entry);
    if (alike) alike.push(word);
    else words.set(entry, [word]);
  }
  return Object.fromEntries([...words].map(([entry, alike]) => [entry, alike.sort().join(' ')]));
}

export const readDictionary = (stored: StoredDictionary): Dictionary =>
  new WordTable(Object.entries(stored).map(([entry, words]) => ({ number: Number(entry), words })));
