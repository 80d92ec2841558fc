import { finished, sortInSteps, type StoryIndex } from '#lib/figure/index.ts';

/** Actors by how many events they are in. */
export interface ActorCounts {
  /** In how many events each has a part, says so, or is the place; by place in story.actors. */
  counts: Uint32Array;
  /** Places of those that are in any and are no things, those in most first, of equals by their names. */
  order: Uint32Array;
}

const key = 'actor counts';

/** The actors of a story counted, once. */
export const actorCounts = (index: StoryIndex): ActorCounts => finished(actorCountsInSteps(index));

/** The same step by step. */
export function* actorCountsInSteps(index: StoryIndex): Generator<void, ActorCounts> {
  const known = index.memory.get(key) as ActorCounts | undefined;
  if (known) return known;
  const { actors } = index.story;
  const counts = eventCounts(index);
  yield;
  const there = Uint32Array.from(counts.keys()).filter((at) => counts[at] > 0 && !actors[at].thing);
  const order = yield* sortInSteps(
    there,
    (one, other) => counts[other] - counts[one] || (actors[one].name < actors[other].name ? -1 : 1),
  );
  const made = { counts, order };
  index.memory.set(key, made);
  return made;
}

function eventCounts({ story, parts }: StoryIndex): Uint32Array {
  const counts = new Uint32Array(story.actors.length);
  // The event in which an actor was last counted.
  const seen = new Int32Array(story.actors.length).fill(-1);
  for (let event = 0; event < story.events.length; event++) {
    for (let part = parts.begins[event]; part < parts.begins[event + 1]; part++) {
      const actor = parts.actor[part];
      if (seen[actor] === event) continue;
      seen[actor] = event;
      counts[actor]++;
    }
  }
  return counts;
}
