import { wordAt, type AnnotatedText } from '#lib/language/index.ts';
import { newEntity, type Cast } from './cast.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { wordList } from './gazetteer/word-list.ts';
import { americanStates } from './gazetteer/places.ts';
import { honorifics } from './gazetteer/titles.ts';
import { acronymDefinitions } from './acronyms.ts';
import { company, isFirmName, organisationKeys } from './same-organisation.ts';
import { addressedAs, genderOf, isFullName, samePerson, shortNames, withoutEpithet } from './same-person.ts';
import { mostVoted } from './kinds.ts';
import { isStorm } from './names-nobody.ts';
import { inTables, isPlaceName } from './name-tables.ts';
import type { Entity, KindVotes, NameMention } from './mention.ts';
import type { ActorKind } from './types.ts';
import { vesselOf } from './vessels.ts';

/** All mentions of an article that are written alike. */
export interface NameGroup {
  key: string;
  words: string[];
  mentions: NameMention[];
  kind: ActorKind | null;
  /** How much speaks for the kind. */
  weight: number;
}

/** Less evidence than this leaves a name without an actor: it may be anything that is written with a capital. */
const leastEvidence = 2;

/** People of one surname told apart in one article; more are not looked through. */
const mostBearers = 20;
/** Ways of writing one person's full name that later names are compared with. */
const mostSpellings = 5;

/** Puts the names of an article together into actors. */
export function nameActors(annotated: AnnotatedText, names: readonly NameMention[]): Cast {
  const cast: Cast = { entities: [], countries: new Map(), named: new Map() };
  const groups = groupNames(names);
  const isFirm = firmsByFirstWords(groups);
  launchVessels(groups);
  nameStorms(groups);
  nameCountries(annotated, cast, groups);
  namePersons(annotated, cast, groups, isFirm);
  nameOrganisations(cast, groups, isFirm, acronymDefinitions(annotated, names));
  nameTheRest(cast, groups);
  for (const entity of cast.entities) entity.name = bestName(entity);
  return cast;
}

function groupNames(names: readonly NameMention[]): NameGroup[] {
  const groups = new Map<string, NameMention[]>();
  for (const name of names) {
    if (name.key === '') continue;
    const group = groups.get(name.key);
    if (group === undefined) groups.set(name.key, [name]);
    else group.push(name);
  }
  return [...groups].map(([key, mentions]) => {
    const votes: KindVotes = {};
    for (const mention of mentions) {
      for (const [kind, weight] of Object.entries(mention.votes) as [ActorKind, number][]) {
        votes[kind] = (votes[kind] ?? 0) + weight;
      }
    }
    const kind = mostVoted(votes);
    return { key, words: key.split(' '), mentions, kind, weight: kind === null ? 0 : votes[kind]! };
  });
}

const shipOf = ({ mentions, words }: NameGroup): string | null => vesselOf(mentions[0].name.split(' '), words);

/** "the Nordlys" of the USS Nordlys is a ship, unless somebody is called so. */
function launchVessels(groups: readonly NameGroup[]): void {
  const short = new Set(groups.map(shipOf));
  if (short.size > 1)
    for (const group of groups)
      if (short.has(group.key) && group.mentions.every(({ votes }) => (votes.person ?? 0) < titled))
        group.kind = 'product';
}

/** "Ada" beside Hurricane Ada is nobody, unless somebody is called so in full. */
function nameStorms(groups: readonly NameGroup[]): void {
  const storms = new Set(groups.flatMap(({ words }) => (isStorm(words) ? [words[1]] : [])));
  if (storms.size === 0) return;
  for (const { words } of groups) if (words.length > 1 && !isStorm(words)) words.forEach((word) => storms.delete(word));
  for (const group of groups) if (storms.has(group.key)) group.kind = null;
}

/**
 * Whether a name is how a firm's begins that the article gives in full: "Nordlys" beside "Nordlys Airlines", "Clear Wells"
 * beside "Clear Wells International".
 */
