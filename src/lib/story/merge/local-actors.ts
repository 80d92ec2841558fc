import {
  actorKinds,
  foldName,
  isMarkedPerson,
  organisationKeys,
  partedNames,
  spelledOut,
  type Actor,
  type ActorKind,
} from '#lib/actors/index.ts';
import { oneLine } from '#lib/language/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { idNumber, identify } from './identity.ts';
import { kinshipsOf, type Kinship } from './kinships.ts';
import { articlesOf, type Lists } from './lists.ts';
import { describedIn, rolesHeldBy, type Described, type RoleHeld } from './roles.ts';
import type { AllTables, OwnTables, Tables } from './tables.ts';

/** What an article knows of its actors, of people's relatives and offices; whom a row speaks of is an index into the actors. */
export const actorTables = {
  actors: {
    names: 'text',
    /** Indices into the lists of kinds and genders. */
    kinds: 'number',
    genders: 'number',
    isThing: 'number',
    /** Whether its article shows that it is a person; else only the look of its name may say so. */
    isMarkedPerson: 'number',
    /** As long as no other article knows more of it. */
    ids: 'id',
    aliases: 'texts',
    affiliations: 'numbers',
    /** The names of people, folded, without descriptions and pronouns; the fullest first. */
    persons: 'texts',
    /** Under each of these there can be only one actor that is no person. */
    keys: 'texts',
    /** Short names of organisations, folded, that others may bear, too. */
    shortNames: 'texts',
    /** Where mentions begin, and how long they are. */
    starts: 'numbers',
    lengths: 'numbers',
  },
  kinships: { relative: 'number', owner: 'number', relation: 'text' },
  /** -1 for nobody. */
  rolesHeld: { holder: 'number', noun: 'text', owner: 'number' },
  described: { actor: 'number', noun: 'text', owner: 'number' },
  /** Of the mentions, one actor after the other, those that may mean somebody else; and how likely they do not, in hundredths. */
  doubts: { mention: 'number', confidence: 'number' },
} as const satisfies Tables;

const genders = [null, 'male', 'female'] as const;
const nobody = -1;

/** Actors as their articles know them, one article after the other: of each thing a column, with an entry for each actor. */
export interface LocalActors {
  size: number;
  /** Ids of the articles. */
  articleIds: string[];
  /** The first of each article, and behind the last how many there are. */
  firsts: Int32Array;
  /** The article of each. */
  articles: Int32Array;
  names: string[];
  kinds: ActorKind[];
  genders: (typeof genders)[number][];
  isThing: Int32Array;
  isMarkedPerson: Int32Array;
  /** As numbers. */
  ids: Float64Array;
  aliases: Lists<string[]>;
  /** By index among the article's own. */
  affiliations: Lists;
  persons: Lists<string[]>;
  keys: Lists<string[]>;
  shortNames: Lists<string[]>;
  starts: Lists;
  lengths: Lists;
  /** In the order of the articles, actors and owners by index. */
  kinships: Kinship[];
  rolesHeld: RoleHeld[];
  described: Described[];
  /** How likely mentions mean their actors, by place among `starts`, where that is in doubt. */
  confidences: ReadonlyMap<number, number>;
}

export function actorsOf({ article, actors }: ArticleAnalysis): OwnTables<typeof actorTables> {
  const names = actors.map((actor) => namesOf(article.text, actor).map(foldName));
  const bodies = actors.map(({ kind, mentions }, index) =>
    kind === 'organisation' && mentions.some(({ form }) => form === 'name')
      ? partedNames(names[index])
      : { full: names[index], short: [] },
  );
  const kinships = kinshipsOf(actors);
  const rolesHeld = rolesHeldBy(actors);
  const described = describedIn(article.text, actors);
  const doubts = actors
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ confidence }, mention) => (confidence === undefined ? [] : [{ mention, confidence }]));
  return {
    actors: {
      names: actors.map(({ name }) => name),
      kinds: actors.map(({ kind }) => actorKinds.indexOf(kind)),
      genders: actors.map(({ gender }) => genders.indexOf(gender ?? null)),
      isThing: actors.map(({ thing }) => (thing ? 1 : 0)),
      isMarkedPerson: actors.map((actor) => (actor.kind === 'person' && isMarkedPerson(article.text, actor) ? 1 : 0)),
      ids: actors.map((actor) =>
        idNumber(
          isNameless(actor) ? identify('p', idKeyOf(actor), article.id, actor.mentions[0].start) : namedId(actor),
        ),
      ),
      aliases: actors.map(({ aliases }) => aliases),
      affiliations: actors.map(({ affiliation }) => affiliation),
      persons: actors.map(({ kind }, index) => (kind === 'person' ? names[index] : [])),
      keys: actors.map(({ kind }, index) => (kind === 'person' ? [] : keysOf(kind, bodies[index].full))),
      shortNames: bodies.map(({ short }) => short),
      starts: actors.map(({ mentions }) => mentions.map(({ start }) => start)),
      lengths: actors.map(({ mentions }) => mentions.map(({ start, end }) => end - start)),
    },
    kinships: {
      relative: kinships.map(({ relative }) => relative),
      owner: kinships.map(({ owner }) => owner),
      relation: kinships.map(({ relation }) => relation),
    },
    rolesHeld: {
      holder: rolesHeld.map(({ holder }) => holder),
      noun: rolesHeld.map(({ noun }) => noun),
      owner: rolesHeld.map(({ owner }) => owner ?? nobody),
    },
    described: {
      actor: described.map(({ actor }) => actor),
      noun: described.map(({ noun }) => noun),
      owner: described.map(({ owner }) => owner ?? nobody),
    },
    doubts: {
      mention: doubts.map(({ mention }) => mention),
      confidence: doubts.map(({ confidence }) => Math.round(100 * confidence)),
    },
  };
}

