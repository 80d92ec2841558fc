import { wordAt } from '#lib/language/index.ts';
import { countryEntity } from './cast.ts';
import { isGenericSource, officeOf, sameOffice, sortOf, type NounSort } from './descriptions.ts';
import type { Discourse, Reference } from './discourse.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { bodyHeads, calledFor, endings, organisations, publicHeads } from './gazetteer/organisations.ts';
import { firms } from './gazetteer/firms.ts';
import { anyOrganisation, businessNouns, civilianUses, forceNouns } from './gazetteer/people.ts';
import { wordList } from './gazetteer/word-list.ts';
import type { Description, Entity } from './mention.ts';
import { isCapitalised } from './name-words.ts';
import { namedBefore, standsAlone } from './named-before.ts';
import { resolveThing } from './resolve-thing.ts';
import { ownersOf } from './ties.ts';
import { refersBack, unnamedActor, type Reader } from './unnamed.ts';

type Resolver = (description: Description, owners: Entity[], reader: Reader) => Entity[];

const resolvers: Record<Exclude<NounSort, 'thing'>, Resolver> = {
  government: resolveGovernment,
  force: resolveForce,
  country: resolveCountry,
  organisation: resolveOrganisation,
  group: resolvePeople,
  person: resolvePerson,
};

/** Whom a description means; what the text does not tell apart is kept as a thing, for the events it takes part in. */
export function resolveDescription(description: Description, reader: Reader): Entity[] {
  const sort = sortOf(description.noun);
  if (sort === 'thing') return [resolveThing(description, reader)];
  const owners = ownersOf(description, reader.names, reader.cast);
  const possessor = possessorOf(description, reader);
  if (possessor !== undefined) owners.push(possessor);
  const seated = owners.length === 0 ? seatedIn(description, reader) : undefined;
  if (seated !== undefined) owners.push(seated);
  const entities = resolvers[sort](description, owners, reader);
  if (entities.length > 0 || isModifier(description, reader)) return entities;
  return [resolveThing(description, reader)];
}

/** Keeps the state whose people act: "Ruritanian police arrested him", "Ruritania's president said". */
export function noteActing(reader: Reader, description: Description): void {
  const { sentence, head, noun } = description;
  if (reader.annotated.sentences[sentence].tokens[head].relation !== 'nsubj' || sortOf(noun) === 'thing') return;
  const states = ownersOf(description, reader.names, reader.cast).filter(({ kind }) => kind === 'country');
  if (states.length === 1) reader.acting = { state: states[0], sentence };
}

/** The state whose people act in this sentence or one of the two before it; undefined where none do. */
const stateActing = (
  { definiteness, modifiers, sentence }: Description,
  { acting }: Reader,
): NonNullable<Reader['acting']> | undefined =>
  acting !== null && sentence - acting.sentence <= 2 && definiteness === 'definite' && modifiers.length === 0
    ? acting
    : undefined;

/** Of these a state has several. */
const subnational = wordList('city county district local municipal provincial regional');

/** "missile" in "missile strikes". */
const isModifier = ({ sentence, head }: Description, { annotated }: Reader): boolean =>
  annotated.sentences[sentence].tokens[head].relation === 'compound';

/** Whom "his", "its" or "their" in the description was read as, a moment ago. */
function possessorOf({ sentence, possessive }: Description, { discourse }: Reader): Entity | undefined {
  return possessive < 0 ? undefined : discourse.at(sentence, possessive)?.entity;
}

const bodiesOfState = wordList('army cabinet congress court government military ministry parliament senate');

/** "In Minsk, the defence ministry said": the state whose capital a body of state acts in. */
function seatedIn(description: Description, { annotated, discourse, cast }: Reader): Entity | undefined {
  const { sentence, head, noun } = description;
  if (!refersBack(description) || !bodiesOfState.has(noun)) return undefined;
  const { tokens } = annotated.sentences[sentence];
  if (tokens[head].relation !== 'nsubj') return undefined;
  const city = discourse.last(
    (_, reference) =>
      reference.sentence === sentence &&
      reference.relation === 'obl' &&
      reference.governor === tokens[head].head &&
      wordAt(tokens, reference.first - 1)?.lemma === 'in',
  );
  const state = city && countries.capitals.get(foldName(city.name));
  return state === undefined ? undefined : countryEntity(cast, state);
}

/** The states that stand behind the owners: a state itself, and a person's or organisation's state. */
function statesOf(owners: readonly Entity[]): Entity[] {
  const states = owners.flatMap((owner) =>
    owner.kind === 'country' ? [owner] : [...owner.affiliation].filter(({ kind }) => kind === 'country'),
  );
  return [...new Set(states)];
}

