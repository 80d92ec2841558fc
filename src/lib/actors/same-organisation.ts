import { initials } from './acronyms.ts';
import { countryOf } from './cast.ts';
import { foldName } from './fold.ts';
import { companyEndings, organisationHeads, organisations } from './gazetteer/organisations.ts';
import { offices, partyMembers, personTitles } from './gazetteer/titles.ts';
import { wordList } from './gazetteer/word-list.ts';
import { isPlaceName } from './name-tables.ts';

/**
 * Keys of a name of an organisation (folded words): `own` holds wherever it stands; under `comesBackAs` it may come back
 * in the same text; under `refersTo` it may itself be a shorter form of a name before it.
 * @param isPlace whether a folded name is a place's or a people's
 */
export function organisationKeys(
  words: readonly string[],
  definitions: ReadonlyMap<string, string>,
  isPlace: (key: string) => boolean = nowhere,
) {
  const key = words.join(' ');
  const known = organisations.get(key)?.name ?? ofItsCountry(words);
  const own = [key, `company ${company(words)}`];
  if (known !== undefined) own.push(`known ${known}`);
  const defined = definitions.get(key);
  const comesBackAs = [...own, `initials ${initials(words)}`, `defined ${key}`, `last ${words[words.length - 1]}`];
  if (isFirmName(words)) comesBackAs.push(`first ${words[0]}`);
  for (const name of withoutPlace(words, isPlace)) comesBackAs.push(`local ${name}`);
  const refersTo = [...own];
  if (!ofEveryState.has(words[words.length - 1])) refersTo.push(`local ${key}`);
  if (words.length === 1) {
    if (key.length > 1) refersTo.push(`initials ${key}`, `first ${key}`);
    // "the Examiner" after "Washington Examiner".
    if (heads.has(key)) refersTo.push(`last ${key}`);
  }
  if (defined !== undefined) refersTo.push(`defined ${defined}`);
  return { own, comesBackAs, refersTo };
}

const nowhere = (): boolean => false;

/** "State Department", of "U.S. State Department": what a known organisation is called besides. */
function ofItsCountry([first, ...rest]: readonly string[]): string | undefined {
  const country = countryOf(first);
  const known = country === undefined ? undefined : organisations.get(rest.join(' '));
  return known?.belongsTo === country ? known?.name : undefined;
}

/** "Comets" of "Nordby Comets", "Red Hats" of "Nordby Red Hats": what teams are called without their towns; "Rotor" of "Rotor Nordby". */
function withoutPlace(words: readonly string[], isPlace: (key: string) => boolean): string[] {
  const last = words[words.length - 1];
  const isPlural = /[^s]s$/.test(last) && !heads.has(last) && !isPlace(last) && !ofSeveral.has(last);
  const names = words.length > 1 && isPlural ? [last] : [];
  for (let i = 1; i < words.length; i++) {
    const [before, after] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (isPlace(before) && !isPlace(after)) names.push(after);
    if (words.length === 2 && isPlace(after) && !isPlace(before) && !heads.has(before)) names.push(before);
  }
  return names;
}

/**
 * The names of one organisation (folded), the full ones apart from the short ones, which others may bear too: "Comets" of
 * "Nordby Comets".
 */
export function partedNames(names: readonly string[]): { full: string[]; short: string[] } {
  const full: string[] = [];
  const short = new Set<string>();
  for (const name of names) {
    if (!organisations.has(name) && names.some((other) => isPartOf(name, other))) short.add(name);
    else full.push(name);
  }
  for (const name of full) for (const part of withoutPlace(name.split(' '), isPlaceName)) short.add(part);
  // "Council": too many are called so.
  return { full, short: [...short].filter((name) => !isHead(name.slice(name.lastIndexOf(' ') + 1))) };
}

/** "Comets" of "Nordby Comets"; "Senate" of "U.S. Senate" and "Nordlys" of "Nordlys Inc." are as full. */
function isPartOf(name: string, other: string): boolean {
  if (other.startsWith(`${name} `)) return company(other.split(' ')) !== name;
  return other.endsWith(` ${name}`) && countryOf(other.slice(0, -name.length - 1)) === undefined;
}

/** "Republican Senators" are not the only ones. */
const ofSeveral = new Set([...personTitles, ...offices, ...partyMembers].map((noun) => foldName(`${noun}s`)));

const isHead = (word: string): boolean => heads.has(word) || ofEveryState.has(word);

/** Last words of what every state has one of its own. */
const ofEveryState = new Set(['army', 'navy', 'ministry', 'embassy'].map(foldName));

const folded = (words: ReadonlySet<string>): ReadonlySet<string> => new Set([...words].map(foldName));

const endings = folded(companyEndings);
/** Without those that every state has of its own. */
const heads = new Set([...folded(organisationHeads)].filter((head) => !ofEveryState.has(head)));

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
