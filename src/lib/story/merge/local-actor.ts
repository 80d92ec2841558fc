import { foldName, organisationKeys, type Actor, type ActorKind } from '#lib/actors/index.ts';
import { identify } from './identity.ts';
import { remember } from './remember.ts';

/** An actor as one article knows it. */
export interface LocalActor extends Omit<Actor, 'mentions'> {
  /** Id of the article. */
  article: string;
  /** Index in the article's own list of actors. */
  index: number;
  /** Begin and end of each mention, end to end. */
  spans: number[];
  /** The actor's names in the article, folded, without descriptions and pronouns; the fullest first. */
  names: string[];
  /** Under each of these there can be only one actor. */
  keys: string[];
  /** What the actor's id is made of, and that id, as long as no other article knows more of it. */
  idKey: string;
  id: string;
}

/** The actors of an article; another date changes none of them. */
export const localActors = remember(({ article, actors }): LocalActor[] =>
  actors.map(({ mentions, ...actor }, index) => {
    const names = namesOf(article.text, { ...actor, mentions }).map(foldName);
    const idKey = idKeyOf(actor);
    return {
      ...actor,
      article: article.id,
      index,
      spans: mentions.flatMap(({ start, end }) => [start, end]),
      names,
      keys: keysOf(actor.kind, names),
      idKey,
      id: isNameless(actor) ? placedId(idKey, article.id, mentions[0].start) : namedId(idKey),
    };
  }),
);

/** Without a name that tells it from others. */
export const isNameless = ({ kind }: Pick<Actor, 'kind'>): boolean => kind === 'unnamed' || kind === 'group';

const idKeyOf = ({ name, kind }: Pick<Actor, 'name' | 'kind'>): string =>
  `${isNameless({ kind }) ? kind : 'named'} ${foldName(name)}`;

/** The id of the only actor of a name. */
export const namedId = (idKey: string): string => identify('p', idKey);

/** The id of an actor that shares its name with others ("US officials"): it follows from where it first stands, too. */
export const placedId = (idKey: string, article: string, start: number): string => identify('p', idKey, article, start);

const noDefinitions: ReadonlyMap<string, string> = new Map();

/**
 * The keys of an actor's names. Kinds may differ: what one article takes for an organisation another takes for a
 * product. Only people are kept apart by kind ("Washington"), and short names of people are left for later.
 */
function keysOf(kind: ActorKind, names: readonly string[]): string[] {
  const folded = names.filter((name) => name !== '');
  switch (kind) {
    case 'unnamed':
      return [];
    case 'person':
      return folded.filter((name) => name.includes(' ')).map((name) => `person ${name}`);
    case 'organisation':
      return folded.flatMap((name) =>
        organisationKeys(name.split(' '), noDefinitions).own.map((key) => `thing ${key}`),
      );
    case 'product':
      return folded.map((name) => `thing ${name.replace(/s$/, '')}`);
    case 'group':
      return folded.map((name) => `group ${name}`);
    default:
      return folded.map((name) => `thing ${name}`);
  }
}

/** The names a text uses, the actor's own name first. */
function namesOf(text: string, { name, kind, mentions }: Actor): string[] {
  if (kind === 'unnamed') return [];
  const names = new Set(kind === 'group' ? [] : [name]);
  for (const { form, start, end } of mentions) {
    if (form === 'name') names.add(text.slice(start, end).replace(/[[\]]/g, '').replace(/\s+/g, ' '));
  }
  return [...names];
}