function firmsByFirstWords(groups: readonly NameGroup[]): (group: NameGroup) => boolean {
  const shorter = new Set(
    groups
      .filter(({ kind, words, weight }) => kind === 'organisation' && weight >= leastEvidence && isFirmName(words))
      .flatMap(({ words }) => [words[0], company(words)]),
  );
  return ({ key, kind, mentions, words }) =>
    shorter.has(key) &&
    company(words) === key &&
    (kind === null || kind === 'person' || kind === 'organisation' || isUnknownPlace(kind, mentions[0])) &&
    // "Mr Porter" of "Porter Airlines" is somebody.
    mentions.every(({ votes }) => (votes.person ?? 0) < titled);
}

/** What the tables do not know for a place may well be none; "First" and "North" open too many names. */
const isUnknownPlace = (kind: ActorKind | null, { name, key }: NameMention): boolean =>
  kind === 'place' && !inTables(name) && !openers.has(key);

const openers = new Set('central east first great national new north old south united west'.split(' ').map(foldName));

/** As much as a title speaks for a person. */
const titled = 4;

function join(cast: Cast, entity: Entity, mentions: readonly NameMention[]): void {
  for (const mention of mentions) {
    if (cast.named.has(mention)) continue;
    entity.names.push(mention);
    cast.named.set(mention, entity);
  }
}

function add(cast: Cast, kind: ActorKind, group: NameGroup): Entity {
  const entity = newEntity(kind, group.mentions[0].name);
  entity.plural = kind === 'group';
  cast.entities.push(entity);
  join(cast, entity, group.mentions);
  return entity;
}

const isOpen = (cast: Cast, group: NameGroup): boolean => group.mentions.some((mention) => !cast.named.has(mention));

const american = new Set([...americanStates.values(), 'Atlanta', 'Savannah'].map(foldName));
american.delete(foldName('Georgia'));
const caucasian = new Set(
  ['Tbilisi', 'Russia', 'Armenia', 'Azerbaijan', 'Abkhazia', 'South Ossetia', 'Caucasus', 'Moscow'].map(foldName),
);

/** Georgia beside Atlanta or Alabama is a state of America; beside Russia, and by itself, one of the world. */
const isAmericanState = (country: string, groups: readonly NameGroup[]): boolean =>
  country === 'Georgia' && groups.some(({ key }) => american.has(key)) && !groups.some(({ key }) => caucasian.has(key));

/**
 * Whether a country's name is a surname in the article: "Jordan" after "Neil Jordan", where nobody is in it, from it or
 * goes there.
 */
function isSurnameHere(annotated: AnnotatedText, { key, mentions }: NameGroup, groups: readonly NameGroup[]): boolean {
  const bearer = groups.find(
    ({ kind, words, weight }) =>
      kind === 'person' && words.length > 1 && words[words.length - 1] === key && weight >= leastEvidence,
  );
  if (bearer === undefined || mentions.some(({ start, news }) => news && start < bearer.mentions[0].start))
    return false;
  return mentions.every(({ sentence, first, last }) => {
    const { tokens } = annotated.sentences[sentence];
    const [before, after] = [wordAt(tokens, first - 1)?.text.toLowerCase() ?? '', wordAt(tokens, last + 1)?.text];
    return after === "'s" || after === '’s' || (!placing.has(before) && after !== ')' && after !== '-');
  });
}

const placing = wordList('across against and between from in inside into near of outside through throughout to toward');

function nameCountries(annotated: AnnotatedText, cast: Cast, groups: readonly NameGroup[]): void {
  for (const group of groups) {
    const country = countries.names.get(group.key);
    if (country === undefined || group.kind !== 'country') continue;
    if (isSurnameHere(annotated, group, groups)) {
      group.kind = 'person';
      continue;
    }
    if (isAmericanState(country, groups)) {
      group.kind = 'place';
      cast.countries.set(country, add(cast, 'place', group));
      continue;
    }
    const known = cast.countries.get(country);
    if (known === undefined) cast.countries.set(country, add(cast, 'country', group));
    else join(cast, known, group.mentions);
  }
}

