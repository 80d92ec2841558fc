import { sortOf } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { Description, Entity } from './mention.ts';
import { refersBack } from './unnamed.ts';

/** How the margin of a choice becomes a likelihood: the logistic function of at + by · margin (Platt 1999). */
interface Curve {
  at: number;
  by: number;
  /** Of those that could mean nobody else. */
  alone: number;
}

/** As `npm run train:pronouns` prints them, by the first letter of the group. */
const curves: ReadonlyMap<string, Curve> = new Map([
  ['h', { at: 0.23, by: 0.015, alone: 0.8 }],
  ['i', { at: -0.45, by: 0.021, alone: 0.14 }],
  ['t', { at: -0.34, by: 0.023, alone: 0.37 }],
]);

/** How likely a pronoun means what it was decided to mean, 0 to 1, by what lies between that and anything else. */
export function pronounConfidence(group: string, margin: number): number {
  const { at, by, alone } = curves.get(group[0])!;
  return margin === Infinity ? alone : 1 / (1 + Math.exp(-at - by * margin));
}

/**
 * How likely a description means whom it was read as, 0 to 1: where it says whose it is, as likely as that is; where it
 * only goes back to somebody named, as often as such descriptions did.
 */
export function descriptionConfidence(description: Description, entity: Entity, discourse: Discourse): number {
  const { sentence, possessive, countries, of, noun } = description;
  if (possessive >= 0) return confidenceAt(sentence, possessive, discourse);
  const isCertain = entity.names.length === 0 || !refersBack(description) || countries.size > 0 || of !== null;
  if (isCertain) return 1;
  if (entity.kind === 'person') return entity.roles.length > 0 ? inOffice : called;
  return sortOf(noun) === 'organisation' ? body : state;
}

/*
 * Right in GUM and topics 1–30 of ECB+: "the minister", of somebody known by an office; "the actress"; "the company";
 * "the country", where a country and its government that are marked as two count as one.
 */
const inOffice = 0.9;
const called = 0.7;
const body = 0.62;
const state = 0.8;

/** How sure it is whom the word at a place in the sentence means. */
function confidenceAt(sentence: number, token: number, discourse: Discourse): number {
  for (const reference of discourse.latest()) {
    if (reference.sentence !== sentence) break;
    if (reference.first === token) return reference.confidence;
  }
  return 1;
}
