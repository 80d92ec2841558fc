import type { Story } from '#lib/story/index.ts';

/** The story with words in the reports of some events, by default of all, that may mean the actor, or another. */
export function withDoubt(story: Story, id: string, isInDoubt: (event: string) => boolean = () => true): Story {
  const mentions = story.events.flatMap((event) =>
    event.mentions.map(({ article, start, end }) => ({
      ...{ article, start, end },
      ...(isInDoubt(event.id) ? { confidence: 0.4 } : {}),
    })),
  );
  return { ...story, actors: story.actors.map((actor) => (actor.id === id ? { ...actor, mentions } : actor)) };
}
