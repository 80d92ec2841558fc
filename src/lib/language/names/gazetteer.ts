/** Lists of well-known names and telltale words. A phrase may be in several; bit k of its entry stands for list k. */
export const gazetteerLists = [
  'given name',
  'family name',
  'person',
  'city',
  'country or region',
  'organisation',
  'team',
  'demonym',
  'role',
  'organisation word',
  'place word',
  'date word',
] as const;
export type GazetteerList = (typeof gazetteerLists)[number];

/** The lists of names, by their bits; the others hold words that go with names. */
export const namingLists = gazetteerLists.reduce(
  (bits, list, k) => (/role|word$/.test(list) ? bits : bits | (1 << k)),
  0,
);

/** Set on a word inside a phrase of several words. */
export const withinPhrase = 1 << gazetteerLists.length;

/** Lower-case phrase, words parted by one space → lists. */
export type GazetteerEntries = Map<string, number>;

export interface Gazetteer {
  entries: GazetteerEntries;
  /** First words of the phrases of several words. */
  openers: Set<string>;
}

export function gazetteerOf(entries: GazetteerEntries): Gazetteer {
  const phrases = [...entries.keys()].filter((phrase) => phrase.includes(' '));
  return { entries, openers: new Set(phrases.map((phrase) => phrase.slice(0, phrase.indexOf(' ')))) };
}

const longestPhrase = 4;

/** For each word the lists it belongs to, by itself or as part of a phrase; the longest phrase wins. */
export function lookUp({ entries, openers }: Gazetteer, words: readonly string[]): Int32Array {
  const lists = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const single = entries.get(words[i]);
    if (single !== undefined) lists[i] |= single;
    if (!openers.has(words[i])) continue;
    let phrase = words[i];
    for (let j = i + 1; j < Math.min(words.length, i + longestPhrase); j++) {
      phrase += ' ' + words[j];
      const known = entries.get(phrase);
      if (known === undefined) continue;
      for (let k = i; k <= j; k++) lists[k] |= known | withinPhrase;
    }
  }
  return lists;
}
