import sharesOfVisits from 'graphology-metrics/centrality/pagerank.js';
import type { Measure } from './measure.ts';

/** Page and others, "The PageRank citation ranking", 1999, along links weighted by shared events; all sum to 1. */
export const pagerank: Measure = {
  label: 'PageRank',
  meaning: 'is linked to those who are linked themselves',
  of(actors) {
    const values = actors.order === 0 ? {} : sharesOfVisits(actors, { getEdgeWeight: 'weight', maxIterations: 1000 });
    return { values: new Map(actors.nodes().map((id) => [id, values[id]])), note: null };
  },
};
