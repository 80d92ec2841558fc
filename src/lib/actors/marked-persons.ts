import { foldName } from './fold.ts';
import { givenNames } from './gazetteer/given-names.ts';
import { honorifics, offices, personTitles } from './gazetteer/titles.ts';
import type { Actor } from './types.ts';

const personal = /^(?:he|she|him|her|his|hers|himself|herself)$/i;

/** The word before a name: "Mr. Weber", "striker Weber". */
const wordBefore = /([\p{L}-]+)\.?\s+$/u;
const longestBefore = 24;

/**
 * Whether a text shows that somebody is a person, by a given name, a form of address, a title, or "he" and "she". Where
 * nothing does, only the look of the name says so: of "Northwind beat Southgate" it may be as well that both are teams.
 */
export function isMarkedPerson(text: string, { name, mentions }: Pick<Actor, 'name' | 'mentions'>): boolean {
  return (
    givenNames.has(foldName(name.split(' ')[0])) ||
    mentions.some(({ form, start, end }) =>
      form === 'pronoun' ? personal.test(text.slice(start, end)) : form === 'name' && isAddressed(text, start),
    )
  );
}

function isAddressed(text: string, start: number): boolean {
  const before = wordBefore.exec(text.slice(Math.max(0, start - longestBefore), start))?.[1].toLowerCase();
  return before !== undefined && (honorifics.has(before) || offices.has(before) || personTitles.has(before));
}
