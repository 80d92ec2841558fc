import { measured, type Measure } from './measure.ts';

export const degree: Measure = {
  label: 'links',
  meaning: 'shares events with many others',
  of: (actors) => measured(actors, (actor) => actors.degree(actor)),
};
