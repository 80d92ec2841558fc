import type { ActorKind } from '#lib/actors/index.ts';
import type { Factuality } from '#lib/events/index.ts';
import type { Story, StoryEvent } from '#lib/story/index.ts';

/** What is left out. */
export interface Hidden {
  factualities: ReadonlySet<Factuality>;
  kinds: ReadonlySet<ActorKind>;
  articles: ReadonlySet<string>;
  /** The actor to whom the story is narrowed; null: all. */
  actor: string | null;
}

/**
 * One byte per event: 1 is shown. An event goes when its standing is hidden, when every article that reports it is, when
 * everyone in it is of a hidden kind, and when it has nothing to do with the actor the story is narrowed to.
 */
export function filterMask(story: Story, hidden: Hidden): Uint8Array {
  const kinds = new Map(story.actors.map(({ id, kind }) => [id, kind]));
  const isHidden = (actor: string) => hidden.kinds.has(kinds.get(actor) ?? 'unnamed');
  const shows = (event: StoryEvent): boolean => {
    if (hidden.factualities.has(event.factuality)) return false;
    const { mentions } = event;
    if (mentions.length > 0 && mentions.every(({ article }) => hidden.articles.has(article))) return false;
    if (hidden.actor === null && hidden.kinds.size === 0) return true;
    const cast = [...castOf(event)];
    if (hidden.actor !== null && !cast.includes(hidden.actor)) return false;
    return cast.length === 0 || !cast.every(isHidden);
  };
  return Uint8Array.from(story.events, (event) => (shows(event) ? 1 : 0));
}

/** Everyone and everywhere an event names, each once. */
export function castOf({ participants, sources, places }: StoryEvent): Set<string> {
  return new Set([...participants.map(({ actor }) => actor), ...sources.map(({ actor }) => actor), ...places]);
}
