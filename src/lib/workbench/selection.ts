import type { Span } from '#lib/article/index.ts';
import type { ItemRef } from '#lib/figure/index.ts';
import type { Story, StoryEvent, StoryTime } from '#lib/story/index.ts';

/** What a person looks at. One thing at a time, the same in every view. */
export interface Selection {
  kind: 'event' | 'actor' | 'expression';
  id: string;
}

/** What a mark of a figure stands for, where it can be selected. */
export function selectionOf(item: ItemRef, story: Story): Selection | null {
  switch (item.kind) {
    case 'event':
      return { kind: 'event', id: item.id };
    case 'actor':
      return { kind: 'actor', id: item.id };
    case 'lane':
      return story.actors.some((actor) => actor.id === item.id) ? { kind: 'actor', id: item.id } : null;
    default:
      return null;
  }
}

/** What the figures show as selected: for a time expression, the first event that it dates. */
export function itemOf(selection: Selection | null, story: Story): ItemRef | null {
  if (selection === null) return null;
  if (selection.kind !== 'expression') return { kind: selection.kind, id: selection.id };
  const event = eventsDatedBy(selection.id, story)[0];
  return event ? { kind: 'event', id: event.id } : null;
}

export function eventsDatedBy(expression: string, story: Story): StoryEvent[] {
  return story.events.filter((event) => event.date?.times.includes(expression));
}

/**
 * The same thing in another story: by its id, or, since the id of an event comes from what is merged into it, by the
 * place in the text where it stands.
 */
export function carryOver(selection: Selection | null, from: Story, to: Story): Selection | null {
  if (selection === null) return null;
  const list = { event: to.events, actor: to.actors, expression: to.times }[selection.kind];
  if (list.some((thing) => thing.id === selection.id)) return selection;
  const place = firstPlace(selection, from);
  const found = place && list.find((thing) => placesOf(thing).some((other) => samePlace(place, other)));
  return found ? { kind: selection.kind, id: found.id } : null;
}

interface Place extends Span {
  article: string;
}

function firstPlace({ kind, id }: Selection, story: Story): Place | null {
  const list = { event: story.events, actor: story.actors, expression: story.times }[kind];
  const thing = list.find((one) => one.id === id);
  return (thing && placesOf(thing)[0]) ?? null;
}

/** Every place in the text that stands for a thing: for an event, the words that name it. */
export function placesOf(thing: StoryTime | Pick<StoryEvent, 'mentions'> | { mentions: Place[] }): Place[] {
  if (!('mentions' in thing)) return [{ article: thing.article, start: thing.start, end: thing.end }];
  return thing.mentions.map((mention) =>
    'trigger' in mention ? { article: mention.article, ...mention.trigger } : mention,
  );
}

export const samePlace = (a: Place, b: Place) => a.article === b.article && a.start === b.start && a.end === b.end;
