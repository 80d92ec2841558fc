import { betweenness } from './betweenness.ts';
import { coreNumber } from './core-number.ts';
import { degree } from './degree.ts';
import type { Measure } from './measure.ts';
import { pagerank } from './pagerank.ts';
import { weightedDegree } from './weighted-degree.ts';

/** Every measure of actors, by its name in a view. */
export const measures = {
  degree,
  'weighted-degree': weightedDegree,
  betweenness,
  pagerank,
  core: coreNumber,
} satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as [MeasureName, ...MeasureName[]];
