import { isIdentity } from '../merge/identity.ts';
import type { Named, NewActor, Story, StoryActor, StoryEvent } from '../schema.ts';
import { keyOf } from './correct.ts';

/** The events or actors that corrections name, by what they name them by: an id, or a place where they are told. */
export function byKey<Thing extends StoryEvent | StoryActor>(
  things: readonly Thing[],
  named: readonly (Named | NewActor)[],
): Map<string, Thing> {
  const sought = new Set(named.map(keyOf));
  const found = new Map<string, Thing>();
  const look = (key: string, thing: Thing) => {
    if (sought.has(key) && !found.has(key)) found.set(key, thing);
  };
  for (const thing of things) {
    look(keyOf(thing), thing);
    for (const mention of thing.mentions)
      look(keyOf('trigger' in mention ? { article: mention.article, ...mention.trigger } : mention), thing);
  }
  return found;
}

/** Tells the events that were read from those that were written by hand. */
export function readIn({ articles }: Story): (event: StoryEvent) => boolean {
  const told = new Set(articles.filter((article) => article.told).map(({ id }) => id));
  return ({ id, mentions }) => isIdentity('e', id) && mentions.some(({ article }) => !told.has(article));
}
