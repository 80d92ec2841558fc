import type { Choice } from './antecedent-features.ts';
import { officeOf, sameOffice, sortOf } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Description, Entity } from './mention.ts';
import { refersBack } from './unnamed.ts';

/**
 * What a choice is judged by: how clear it is, in hundreds of weight; whether nobody else could be meant; and features of
 * what was chosen.
 */
export const grounds = [
  'always',
  'margin',
  'alone',
  'kind unnamed',
  'form description unnamed',
  'times 1',
  'times many',
  'other paragraph',
  'role subject at 1',
] as const;

/** How much of each of the grounds a choice has. */
export const groundsOf = ({ margin, features }: Pick<Choice, 'margin' | 'features'>): number[] =>
  grounds.map((ground) => {
    if (ground === 'always') return 1;
    if (ground === 'margin') return margin === Infinity ? 0 : margin / 100;
    if (ground === 'alone') return margin === Infinity ? 1 : 0;
    return features.includes(ground) ? 1 : 0;
  });

/** What the grounds weigh, in their order, by the first letter of the pronoun's group: as `npm run train:pronouns` prints it. */
const weights: ReadonlyMap<string, readonly number[]> = new Map([
  ['h', [0.56, 0.94, 1.07, -0.96, -1.75, -0.21, 0.6, -1.13, 0.96]],
  ['i', [-0.23, 1.71, -0.98, 0, 0, -0.34, 0.55, -1.24, -0.02]],
  ['t', [-0.11, 1.95, -0.15, 0.06, -1.24, -0.26, 0.49, -0.58, 0.44]],
]);

/** How likely a pronoun means what it was decided to mean, 0 to 1, by logistic regression (after Platt 1999). */
export function pronounConfidence(group: string, choice: Pick<Choice, 'margin' | 'features'>): number {
  const own = weights.get(group[0])!;
  return 1 / (1 + Math.exp(-groundsOf(choice).reduce((sum, ground, i) => sum + ground * own[i], 0)));
}

/**
 * How likely a description means whom it was read as, 0 to 1: where it says whose it is, as likely as that is; where it
 * only goes back to somebody named, as often as such descriptions did.
 */
export function descriptionConfidence(description: Description, entity: Entity, discourse: Discourse): number {
  const { sentence, possessive, countries, of, noun } = description;
  if (possessive >= 0) return discourse.at(sentence, possessive)?.confidence ?? 1;
  const isCertain = entity.names.length === 0 || !refersBack(description) || countries.size > 0 || of !== null;
  if (isCertain) return 1;
  const office = officeOf(description);
  if (entity.kind === 'person') return entity.roles.some((role) => sameOffice(role.noun, office)) ? inOffice : called;
  return sortOf(noun) === 'organisation' ? body : state;
}

/*
 * How often right: in GUM and ECB+ "the minister", of somebody known by that office, "the company" (26 of 42) and "the
 * country", where a country and its government that are marked as two count as one; in 33 read by hand "the actress".
 */
const inOffice = 0.9;
const called = 0.7;
const body = 0.62;
const state = 0.8;
