import { foldName } from './fold.ts';
import { givenNames } from './gazetteer/given-names.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { NameInContext } from './name-in-context.ts';
import { inTables } from './name-tables.ts';

/**
 * "the World Cup", "Labor Day", "the Gulf War", "Hurricane Ada", "Christmas": what takes place is no place and nobody. Nor
 * is "Street" or "Defendant" by itself the name of any.
 */
export function namesNobody({ words, key }: NameInContext): boolean {
  const [first, last] = [words[0].toLowerCase(), words[words.length - 1].toLowerCase()];
  if (words.length === 1) return holidays.has(first) || commonNouns.has(first);
  if (inTables(words.join(' '))) return false;
  const folded = key.split(' ');
  return isStorm(folded) || (occasions.has(last) && !givenNames.has(folded[0]));
}

const occasions = wordList(
  'championship championships cup day marathon masters olympics open prix series slam trophy war wars',
);
const holidays = wordList('christmas diwali easter hanukkah passover ramadan thanksgiving');
const storms = new Set(['cyclone', 'hurricane', 'hurricanes', 'typhoon'].map(foldName));
/** "Hurricane Ada" (folded words), which the article then calls "Ada". */
export const isStorm = ([first, ...name]: readonly string[]): boolean => name.length === 1 && storms.has(first);

const commonNouns = wordList('avenue defendant defendants mt plaintiff plaintiffs road st street week');
