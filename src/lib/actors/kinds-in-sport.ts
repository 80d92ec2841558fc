import { wordAt } from '#lib/language/index.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { organisationHeads, otherHeads } from './gazetteer/organisations.ts';
import { placeHeads, places } from './gazetteer/places.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { NameInContext, Vote } from './name-in-context.ts';
import { inTables } from './name-tables.ts';

/** "Tony Awards": what bears a given name, and no surname. */
export const contests = wordList(
  'act award awards championship championships conference cup festival olympics prize series tournament treaty trophy',
);

/** "Leeds 2 Everton 1": sides in a contest. */
export function byScore({ sentence: { tokens }, first, last }: NameInContext): Vote | null {
  if (tokens.length > 14 || !/^\d{1,3}$/.test(wordAt(tokens, last + 1)?.text ?? '')) return null;
  const other = first === 0 ? tokens.slice(last + 2) : tokens.slice(0, first);
  return other.some(({ text }, i) => /^\p{Lu}/u.test(text) && /^\d{1,3}$/.test(other[i + 1]?.text ?? ''))
    ? ['organisation', 4]
    : null;
}

/** "Jane Doe (Ruritania)": whom somebody competes for. */
export function byState({ sentence: { tokens }, last, words }: NameInContext): Vote | null {
  if (words.length < 2 || words.length > 3 || wordAt(tokens, last + 1)?.text !== '(') return null;
  if (wordAt(tokens, last + 3)?.text !== ')' || !countries.names.has(foldName(tokens[last + 2].text))) return null;
  const surname = words[words.length - 1];
  const isTeam = [organisationHeads, placeHeads].some((heads) => heads.has(surname.toLowerCase()));
  return isTeam || words.some((word) => inTables(word) || !/^\p{Lu}\S*\p{Ll}$/u.test(word)) ? null : ['person', 3];
}

/** "FC Nordlys", "Nordlys SC". */
export function byClub({ words }: NameInContext): Vote | null {
  return words.length > 1 && [words[0], words[words.length - 1]].some((word) => clubs.has(word))
    ? ['organisation', 4]
    : null;
}

/** "Nordby Comets", "Kansas City Royals": a team of its town. */
export function byTown({ words, key, sentence: { tokens }, last: end }: NameInContext): Vote | null {
  const last = words[words.length - 1].toLowerCase();
  const { tag, entity } = tokens[end];
  if (!/[^s]s$/.test(last) || (tag !== 'NNPS' && !entity.endsWith('organisation'))) return null;
  if ([placeHeads, contests, otherHeads].some((heads) => heads.has(last))) return null;
  const town = key.slice(0, Math.max(key.lastIndexOf(' '), 0));
  return places.has(town) || countries.capitals.has(town) ? ['organisation', 4] : null;
}

const clubs = wordList('AFC CF FC FK NK RC SC SK SV TSV VfB VfL');
