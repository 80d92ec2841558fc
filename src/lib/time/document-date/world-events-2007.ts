import type { EventRow } from './world-events.ts';

export const events2007: readonly EventRow[] = [];
