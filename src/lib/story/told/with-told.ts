import { isPlace, namedIn } from '../corrections/correct.ts';
import { byText } from '../merge/identity.ts';
import { firstDay } from '../merge/merge-story.ts';
import type { Correction, Story, StoryEvent, StoryRelation } from '../schema.ts';
import { ToldStory } from './told-story.ts';

/**
 * The story that was read, and beside it one that is told: an actor of the same name is one, events stay as they are. What
 * a person says of what was not read is done to both.
 */
export function withTold(read: Story, told: Story | null, corrections: readonly Correction[]): Story {
  const ids = new Set(read.articles.map(({ id }) => id));
  const ofOthers = corrections.filter(
    (correction) => !namedIn(correction).every((named) => isPlace(named) && ids.has(named.article)),
  );
  if (told === null && ofOthers.length === 0) return read;
  const all = new ToldStory(read);
  if (told !== null) all.add(told);
  for (const correction of ofOthers) all.correct(correction);
  const events = all.allEvents();
  return {
    ...read,
    articles: [...read.articles, ...(told?.articles ?? [])],
    times: [...read.times, ...(told?.times ?? [])],
    actors: all.allActors(),
    events: inOrder(events),
    relations: relationsOf([...read.relations, ...(told?.relations ?? [])], all, events),
  };
}

/** By time, undated ones last; else as they were. */
const inOrder = (events: readonly StoryEvent[]): StoryEvent[] =>
  events
    .map((event) => ({ event, day: firstDay(event) }))
    .sort((a, b) => (a.day === b.day ? 0 : a.day - b.day))
    .map(({ event }) => event);

function relationsOf(
  relations: readonly StoryRelation[],
  { events }: ToldStory,
  kept: readonly StoryEvent[],
): StoryRelation[] {
  const ids = new Set(kept.map(({ id }) => id));
  const found = new Map<string, StoryRelation>();
  for (const { type, ...ends } of relations) {
    const [from, to] = [events.idOf(ends.from), events.idOf(ends.to)];
    if (from !== to && ids.has(from) && ids.has(to)) found.set(`${type} ${from} ${to}`, { type, from, to });
  }
  return [...found.values()].sort((a, b) => byText(a.type, b.type) || byText(a.from, b.from) || byText(a.to, b.to));
}
