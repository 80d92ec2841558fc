import { initials } from './acronyms.ts';
import { companyEndings, organisationHeads, organisations } from './gazetteer/organisations.ts';

/**
 * The keys under which a name of an organisation (folded words) may come back, and the keys under which it may itself be
 * a shorter form of a name before it. Two names that share one are two ways to write one organisation.
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
  return { comesBackAs, refersTo };
}

/** A company's name without "Inc.", "Corporation", "Computer" at its end. */
function company(words: readonly string[]): string {
  let length = words.length;
  while (length > 1 && companyEndings.has(words[length - 1])) length--;
  return words.slice(0, length).join(' ');
}
