import type { EventRow } from './world-events.ts';

export const events1990: readonly EventRow[] = [];
