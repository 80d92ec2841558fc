import { indexStory } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import { actorCountsInSteps } from './actor-counts.ts';
import { thingsByArticle } from './things-by-article.ts';

/**
 * Looks up ahead, step by step, what the page asks of a story as soon as that takes the place of another: together it is
 * more than one turn's work.
 */
export function* lookAhead(story: Story): Generator<void, void> {
  const index = indexStory(story);
  yield;
  yield* thingsByArticle(story);
  yield* actorCountsInSteps(index);
  // Made when they are first asked for.
  for (const name of ['articleIndex', 'timeIndex'] as const) yield void index[name];
}
