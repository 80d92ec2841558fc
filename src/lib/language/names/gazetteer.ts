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

/** Set on a word inside a phrase of several words. */
export const withinPhrase = 1 << gazetteerLists.length;

/** Lower-case phrase, words parted by one space → lists. */
export type Gazetteer = Map<string, number>;

const longestPhrase = 4;

/** For each word the lists it belongs to, by itself or as part of a phrase; the longest phrase wins. */
export function lookUp(gazetteer: Gazetteer, words: readonly string[]): Int32Array {
  const lists = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const single = gazetteer.get(words[i]);
    if (single !== undefined) lists[i] |= single;
    let phrase = words[i];
    for (let j = i + 1; j < Math.min(words.length, i + longestPhrase); j++) {
      phrase += ' ' + words[j];
      const known = gazetteer.get(phrase);
      if (known === undefined) continue;
      for (let k = i; k <= j; k++) lists[k] |= known | withinPhrase;
    }
  }
  return lists;
}