/** @param articleIds of the articles whose tables these are */
export function localActors(
  { actors, kinships, rolesHeld, described, doubts }: AllTables<typeof actorTables>,
  articleIds: string[],
): LocalActors {
  const { firsts } = actors;
  // Named one by one: see collectMentions.
  return {
    size: actors.names.length,
    articleIds,
    firsts,
    articles: articlesOf(firsts),
    names: actors.names,
    kinds: entriesOf(actors.kinds, actorKinds),
    genders: entriesOf(actors.genders, genders),
    isThing: actors.isThing,
    isMarkedPerson: actors.isMarkedPerson,
    ids: actors.ids,
    aliases: actors.aliases,
    affiliations: actors.affiliations,
    persons: actors.persons,
    keys: actors.keys,
    shortNames: actors.shortNames,
    starts: actors.starts,
    lengths: actors.lengths,
    kinships: byRow(kinships, (row, article) => ({
      relation: kinships.relation[row],
      relative: firsts[article] + kinships.relative[row],
      owner: firsts[article] + kinships.owner[row],
    })),
    rolesHeld: byRow(rolesHeld, (row, article) => ({
      noun: rolesHeld.noun[row],
      holder: firsts[article] + rolesHeld.holder[row],
      owner: rolesHeld.owner[row] === nobody ? null : firsts[article] + rolesHeld.owner[row],
    })),
    described: byRow(described, (row, article) => ({
      noun: described.noun[row],
      actor: firsts[article] + described.actor[row],
      owner: described.owner[row] === nobody ? null : firsts[article] + described.owner[row],
    })),
    confidences: new Map(
      byRow(doubts, (row, article) => [
        actors.starts.begins[firsts[article]] + doubts.mention[row],
        doubts.confidence[row] / 100,
      ]),
    ),
  };
}

/** A column of numbers as what they stand for. */
function entriesOf<Entry>(column: Int32Array, entries: readonly Entry[]): Entry[] {
  const told: Entry[] = [];
  for (let row = 0; row < column.length; row++) told.push(entries[column[row]]);
  return told;
}

function byRow<Item>({ firsts }: { firsts: Int32Array }, make: (row: number, article: number) => Item): Item[] {
  const items: Item[] = [];
  articlesOf(firsts).forEach((article, row) => items.push(make(row, article)));
  return items;
}

/** Without a name that tells it from others. */
export const isNameless = ({ kind }: Pick<Actor, 'kind'>): boolean => kind === 'unnamed' || kind === 'group';

const idKeyOf = ({ name, kind }: Named): string => `${isNameless({ kind }) ? kind : 'named'} ${foldName(name)}`;

type Named = Pick<Actor, 'name' | 'kind'>;

/** The id of the only actor of a name. */
const namedId = (actor: Named): string => identify('p', idKeyOf(actor));

/** The id of an actor that shares its name with others ("US officials"): it follows from where it first stands, too. */
export const placedId = (actor: Named, article: string, start: number): string =>
  identify('p', actor.kind === 'unnamed' ? '' : idKeyOf(actor), article, start);

/** The key of a name, folded, that is no person's. */
export const thingKey = (name: string): string => `thing ${name}`;

const noDefinitions: ReadonlyMap<string, string> = new Map();

/**
 * The keys of an actor's names. Kinds may differ: what one article takes for an organisation another takes for a
 * product. Only people are kept apart by kind ("Washington"), and short names of people are left for later.
 */
export function keysOf(kind: ActorKind, names: readonly string[]): string[] {
  const folded = names.filter((name) => name !== '');
  switch (kind) {
    case 'unnamed':
      return [];
    case 'person':
      return folded.filter((name) => name.includes(' ')).map((name) => `person ${name}`);
    case 'organisation':
      return folded.flatMap((name) => organisationKeys(name.split(' '), noDefinitions).own.map(thingKey));
    case 'product':
      return folded.map((name) => thingKey(name.replace(/s$/, '')));
    case 'group':
      return folded.map((name) => `group ${name}`);
    default:
      return folded.map(thingKey);
  }
}

/** The names a text uses, the actor's own name first. */
function namesOf(text: string, { name, kind, mentions }: Actor): string[] {
  if (kind === 'unnamed') return [];
  const names = new Set(kind === 'group' ? [] : [name]);
  for (const { form, start, end } of mentions) {
    if (form === 'name') names.add(spelledOut(oneLine(text.slice(start, end).replace(/[[\]]/g, ''))));
  }
  return [...names];
}
