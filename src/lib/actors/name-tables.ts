import type { Sentence } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { firms } from './gazetteer/firms.ts';
import { organisations } from './gazetteer/organisations.ts';
import { places } from './gazetteer/places.ts';
import { indices } from './gazetteer/products.ts';

/** Token indices, both inclusive. */
export type TokenSpan = readonly [first: number, last: number];

/** Whether the tables know a name. */
export const inTables = (name: string): boolean => isKey(foldName(name));

const isKey = (key: string): boolean => tables.some((table) => table.has(key));

/** Whether a folded name is that of a known place, or of a people: "american". */
export const isPlaceName = (key: string): boolean =>
  places.has(key) || countries.names.has(key) || countries.capitals.has(key) || countries.demonyms.has(key);

export const textOf = (sentence: Sentence, [first, last]: TokenSpan): string =>
  sentence.tokens
    .slice(first, last + 1)
    .map((token) => token.text)
    .join(' ');

/** The last token of a name of several words that the tables know and that begins here; the token itself if there is none. */
export function knownFrom({ tokens }: Sentence, first: number): number {
  const longest = longestKnown.get(foldName(tokens[first].text)) ?? 1;
  let text = tokens[first].text;
  let found = first;
  for (let last = first + 1; last < Math.min(first + longest + 2, tokens.length); last++) {
    const isOwner = /^['’]s$/.test(tokens[last].text);
    // "People's" and "McDonald's", but not "Belarus's".
    if (isOwner && isKey(foldName(text))) break;
    text += isOwner ? tokens[last].text : ` ${tokens[last].text}`;
    const key = foldName(text);
    // The tables know nothing that begins so, however it goes on.
    if (!isOwner && !longestKnown.has(firstWord(key))) break;
    if (/[\p{L}\p{N}]/u.test(tokens[last].text) && isKey(key)) found = last;
  }
  return found;
}

const firstWord = (key: string): string => {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
};

const tables: readonly { has(key: string): boolean; keys(): Iterable<string> }[] = [
  countries.names,
  countries.capitals,
  organisations,
  firms,
  indices,
  places,
];

/** The most words of a name in the tables, by its first word. */
const longestKnown: ReadonlyMap<string, number> = firstWords();

function firstWords(): Map<string, number> {
  const longest = new Map<string, number>();
  for (const table of tables) {
    for (const key of table.keys()) {
      const first = firstWord(key);
      longest.set(first, Math.max(longest.get(first) ?? 1, key.split(' ').length));
    }
  }
  return longest;
}