/** Governments act for their state: "the Belarusian government" and "the authorities in Minsk" are Belarus. */
function resolveGovernment(description: Description, owners: Entity[], reader: Reader): Entity[] {
  const { discourse, cast } = reader;
  const seats = owners.flatMap(({ name }) => countries.capitals.get(foldName(name)) ?? []);
  const states = [...new Set([...statesOf(owners), ...seats.map((country) => countryEntity(cast, country))])];
  if (states.length > 0) return states;
  // "Authorities said": people, of whatever state or town.
  if (description.noun === 'authority' && description.plural) return [unnamedActor(description, owners, reader)];
  if (!refersBack(description) || description.noun !== 'government' || owners.length > 0) return [];
  if (description.plural || description.modifiers.some((modifier) => subnational.has(modifier))) return [];
  // A country where somebody only was has no part in the story.
  let spokenOf = -1;
  const state = discourse.last((entity, { relation, sentence, subject }) => {
    const isPart = subject || /^(?:nmod:poss|amod|compound|$)/.test(relation) || discourse.timesOf(entity) > 1;
    if (entity.kind !== 'country' || !isPart) return false;
    spokenOf = sentence;
    return true;
  });
  const acting = stateActing(description, reader);
  if (acting !== undefined && acting.sentence > spokenOf) return [acting.state];
  return state === undefined ? [] : [state];
}

/** So do armies, and ships: "Russian forces" are Russia, "his army" is the army of his country. */
function resolveForce(description: Description, owners: Entity[], reader: Reader): Entity[] {
  if (description.modifiers.some((modifier) => civilianUses.has(modifier))) return [];
  const states = statesOf(owners);
  // "Axis forces from Ukraine" only come from there.
  if (states.length > 0 && isFromElsewhere(description, reader)) return [unnamedActor(description, [], reader)];
  if (states.length > 0 || owners.length > 0) return states;
  const soldiers = /^(?:troop|soldier|serviceman|paratrooper|commando|marine)$/.test(description.noun);
  if (!refersBack(description)) return soldiers ? [unnamedActor(description, [], reader)] : [];
  // "the troops" may follow "the army", "the ship" only a ship.
  const isBody = soldiers || /^(?:force|army|military|navy|unit)$/.test(description.noun);
  const before = reader.discourse.last((entity, { sentence, last }) => {
    const token = reader.annotated.sentences[sentence].tokens[last];
    return entity.kind === 'country' && (isBody ? forceNouns.has(token.lemma) : token.lemma === description.noun);
  });
  return before === undefined ? (soldiers ? [unnamedActor(description, [], reader)] : []) : [before];
}

/** Whether a name that is no state's says whose forces they are, and "from" where they come from. */
function isFromElsewhere({ sentence, first, head, countries }: Description, { annotated }: Reader): boolean {
  const { tokens } = annotated.sentences[sentence];
  if (countries.size > 0 || wordAt(tokens, head + 1)?.text !== 'from') return false;
  return tokens
    .slice(first, head)
    .some((token, at) => first + at > 0 && isCapitalised(token) && token.tag.startsWith('NNP'));
}

/** "the country", "both nations", "his country". */
function resolveCountry(description: Description, owners: Entity[], reader: Reader): Entity[] {
  const { discourse } = reader;
  if (owners.length > 0) return statesOf(owners);
  if (description.definiteness === 'both') return lastTwo(discourse, ({ kind }) => kind === 'country');
  if (!refersBack(description) || description.plural) return [];
  if (description.modifiers.length > 0) return lastNear(description, ({ kind }) => kind === 'country', reader);
  const isNear = (reference: Reference) => reference.sentence >= description.sentence - 1;
  const country =
    // "Belarus may join, say US officials, and the nation is preparing": who acts, not who only lends a name.
    discourse.last(({ kind }, reference) => kind === 'country' && reference.subject && isNear(reference)) ??
    stateActing(description, reader)?.state ??
    discourse.last(({ kind }) => kind === 'country');
  return country === undefined ? [] : [country];
}

/** "the company", "the two companies" go back to organisations; "the Italian parliament" is one in its own right. */
function resolveOrganisation(description: Description, owners: Entity[], reader: Reader): Entity[] {
  const { noun, definiteness, modifiers } = description;
  if (owners.length > 0) return [ownedOrganisation(description, owners, reader)];
  const fits = ({ kind, plural, name, names }: Entity) =>
    kind === 'organisation' &&
    !plural &&
    (anyOrganisation.has(noun)
      ? businessNouns.has(noun)
        ? mayDoBusiness(name)
        : !isNoGroup(name)
      : isCalledBy(noun, [name, ...names.map((mention) => mention.name)]));
  if (definiteness === 'both') return lastTwo(reader.discourse, fits);
  if (!refersBack(description) || description.plural) return [];
  if (modifiers.length > 0) return lastNear(description, fits, reader);
  // A noun that well-known organisations are called by is none of the others.
  const called = calledFor.get(noun);
  const isCalled = (entity: Entity) => called?.has(foldName(entity.name)) === true;
  const last =
    reader.discourse.last((entity) => fits(entity) && isCalled(entity)) ??
    reader.discourse.last(
      (entity) => fits(entity) && (called === undefined || !organisations.has(foldName(entity.name))),
    );
  return last === undefined ? [] : [last];
}

