import { organisationHeads } from './gazetteer/organisations.ts';
import { wordList } from './gazetteer/word-list.ts';

const prefixes = wordList('HMAS HMCS HMS INS MS MT MV RMS RRS SS USCGC USNS USS');
const sorts = wordList('ship warship');

/**
 * "Nordlys", of "USS Nordlys" and "Naval Ship Nordlys": what a ship is called (folded or as it is written, as its words
 * are given); null for what is no ship, as "RMS International Inc.".
 */
export function vesselOf(name: readonly string[], words: readonly string[] = name): string | null {
  if (name.length < 2 || name.length > 4) return null;
  const last = name[name.length - 1].toLowerCase().replace(/\.$/, '');
  if (sorts.has(name[name.length - 2].toLowerCase())) return words[words.length - 1];
  return prefixes.has(name[0]) && !organisationHeads.has(last) ? words.slice(1).join(' ') : null;
}
