import { castOf } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';

/** In how many events each actor has a part, says so, or is the place; by actor id. */
export function eventCounts(story: Story): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of story.events) {
    for (const actor of castOf(event)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return counts;
}
