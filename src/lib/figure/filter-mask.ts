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
  // Asked of every event at each change of the filter: nothing is made for it anew.
  const ofHiddenKind = new Set(story.actors.filter(({ kind }) => hidden.kinds.has(kind)).map(({ id }) => id));
  const isHidden = (actor: string) => ofHiddenKind.has(actor);
  const isHiddenPart = (part: { actor: string }) => ofHiddenKind.has(part.actor);
  const isHiddenArticle = ({ article }: { article: string }) => hidden.articles.has(article);
  const shows = (event: StoryEvent): boolean => {
    if (hidden.factualities.has(event.factuality)) return false;
    const { mentions, participants, sources, places } = event;
    if (hidden.articles.size > 0 && mentions.length > 0 && mentions.every(isHiddenArticle)) return false;
    if (hidden.actor !== null && !hasPart(event, hidden.actor)) return false;
    if (ofHiddenKind.size === 0 || participants.length + sources.length + places.length === 0) return true;
    return !(participants.every(isHiddenPart) && sources.every(isHiddenPart) && places.every(isHidden));
  };
  const { events } = story;
  const mask = new Uint8Array(events.length);
  for (let at = 0; at < mask.length; at++) mask[at] = Number(shows(events[at]));
  return mask;
}

/** Whether an actor takes part in an event, says so, or is where it is. */
export function hasPart({ participants, sources, places }: StoryEvent, id: string): boolean {
  for (const { actor } of participants) if (actor === id) return true;
  for (const { actor } of sources) if (actor === id) return true;
  return places.includes(id);
}

/** Everyone and everywhere an event names, each once. */
export function castOf({ participants, sources, places }: StoryEvent): Set<string> {
  return new Set([...participants.map(({ actor }) => actor), ...sources.map(({ actor }) => actor), ...places]);
}
