import louvain from 'graphology-communities-louvain';
import { seededRandom } from './random.ts';
import type { ActorGraph } from './types.ts';

/**
 * Who belongs together: actors who share more events with each other than with the rest (Blondel et al., "Fast unfolding
 * of communities in large networks", 2008), numbered from the largest community on. Actors without a link are in none.
 */
export function communities(actors: ActorGraph, { seed = 1 } = {}): Map<string, number> {
  if (actors.size === 0) return new Map();
  const found = louvain(actors, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
  const members = new Map<number, string[]>();
  actors.forEachNode((id) => {
    if (actors.degree(id) === 0) return;
    const community = members.get(found[id]);
    if (community) community.push(id);
    else members.set(found[id], [id]);
  });
  const largestFirst = [...members.values()].sort(
    (one, other) => other.length - one.length || (one[0] < other[0] ? -1 : 1),
  );
  return new Map(largestFirst.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}
