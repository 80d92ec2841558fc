import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { seededRandom } from '../random.ts';
import type { ActorGraph } from '../types.ts';
import type { Measure } from './measure.ts';

/** Links looked at for all actors together; in larger networks the paths of only some actors are followed. */
const WORK = 2_000_000;
const FEWEST_SOURCES = 24;

/**
 * The share of shortest paths between two others that lead through an actor, 0..1 (Brandes, "A faster algorithm for
 * betweenness centrality", 2001); in large networks estimated from some actors' paths (Brandes and Pich, "Centrality
 * estimation in large networks", 2007).
 */
export const betweenness: Measure = {
  label: 'betweenness',
  meaning: 'stands between those who share no events',
  of(actors) {
    const { order } = actors;
    if (order === 0) return { values: new Map(), note: null };
    const sources = pathSources(actors);
    const through = new Float64Array(order);
    const share = new Float64Array(order);
    const pathsFrom = createUnweightedIndexedBrandes(actors);
    for (const source of sources) {
      const [reached, before, paths] = pathsFrom(source);
      share.fill(0);
      while (reached.size > 0) {
        const farthest = reached.pop()!;
        for (const earlier of before[farthest]) {
          share[earlier] += (paths[earlier] / paths[farthest]) * (1 + share[farthest]);
        }
        if (farthest !== source) through[farthest] += share[farthest];
      }
    }
    const pairs = Math.max(1, (sources.length / order) * (order - 1) * (order - 2));
    return {
      values: new Map(actors.nodes().map((id, at) => [id, through[at] / pairs])),
      note: sources.length < order ? `estimated from the paths of ${sources.length} of ${order} actors` : null,
    };
  },
};

/** Actors by number: all, or as many as there is time for, chosen by lot. */
function pathSources({ order, size }: ActorGraph): number[] {
  const all = Array.from({ length: order }, (_, at) => at);
  const most = Math.max(FEWEST_SOURCES, Math.floor(WORK / (order + size + 1)));
  if (order <= most) return all;
  const random = seededRandom(1);
  for (let at = 0; at < most; at++) {
    const drawn = at + Math.floor(random() * (order - at));
    [all[at], all[drawn]] = [all[drawn], all[at]];
  }
  return all.slice(0, most);
}
