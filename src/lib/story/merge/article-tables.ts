import { actorTables, actorsOf } from './local-actors.ts';
import { eventTables, eventsOf } from './reports.ts';
import { remember } from './remember.ts';
import type { AllTables } from './tables.ts';
import { timeIdsOf, timeTables } from './times.ts';

const tables = { ...actorTables, ...eventTables, ...timeTables };

export type ArticleTables = AllTables<typeof tables>;

/** What merging asks of articles, whatever their dates are: their actors, what they tell of events, the ids of their times. */
export const articleTables = remember(tables, (analysis) => ({
  ...actorsOf(analysis),
  ...eventsOf(analysis),
  ...timeIdsOf(analysis),
}));
