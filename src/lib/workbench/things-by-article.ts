import type { Story } from '#lib/story/index.ts';

/** Places in the story's lists of what is named in an article. */
export interface ThingsOfArticle {
  times: number[];
  actors: number[];
  events: number[];
}

export type ThingsByArticle = ReadonlyMap<string, ThingsOfArticle>;

const piece = 4096;

const known = new WeakMap<Story, ThingsByArticle>();

/** What is named in each article of a story, where it has been found. */
export const thingsKnown = (story: Story): ThingsByArticle | null => known.get(story) ?? null;

/** Finds it step by step, once, so that to turn to another article takes no search. */
export function* thingsByArticle(story: Story): Generator<void, ThingsByArticle> {
  const before = known.get(story);
  if (before) return before;
  const found = new Map<string, ThingsOfArticle>(
    story.articles.map(({ id }) => [id, { times: [], actors: [], events: [] }]),
  );
  const add = (article: string, list: keyof ThingsOfArticle, place: number) => {
    const places = found.get(article)?.[list];
    // What is named twice comes twice in a row.
    if (places && places.at(-1) !== place) places.push(place);
  };
  for (let at = 0; at < story.times.length; at++) {
    if (at % piece === 0) yield;
    add(story.times[at].article, 'times', at);
  }
  for (const list of ['actors', 'events'] as const) {
    for (let at = 0; at < story[list].length; at++) {
      if (at % piece === 0) yield;
      for (const { article } of story[list][at].mentions) add(article, list, at);
    }
  }
  known.set(story, found);
  return found;
}
