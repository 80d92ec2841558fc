import {
  foldName,
  isMarkedPerson,
  organisationKeys,
  spelledOut,
  type Actor,
  type ActorKind,
} from '#lib/actors/index.ts';
import type { ArticleAnalysis } from '../article-analysis.ts';
import { identify } from './identity.ts';
import { kinshipsOf, type Kinship } from './kinships.ts';
import { counted, together, type Counted, type Lists } from './lists.ts';
import { remember } from './remember.ts';
import { describedIn, rolesHeldBy, type Described, type RoleHeld } from './roles.ts';

/** Actors as their articles know them: of each thing a column, with an entry for each actor. */
interface Columns {
  names: string[];
  kinds: ActorKind[];
  isThing: boolean[];
  /** Whether its article shows that it is a person; else only the look of its name may say so. */
  isMarkedPerson: boolean[];
  genders: ('male' | 'female' | null)[];
  /** What an actor's id is made of, where another article may know more of it; and that id, as long as none does. */
  idKeys: string[];
  ids: string[];
  /** How long each mention is, end to end; `starts` says where they begin and whose they are. */
  lengths: number[];
  /** Those of the mentions that may mean somebody else, by index, and how likely they do not, in hundredths. */
  inDoubt: number[];
  confidences: number[];
}

/** Those of one article. */
interface OwnActors extends Columns {
  aliases: Counted<string>;
  /** By index among the article's own. */
  affiliations: Counted;
  kinships: Kinship[];
  rolesHeld: RoleHeld[];
  described: Described[];
  /** The names of people, folded, without descriptions and pronouns; the fullest first. */
  persons: Counted<string>;
  /** Under each of these there can be only one actor. */
  keys: Counted<string>;
  starts: Counted;
}

/** Those of all articles of a story, one article after the other. */
export interface LocalActors extends Omit<Columns, 'inDoubt' | 'confidences'> {
  size: number;
  /** Ids of the articles. */
  articleIds: string[];
  /** The first of each article, and behind the last how many there are. */
  firsts: Int32Array;
  /** The article of each. */
  articles: Int32Array;
  aliases: Lists<string[]>;
  affiliations: Lists<number[]>;
  /** In the order of the articles, actors and owners by index. */
  kinships: Kinship[];
  rolesHeld: RoleHeld[];
  described: Described[];
  persons: Lists<string[]>;
  keys: Lists<string[]>;
  starts: Lists<number[]>;
  /** How likely mentions mean their actors, by index, where that is in doubt. */
  confidences: ReadonlyMap<number, number>;
}

/** Another date changes none of them. */
const ownActors = remember(({ article, actors }): OwnActors => {
  const names = actors.map((actor) => namesOf(article.text, actor).map(foldName));
  const idKeys = actors.map(idKeyOf);
  const mentions = actors.flatMap((actor) => actor.mentions);
  return {
    names: actors.map(({ name }) => name),
    kinds: actors.map(({ kind }) => kind),
    isThing: actors.map(({ thing }) => thing === true),
    isMarkedPerson: actors.map((actor) => actor.kind === 'person' && isMarkedPerson(article.text, actor)),
    idKeys: idKeys.map((idKey, index) => (actors[index].kind === 'unnamed' ? '' : idKey)),
    ids: actors.map((actor, index) =>
      isNameless(actor) ? placedId(idKeys[index], article.id, actor.mentions[0].start) : namedId(idKeys[index]),
    ),
    lengths: mentions.map(({ start, end }) => end - start),
    inDoubt: mentions.flatMap(({ confidence }, index) => (confidence === undefined ? [] : [index])),
    confidences: mentions.flatMap(({ confidence }) => (confidence === undefined ? [] : Math.round(100 * confidence))),
    aliases: counted(actors.map(({ aliases }) => aliases)),
    affiliations: counted(actors.map(({ affiliation }) => affiliation)),
    genders: actors.map(({ gender }) => gender ?? null),
    kinships: kinshipsOf(actors),
    rolesHeld: rolesHeldBy(actors),
    described: describedIn(article.text, actors),
    persons: counted(actors.map(({ kind }, index) => (kind === 'person' ? names[index] : []))),
    keys: counted(actors.map(({ kind }, index) => keysOf(kind, names[index]))),
    starts: counted(actors.map((actor) => actor.mentions.map(({ start }) => start))),
  };
});

export function localActors(analyses: readonly ArticleAnalysis[]): LocalActors {
  const own = analyses.map(ownActors);
  const firsts = new Int32Array(own.length + 1);
  own.forEach(({ ids }, article) => (firsts[article + 1] = firsts[article] + ids.length));
  const articles = new Int32Array(firsts[own.length]);
  own.forEach((_, article) => articles.fill(article, firsts[article], firsts[article + 1]));
  return {
    size: articles.length,
    articleIds: analyses.map(({ article }) => article.id),
    firsts,
    articles,
    names: own.flatMap(({ names }) => names),
    kinds: own.flatMap(({ kinds }) => kinds),
    isThing: own.flatMap(({ isThing }) => isThing),
    isMarkedPerson: own.flatMap(({ isMarkedPerson }) => isMarkedPerson),
    genders: own.flatMap(({ genders }) => genders),
    idKeys: own.flatMap(({ idKeys }) => idKeys),
    ids: own.flatMap(({ ids }) => ids),
    lengths: own.flatMap(({ lengths }) => lengths),
    aliases: together(own.map(({ aliases }) => aliases)),
    affiliations: together(own.map(({ affiliations }) => affiliations)),
    kinships: own.flatMap(({ kinships }, article) =>
      kinships.map(({ relation, ...pair }) => ({
        relation,
        relative: firsts[article] + pair.relative,
        owner: firsts[article] + pair.owner,
      })),
    ),
    rolesHeld: own.flatMap(({ rolesHeld }, article) =>
      rolesHeld.map(({ noun, ...pair }) => ({
        noun,
        holder: firsts[article] + pair.holder,
        owner: pair.owner === null ? null : firsts[article] + pair.owner,
      })),
    ),
    described: own.flatMap(({ described }, article) =>
      described.map(({ noun, ...pair }) => ({
        noun,
        actor: firsts[article] + pair.actor,
        owner: pair.owner === null ? null : firsts[article] + pair.owner,
      })),
    ),
    persons: together(own.map(({ persons }) => persons)),
    keys: together(own.map(({ keys }) => keys)),
    starts: together(own.map(({ starts }) => starts)),
    confidences: confidencesOf(own),
  };
}

function confidencesOf(own: readonly OwnActors[]): Map<number, number> {
  const found = new Map<number, number>();
  let first = 0;
  for (const { inDoubt, confidences, lengths } of own) {
    inDoubt.forEach((mention, i) => found.set(first + mention, confidences[i] / 100));
    first += lengths.length;
  }
  return found;
}

/** Without a name that tells it from others. */
export const isNameless = ({ kind }: Pick<Actor, 'kind'>): boolean => kind === 'unnamed' || kind === 'group';

const idKeyOf = ({ name, kind }: Pick<Actor, 'name' | 'kind'>): string =>
  `${isNameless({ kind }) ? kind : 'named'} ${foldName(name)}`;

/** The id of the only actor of a name. */
export const namedId = (idKey: string): string => identify('p', idKey);

/** The id of an actor that shares its name with others ("US officials"): it follows from where it first stands, too. */
export const placedId = (idKey: string, article: string, start: number): string => identify('p', idKey, article, start);

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
    if (form === 'name') names.add(spelledOut(text.slice(start, end).replace(/[[\]]/g, '').replace(/\s+/g, ' ')));
  }
  return [...names];
}