/** Full names first; then what is left of short names goes to the full name that was used last before it. */
function namePersons(
  annotated: AnnotatedText,
  cast: Cast,
  groups: readonly NameGroup[],
  isFirm: (group: NameGroup) => boolean,
): void {
  const byPart = new Map<string, Entity[]>();
  const index = (entity: Entity, words: readonly string[]) => {
    for (const part of shortNames(words)) {
      const bearers = byPart.get(part);
      if (bearers === undefined) byPart.set(part, [entity]);
      else if (bearers.length < mostBearers) bearers.push(entity);
    }
  };
  const full = groups.filter(
    (group) => group.kind === 'person' && isFullName(group.words) && group.weight >= leastEvidence && !isFirm(group),
  );
  const keysOf = new Map<Entity, string[][]>();
  for (const group of full.sort(
    (a, b) => b.words.length - a.words.length || a.mentions[0].start - b.mentions[0].start,
  )) {
    if (!isOpen(cast, group)) continue;
    const rivals = new Set(shortNames(group.words).flatMap((name) => byPart.get(name) ?? []));
    const same = [...rivals].filter((entity) => keysOf.get(entity)!.some((words) => samePerson(words, group.words)));
    if (same.length === 1) {
      join(cast, same[0], group.mentions);
      const spellings = keysOf.get(same[0])!;
      if (spellings.length < mostSpellings) spellings.push(group.words);
    } else {
      const entity = add(cast, 'person', group);
      keysOf.set(entity, [group.words]);
      index(entity, group.words);
    }
  }
  for (const group of groups) {
    if (!isOpen(cast, group) || group.words.length > 2) continue;
    const candidates = byPart.get(group.key) ?? [];
    const rival = group.kind !== null && group.kind !== 'person' && group.weight > 6;
    if (candidates.length === 0 || (rival && group.kind !== 'place')) continue;
    // "Paris said", of Jane Paris, where it does not look like the city.
    const isLike = inTables(group.mentions[0].name) ? looksLikePerson : mayBePerson;
    joinLastUsed(annotated, cast, candidates, rival ? group.mentions.filter(isLike) : group.mentions);
  }
  for (const group of groups) {
    if (isFirm(group)) continue;
    if (isOpen(cast, group) && group.kind === 'person' && group.weight >= leastEvidence) add(cast, 'person', group);
  }
  for (const entity of cast.entities) if (entity.kind === 'person') entity.gender = genderOf(annotated, entity);
}

const looksLikePerson = ({ votes }: NameMention): boolean => (votes.person ?? 0) >= leastLikeness;

/** A name known for nothing else, where no more than the language model speaks for a place. */
const mayBePerson = ({ votes }: NameMention): boolean => (votes.place ?? 0) <= leastLikeness;

/** As much as the language model speaks for a person. */
const leastLikeness = 2.5;

/**
 * Of several people with one surname, a short name means the one who was last named in full before it; behind a "Mrs" no
 * man.
 */
function joinLastUsed(
  annotated: AnnotatedText,
  cast: Cast,
  candidates: readonly Entity[],
  mentions: readonly NameMention[],
): void {
  const named = candidates
    .flatMap((entity) => {
      const gender = genderOf(annotated, entity);
      return entity.names.map((name) => ({ name, start: name.start, entity, gender }));
    })
    .sort((a, b) => a.start - b.start);
  const lastFor = { male: -1, female: -1, anybody: -1 };
  const holders: Record<keyof typeof lastFor, Entity | null> = { male: null, female: null, anybody: null };
  let next = 0;
  const read = (): void => {
    const { gender } = named[next];
    if (gender !== 'female') lastFor.male = next;
    if (gender !== 'male') lastFor.female = next;
    lastFor.anybody = next++;
  };
  for (const mention of mentions) {
    while (next < named.length && named[next].start < mention.start) read();
    const asked = addressedAs(annotated, mention) ?? 'anybody';
    const { entity, name } = named[Math.max(lastFor[asked] < 0 ? lastFor.anybody : lastFor[asked], 0)];
    const holder = holders[asked];
    // "Kolb", once it has meant Anna, does so when her husband Peter Kolb has been spoken of, unless he is what that is about.
    const means = holder === null || isTakenUp(annotated, name, mention) ? entity : holder;
    if (holder === null || means.names.length > holder.names.length) holders[asked] = means;
    join(cast, means, [mention]);
  }
}

/** How many sentences behind a full name it may be taken up by a short one. */
const reach = 2;

