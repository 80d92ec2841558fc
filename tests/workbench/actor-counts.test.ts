import { expect, it } from 'vitest';
import { indexStory } from '#lib/figure/index.ts';
import { actorCounts } from '../../src/lib/workbench/actor-counts.ts';
import { sampleStory } from '../figure/sample-story.ts';

it('actors are counted once for each event they are in, and those in most come first, of equals by their names', () => {
  const { counts, order } = actorCounts(indexStory(sampleStory));
  const { actors, events } = sampleStory;
  for (const [at, { id, thing }] of actors.entries()) {
    const own = events.filter(
      ({ participants, places, sources }) =>
        [...participants, ...sources].some(({ actor }) => actor === id) || places.includes(id),
    );
    expect(counts[at]).toBe(thing ? 0 : own.length);
    expect(order.includes(at)).toBe(counts[at] > 0);
  }
  const listed = [...order].map((at) => ({ number: counts[at], name: actors[at].name }));
  expect(listed).toEqual(
    listed.toSorted((one, other) => other.number - one.number || (one.name < other.name ? -1 : 1)),
  );
});
