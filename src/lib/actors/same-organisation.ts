import { initials } from './acronyms.ts';
import { companyEndings, organisationHeads, organisations } from './gazetteer/organisations.ts';

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
  const refersTo = [...own];
  if (words.length === 1) {
    if (key.length > 1) refersTo.push(`initials ${key}`);
    // "the Examiner" after "Washington Examiner".
    if (organisationHeads.has(key)) refersTo.push(`last ${key}`);
  }
  if (defined !== undefined) refersTo.push(`defined ${defined}`);
  return { own, comesBackAs, refersTo };
}

/** A company's name without "Inc.", "Corporation", "Computer" at its end. */
function company(words: readonly string[]): string {
  let length = words.length;
  while (length > 1 && companyEndings.has(words[length - 1])) length--;
  return words.slice(0, length).join(' ');
}
