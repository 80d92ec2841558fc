import { oneLine, type AnnotatedText } from '#lib/language/index.ts';
import { newEntity, type Cast } from './cast.ts';
import { groupNouns } from './gazetteer/people.ts';
import { genderOfNoun, isGenericSource } from './descriptions.ts';
import type { ChooseAntecedent } from './antecedent-features.ts';
import type { Discourse } from './discourse.ts';
import type { Description, Entity } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import type { PersonIndex } from './person-index.ts';

/** What the reader of an article has at hand. */
export interface Reader {
  annotated: AnnotatedText;
  cast: Cast;
  names: NameIndex;
  discourse: Discourse;
  persons: PersonIndex;
  /** The state whose people acted last: "Ruritanian police arrested him". */
  acting: { state: Entity; sentence: number } | null;
  /** What decides whom a description means, among those named before it. */
  choose: ChooseAntecedent;
  /** For every token of the sentence that is being read, whether it is quoted. */
  quoted: readonly boolean[];
  /** By what nouns those named were described, with the modifiers that went along. */
  called: Map<Entity, Map<string, readonly string[]>>;
  /** Unnamed people and groups by the noun that speaks of them, and what their first description said. */
  unnamed: Map<string, { entity: Entity; description: Description; owners: Entity[] }[]>;
}

export const refersBack = ({ definiteness }: Description): boolean =>
  definiteness === 'definite' || definiteness === 'demonstrative';

/** The unnamed actor a description goes back to, or a new one. */
export function unnamedActor(description: Description, owners: Entity[], reader: Reader): Entity {
  const { noun, plural } = description;
  const sameNoun = reader.unnamed.get(noun) ?? [];
  const alike = sameNoun.filter((other) => goesBack(description, owners, other));
  // "the rebels" are all of them, and not the 35 that were killed.
  const whole = alike.filter((other) => !isCounted(other.description));
  const before: Entity[] = [];
  for (const other of whole.length > 0 && !isCounted(description) ? whole : alike) before.push(other.entity);
  if (before.length > 0) return reader.discourse.last((entity) => before.includes(entity)) ?? before[before.length - 1];
  const source =
    description.modifiers.length === 0 && owners.length === 0 ? lastSource(description, reader) : undefined;
  if (source !== undefined) return source;
  const entity = newEntity('unnamed', nameOf(description, reader.annotated));
  entity.plural = plural;
  entity.gender = genderOfNoun(noun);
  for (const owner of owners) entity.affiliation.add(owner);
  reader.cast.entities.push(entity);
  sameNoun.push({ entity, description, owners });
  reader.unnamed.set(noun, sameNoun.slice(-longestMemory));
  return entity;
}

const isCounted = ({ words, definiteness }: Description): boolean => definiteness === 'bare' && /^\d/.test(words);

/** Unnamed actors of one noun that an article keeps apart. */
const longestMemory = 20;

function goesBack(
  description: Description,
  owners: Entity[],
  before: { description: Description; owners: Entity[] },
): boolean {
  if (description.plural !== before.description.plural) return false;
  const sameOwners = owners.every((owner) => before.owners.includes(owner));
  const sameModifiers = description.modifiers.every((modifier) => before.description.modifiers.includes(modifier));
  if (!sameOwners || !sameModifiers) return false;
  if (refersBack(description)) return true;
  // A second "US officials" means the first; a second "a US official" may be another one.
  return description.plural && owners.length === before.owners.length && description.words === before.description.words;
}

/** "The person", "this source", "the official" go back to whoever was last quoted without a name. */
function lastSource(description: Description, reader: Reader): Entity | undefined {
  if (!refersBack(description)) return undefined;
  const { noun, plural } = description;
  const sameNoun = reader.unnamed.get(noun);
  if (sameNoun !== undefined && description.definiteness === 'demonstrative')
    return sameNoun[sameNoun.length - 1].entity;
  if (!isGenericSource(noun) && noun !== 'man' && noun !== 'woman') return undefined;
  const somebody = (entity: Entity): boolean =>
    entity.kind === 'unnamed' && !entity.thing && (plural || !isBody(entity));
  const alike = reader.discourse.last((entity) => somebody(entity) && entity.plural === plural);
  return alike ?? reader.discourse.last(somebody);
}

/** "the couple", "a crew of eight": people together, of whom none is "he" or "the man". */
export const isBody = (entity: Entity): boolean => entity.kind === 'unnamed' && groupNouns.has(nounOf(entity));

/** The noun that somebody without a name is called by: "crew" of "a crew of eight". */
export const nounOf = ({ name }: Entity): string =>
  /\S+(?= (?:at|for|from|in|of|to|with) )|\S+$/.exec(name)?.[0].toLowerCase() ?? '';

/** "NATO military officer", "spokesman for the Pentagon". */
function nameOf({ words, sentence, head, reach, last }: Description, annotated: AnnotatedText): string {
  if (reach === last) return words;
  const { tokens } = annotated.sentences[sentence];
  return oneLine(words + annotated.text.slice(tokens[last].end, tokens[reach].end)) || tokens[head].text;
}
