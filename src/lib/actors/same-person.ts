import type { AnnotatedText } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import { foldName, isSpelledLike } from './fold.ts';
import { givenNames } from './gazetteer/given-names.ts';
import { shortForms } from './gazetteer/short-forms.ts';
import { femaleTitles, honorifics, maleTitles } from './gazetteer/titles.ts';
import type { Entity, NameMention } from './mention.ts';

/** True when two full names (folded words) can be one person's: surname equal, given names equal, short or initial. */
export function samePerson(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [withoutSuffix(one), withoutSuffix(other)];
  // "John Doe Jr." and "John Doe Sr." are two.
  if (a.length < one.length && b.length < other.length && one[one.length - 1] !== other[other.length - 1]) return false;
  if (a.length < 2 || b.length < 2) return false;
  const [firstA, firstB, lastA, lastB] = [a[0], b[0], a[a.length - 1], b[b.length - 1]];
  if (lastA === lastB)
    return sameGivenName(firstA, firstB) || isSpelledLike(firstA, firstB) || isWithEpithet(a, b) || isWithEpithet(b, a);
  // "Vincent Del Doe" and "Vincent DelDoe".
  if (a.length !== b.length && firstA === firstB && a.slice(1).join('') === b.slice(1).join('')) return true;
  return lastA.length > 3 && lastB.length > 3 && isSpelledLike(lastA, lastB) && isSpelledLike(firstA, firstB);
}

const suffixes = new Set(['Jr', 'Sr', 'II', 'III', 'IV'].map(foldName));

const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 2 && suffixes.has(words[words.length - 1]) ? words.slice(0, -1) : words;

/** "Jane Doe", of "Honest Jane Doe": the folded name without a word before it that names nobody; '' where there is none. */
export function withoutEpithet(folded: string): string {
  const [epithet, given, ...rest] = folded.split(' ');
  return rest.length > 0 && givenNames.has(given) && !givenNames.has(epithet) ? [given, ...rest].join(' ') : '';
}

const isWithEpithet = (words: readonly string[], full: readonly string[]): boolean =>
  words.length === full.length + 1 && withoutEpithet(words.join(' ')) === full.join(' ');

/** "Steven" and "Steve", "J" and "John", "Bill" and "William". */
function sameGivenName(a: string, b: string): boolean {
  if (a === b || shortForms.has(`${a} ${b}`) || shortForms.has(`${b} ${a}`)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}

/** Small words that open a surname: "bin Laden", "von Bülow". Some are given names, too. */
const particles = new Set(
  [
    'al',
    'ben',
    'bin',
    'da',
    'das',
    'de',
    'del',
    'den',
    'der',
    'di',
    'dos',
    'du',
    'el',
    'ibn',
    'la',
    'le',
    'lo',
    'ter',
    'van',
    'von',
  ]
    .map(foldName)
    .filter((particle) => !givenNames.has(particle)),
);

/** Whether a name (folded words) holds a given name and a surname, unlike "Doe" and "van Doe". */
export const isFullName = (words: readonly string[]): boolean =>
  words.length > 1 && !(words.length === 2 && particles.has(words[0]));

/** The short names under which a person's full name may come back: the surname, with its particle, and the first name. */
export function shortNames(full: readonly string[]): string[] {
  const words = withoutSuffix(full);
  const parts = new Set([words[words.length - 1]]);
  if (words.length > 2) parts.add(words.slice(-2).join(' '));
  if (words[0].length > 1) parts.add(words[0]);
  return [...parts];
}

/** What the form of address or the title right before a name tells: "Mrs Doe", "King John". */
export function addressedAs(annotated: AnnotatedText, { sentence, first }: NameMention): 'male' | 'female' | null {
  const { tokens } = annotated.sentences[sentence];
  const before = wordAt(tokens, first - 1)?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  const title = before?.text.toLowerCase().replace(/\.$/, '') ?? '';
  return honorifics.get(title) ?? (femaleTitles.has(title) ? 'female' : maleTitles.has(title) ? 'male' : null);
}

/** By form of address, then by given name; null when neither tells. */
export function genderOf(annotated: AnnotatedText, entity: Entity): 'male' | 'female' | null {
  for (const name of entity.names) {
    const gender = addressedAs(annotated, name);
    if (gender !== null) return gender;
  }
  for (const { key } of entity.names) {
    const given = key.includes(' ') ? givenNames.get(key.slice(0, key.indexOf(' '))) : undefined;
    if (given !== undefined) return given;
  }
  return null;
}
