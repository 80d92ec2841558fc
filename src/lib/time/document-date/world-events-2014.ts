import type { EventRow } from './world-events.ts';

export const events2014: readonly EventRow[] = [];
