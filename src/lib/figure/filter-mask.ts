import type { ActorKind } from '#lib/actors/index.ts';
import { factualities, type Factuality } from '#lib/events/index.ts';
import type { StoryEvent } from '#lib/story/index.ts';
import type { StoryIndex } from './story-index.ts';

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
 * everyone in it is of a hidden kind (things are nobody), and when it has nothing to do with the actor the story is
 * narrowed to.
 */
export function filterMask(index: StoryIndex, hidden: Hidden): Uint8Array {
  const { story, parts, factuality } = index;
  const mask = new Uint8Array(story.events.length).fill(1);
  if (hidden.factualities.size > 0) {
    const isHidden = factualities.map((name) => hidden.factualities.has(name));
    for (let at = 0; at < mask.length; at++) if (isHidden[factuality[at]]) mask[at] = 0;
  }
  if (hidden.kinds.size > 0) {
    const isHidden = Uint8Array.from(story.actors, ({ kind }) => Number(hidden.kinds.has(kind)));
    for (let at = 0; at < mask.length; at++) {
      const end = parts.begins[at + 1];
      let part = parts.begins[at];
      if (part === end) continue;
      while (part < end && isHidden[parts.actor[part]] === 1) part++;
      if (part === end) mask[at] = 0;
    }
  }
  if (hidden.articles.size > 0) {
    const isHidden = ({ article }: { article: string }) => hidden.articles.has(article);
    for (let at = 0; at < mask.length; at++) {
      const { mentions } = story.events[at];
      if (mask[at] === 1 && mentions.length > 0 && mentions.every(isHidden)) mask[at] = 0;
    }
  }
  if (hidden.actor !== null) {
    const own = eventsWith(index, hidden.actor);
    for (let at = 0; at < mask.length; at++) mask[at] &= own[at];
  }
  return mask;
}

/** 1 for the events in which an actor takes part, that it tells of, or where it is; kept until another is asked for. */
export function eventsWith({ story, actorIndex, parts, memory }: StoryIndex, id: string): Uint8Array {
  const known = memory.get('events with') as { id: string; events: Uint8Array } | undefined;
  if (known?.id === id) return known.events;
  const actor = actorIndex.get(id) ?? -1;
  let events = new Uint8Array(story.events.length);
  if (story.actors[actor]?.thing) events = Uint8Array.from(story.events, (event) => Number(hasPart(event, id)));
  else {
    for (let at = 0; at < events.length; at++) {
      for (let part = parts.begins[at]; part < parts.begins[at + 1]; part++)
        if (parts.actor[part] === actor) events[at] = 1;
    }
  }
  memory.set('events with', { id, events });
  return events;
}

/** Whether an actor takes part in an event, says so, or is where it is. */
function hasPart({ participants, sources, places }: StoryEvent, id: string): boolean {
  for (const { actor } of participants) if (actor === id) return true;
  for (const { actor } of sources) if (actor === id) return true;
  return places.includes(id);
}

/** Everyone and everywhere an event names, each once. */
export function castOf({ participants, sources, places }: StoryEvent): Set<string> {
  return new Set([...participants.map(({ actor }) => actor), ...sources.map(({ actor }) => actor), ...places]);
}
