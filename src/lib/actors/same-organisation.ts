import { initials } from './acronyms.ts';
import { foldName } from './fold.ts';
import { companyEndings, organisationHeads, organisations } from './gazetteer/organisations.ts';
import { wordList } from './gazetteer/word-list.ts';

/**
 * Keys of a name of an organisation (folded words): `own` holds wherever it stands; under `comesBackAs` it may come back
 * in the same text; under `refersTo` it may itself be a shorter form of a name before it.
 */
export function organisationKeys(words: readonly string[], definitions: ReadonlyMap<string, string>) {
  const key = words.join(' ');
  const known = organisations.get(key)?.name;
  const own = [key, `company ${company(words)}`];
  if (known !== undefined) own.push(`known ${known}`);
  const defined = definitions.get(key);
  const comesBackAs = [...own, `initials ${initials(words)}`, `defined ${key}`, `last ${words[words.length - 1]}`];
  if (isFirmName(words)) comesBackAs.push(`first ${words[0]}`);
  const refersTo = [...own];
  if (words.length === 1) {
    if (key.length > 1) refersTo.push(`initials ${key}`, `first ${key}`);
    // "the Examiner" after "Washington Examiner".
    if (heads.has(key)) refersTo.push(`last ${key}`);
  }
  if (defined !== undefined) refersTo.push(`defined ${defined}`);
  return { own, comesBackAs, refersTo };
}

const folded = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(foldName));

const endings = folded(companyEndings);
/** Without those that every state has of its own. */
const heads = folded(new Set([...organisationHeads].filter((head) => !/^(?:army|navy|ministry|embassy)$/.test(head))));

/** Last words of the names of firms, beside those that are dropped at the end. */
const firmHeads = folded(
  wordList(`
  aerospace aerostructures airline automotive aviation bancorp bank biotech breweries brewery capital chemicals
  communications defence defense energy foods insurance labs laboratories media motor oil partners petroleum pharma
  pharmaceuticals securities semiconductor semiconductors shipping shipyards software steel stores studios telecom
`),
);

/** "Nordlys Airlines", but no "Bank of Nordlys". */
export const isFirmName = (words: readonly string[]): boolean => {
  const last = words[words.length - 1];
  return words.length > 1 && words.length < 4 && (endings.has(last) || firmHeads.has(last));
};

/** A company's name without "Inc.", "Corporation", "Computer" at its end. */
export function company(words: readonly string[]): string {
  let length = words.length;
  while (length > 1 && endings.has(words[length - 1])) length--;
  return words.slice(0, length).join(' ');
}
