import type { StoryIndex } from '#lib/figure/index.ts';

/** In how many events each actor has a part, says so, or is the place; by place in story.actors. */
export function eventCounts({ story, parts }: StoryIndex): Uint32Array {
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
