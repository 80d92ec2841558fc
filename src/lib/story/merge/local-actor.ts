import type { Span } from '#lib/article/index.ts';
import { foldName, organisationKeys, type Actor, type ActorKind } from '#lib/actors/index.ts';
import { remember } from './remember.ts';

/** An actor as one article knows it. */
export interface LocalActor {
  /** Id of the article. */
  article: string;
  /** Index in the article's own list of actors. */
  index: number;
  actor: Omit<Actor, 'mentions'> & { mentions: Span[] };
  /** The actor's names in the article, folded, without descriptions and pronouns; the fullest first. */
  names: string[];
  /** Under each of these there can be only one actor. */
  keys: string[];
}

/** The actors of an article; another date changes none of them. */
export const localActors = remember(({ article, actors }): LocalActor[] =>
  actors.map((actor, index) => {
    const names = namesOf(article.text, actor).map(foldName);
    const mentions = actor.mentions.map(({ start, end }) => ({ start, end }));
    return { article: article.id, index, actor: { ...actor, mentions }, names, keys: keysOf(actor.kind, names) };
  }),
);

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