/** "The software giant", "the island nation": whoever of that kind was spoken of just before, where only one was. */
function lastNear(description: Description, fits: (entity: Entity) => boolean, reader: Reader): Entity[] {
  const { sentence, noun, definiteness } = description;
  if (definiteness !== 'definite' || reader.unnamed.has(noun)) return [];
  if (!standsAlone(reader.annotated.sentences[sentence], description)) return [];
  const near = new Set<Entity>();
  for (const { entity, sentence: before } of reader.discourse.latest()) {
    if (sentence - before > 2) break;
    if (fits(entity)) near.add(entity);
  }
  return near.size === 1 ? [...near] : [];
}

/** "the bureau" is the FBI, "the newspaper" a Gazette, by any of their names. */
function isCalledBy(noun: string, names: readonly string[]): boolean {
  return names
    .flatMap((name) => [name, ...(organisations.get(foldName(name))?.names ?? [])])
    .some((name) => name.toLowerCase().includes(noun) || endings.get(noun)?.has(lastWord(name)) === true);
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** "the group" is no ministry, and no museum. */
const isNoGroup = (name: string): boolean =>
  (organisations.get(foldName(name))?.belongsTo ?? null) !== null || bodyHeads.has(lastWord(name));

/** "the company" is no parliament, and no body of a state or of other bodies. */
function mayDoBusiness(name: string): boolean {
  const key = foldName(name);
  if (firms.has(key)) return true;
  if (/\bagency$/i.test(name) && !/\b(?:advertising|employment|news|rating|talent|travel) agency$/i.test(name))
    return false;
  return (organisations.get(key)?.belongsTo ?? null) === null && !publicHeads.has(lastWord(name));
}

/** The two that were spoken of last; nobody when there is only one. */
function lastTwo(discourse: Discourse, fits: (entity: Entity) => boolean): Entity[] {
  const two = new Set<Entity>();
  for (const { entity } of discourse.latest()) {
    if (fits(entity)) two.add(entity);
    if (two.size === 2) return [...two];
  }
  return [];
}

function ownedOrganisation(description: Description, owners: Entity[], reader: Reader): Entity {
  const actor = unnamedActor(description, owners, reader);
  if (!description.plural) actor.kind = 'organisation';
  return actor;
}

/** "Ukrainian officials", "residents", "the police". */
function resolvePeople(description: Description, owners: Entity[], reader: Reader): Entity[] {
  return [unnamedActor(description, owners, reader)];
}

function resolvePerson(description: Description, owners: Entity[], reader: Reader): Entity[] {
  if (description.plural) return resolvePeople(description, owners, reader);
  const known =
    refersBack(description) || description.definiteness === 'bare' ? holder(description, owners, reader) : undefined;
  if (known !== undefined) return [known];
  const named = namedBefore(description, owners, reader);
  if (named !== undefined) return [named];
  // "his wife", "her father": known only through somebody else.
  if (description.possessive >= 0 && !isGenericSource(description.noun)) return [];
  return [unnamedActor(description, owners, reader)];
}

/** The named person a description means: who holds the office, or was last called so. */
function holder(description: Description, owners: Entity[], reader: Reader): Entity | undefined {
  const { modifiers } = description;
  const noun = officeOf(description);
  const { persons, discourse } = reader;
  if (owners.length > 0) {
    const inOffice = persons.inOffice(noun, owners);
    if (inOffice.length > 0) return discourse.last((entity) => inOffice.includes(entity)) ?? inOffice[0];
    if (!headsOfState.has(noun)) return undefined;
    const countrymen = persons.of(owners);
    const heads = countrymen.filter(({ roles }) => roles.some((role) => headsOfState.has(role.noun)));
    if (heads.length === 1) return heads[0];
    if (countrymen.length > 0) return countrymen.length === 1 && couldLead(countrymen[0]) ? countrymen[0] : undefined;
    return lastSubject(description, owners, reader);
  }
  if (modifiers.length > 1) return undefined;
  return discourse.last(({ kind, roles }) => kind === 'person' && roles.some((role) => sameOffice(role.noun, noun)));
}

const couldLead = ({ roles }: Entity): boolean => roles.every((role) => headsOfState.has(role.noun));

/**
 * "Lukashenko agreed. The Belarusian leader said …": after a sentence about a person of whom no state is known, a head
 * of state without a name is that person, and from then on the text has said so.
 */
function lastSubject(
  description: Description,
  owners: Entity[],
  { annotated, discourse, persons }: Reader,
): Entity | undefined {
  const { relation } = annotated.sentences[description.sentence].tokens[description.head];
  if (!relation.startsWith('nsubj')) return undefined;
  const person = discourse.last(
    ({ kind }, { sentence, subject }) => kind === 'person' && subject && description.sentence - sentence <= 2,
  );
  if (person === undefined || person.affiliation.size > 0 || !couldLead(person)) return undefined;
  persons.note(person, description.noun, owners);
  return person;
}

const headsOfState = new Set([
  'president',
  'leader',
  'dictator',
  'tyrant',
  'autocrat',
  'strongman',
  'ruler',
  'king',
  'queen',
]);
