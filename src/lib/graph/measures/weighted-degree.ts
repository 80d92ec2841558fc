import { weightedDegree as sumOfWeights } from 'graphology-metrics/node/weighted-degree.js';
import { measured, type Measure } from './measure.ts';

export const weightedDegree: Measure = {
  label: 'shared events',
  meaning: 'shares many events with others',
  of: (actors) => measured(actors, (actor) => sumOfWeights(actors, actor)),
};
