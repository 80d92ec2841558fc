import type { StoryActor } from '../schema.ts';
import { isNumeral } from './quantities.ts';

/** What a description without a name tells beside its head: "three Ruritanian officials of the ministry". */
export interface Description {
  /** How many: "three"; empty where it does not tell. */
  number: string;
  /** Names in it: "Ruritanian". */
  names: readonly string[];
  /** Ids of those that they belong to. */
  owners: readonly string[];
}

const closing = /,? (?:of|at|in|for|from|with|to|on|by|about|after|against|near|inside|outside|who|that|which) /i;

/** The word that a description turns on, in lower case: "officials". */
export function headOf(description: string): string {
  const end = description.search(closing);
  const phrase = end < 0 ? description : description.slice(0, end);
  return phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase();
}

export function describe({ name, affiliation }: Pick<StoryActor, 'name' | 'affiliation'>): Description {
  const words = name.split(' ');
  const head = headOf(name);
  return {
    number: words.filter(isNumeral).join(' ').toLowerCase(),
    // The head, too, may have a capital, where it begins a sentence or stands in a title.
    names: words.filter((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== head),
    owners: affiliation,
  };
}

/** Whether two descriptions with one head can be of the same: five are not three, those of one state not those of another. */
export const fit = (a: Description, b: Description): boolean =>
  (a.number === b.number || a.number === '' || b.number === '') && agree(a.names, b.names) && agree(a.owners, b.owners);

const agree = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));

/** What two descriptions of the same say together. */
export const together = (a: Description, b: Description): Description => ({
  number: a.number || b.number,
  names: [...new Set([...a.names, ...b.names])],
  owners: [...new Set([...a.owners, ...b.owners])],
});