/** Whether a full name is the subject of its sentence, right before the short one, which modifies no other noun. */
const isTakenUp = (annotated: AnnotatedText, full: NameMention, short: NameMention): boolean =>
  short.sentence - full.sentence <= reach &&
  annotated.sentences[short.sentence].tokens[short.head].relation !== 'compound' &&
  /^(?:nsubj|$)/.test(annotated.sentences[full.sentence].tokens[full.head].relation);

function nameOrganisations(
  cast: Cast,
  groups: readonly NameGroup[],
  isFirm: (group: NameGroup) => boolean,
  definitions: ReadonlyMap<string, string>,
): void {
  const byKey = new Map<string, Entity>();
  const placed = new Set(groups.flatMap(({ key, kind }) => (kind === 'place' ? [key] : [])));
  const isPlace = (key: string) => placed.has(key) || isPlaceName(key);
  /** "the Council" where several have names that end so. */
  const shared = new Set<string>();
  const open = groups.filter(
    (group) => isOpen(cast, group) && (group.kind === 'organisation' || mayBeTeam(group) || isFirm(group)),
  );
  for (const group of open.sort(
    (a, b) => b.words.length - a.words.length || a.mentions[0].start - b.mentions[0].start,
  )) {
    const { refersTo, comesBackAs } = organisationKeys(group.words, definitions, isPlace);
    const matches = new Set(refersTo.flatMap((key) => (shared.has(key) ? [] : (byKey.get(key) ?? []))));
    let [entity] = matches;
    if (matches.size === 1) join(cast, entity, group.mentions);
    // "the Texans" are a team only beside its full name.
    else if (group.kind === 'group') continue;
    else if (group.weight >= leastEvidence || definitions.has(group.key)) entity = add(cast, 'organisation', group);
    else continue;
    for (const key of comesBackAs) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, entity);
      else if (known !== entity && /^(?:last|local) /.test(key)) shared.add(key);
    }
  }
}

/** "the Texans", unlike "the Republicans". */
const mayBeTeam = ({ kind, mentions }: NameGroup): boolean =>
  kind === 'group' && mentions.every(({ votes }) => (votes.group ?? 0) < leastParty);

/** As much as speaks for those of a party. */
const leastParty = 6;

/** Places and products: written alike is the same; a plural is its singular ("iPhones"). */
function nameTheRest(cast: Cast, groups: readonly NameGroup[]): void {
  const byKey = new Map<string, Entity>();
  for (const group of groups) {
    if (!isOpen(cast, group) || group.kind === null || group.weight < leastEvidence) continue;
    if (group.kind === 'person' || group.kind === 'organisation') continue;
    const key = shipOf(group) ?? group.key;
    const singular = group.kind === 'product' ? key.replace(/s$/, '') : key;
    const known = byKey.get(`${group.kind} ${singular}`);
    if (known !== undefined) join(cast, known, group.mentions);
    else byKey.set(`${group.kind} ${singular}`, add(cast, group.kind, group));
  }
}

/** The fullest name, then the one used most, then the first; a country's comes from the table. */
function bestName(entity: Entity): string {
  const country = entity.kind === 'country' ? countries.names.get(entity.names[0]?.key ?? '') : undefined;
  if (country !== undefined) return country;
  const count = new Map<string, number>();
  for (const { name } of entity.names) count.set(name, (count.get(name) ?? 0) + 1);
  const fullness = (name: string) => {
    const parts = name.split(' ').filter((part) => !honorifics.has(part.toLowerCase()));
    return entity.kind === 'product' ? 0 : Math.min(parts.length, 4);
  };
  const shouted = (name: string) => (/^[\p{Lu}\s]{5,}$/u.test(name) ? 1 : 0);
  const keys = new Set(entity.names.map(({ key }) => key));
  const isPlain = ([name]: [string, number]) => entity.kind !== 'person' || !keys.has(withoutEpithet(foldName(name)));
  const ranked = [...count]
    .filter(isPlain)
    .sort(([a, n], [b, m]) => fullness(b) - fullness(a) || shouted(a) - shouted(b) || m - n);
  return ranked[0]?.[0] ?? entity.name;
}
