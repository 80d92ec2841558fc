import type { EventRow } from './world-events.ts';

export const events2000: readonly EventRow[] = [];
