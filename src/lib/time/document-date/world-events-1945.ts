import type { EventRow } from './world-events.ts';

export const events1945: readonly EventRow[] = [];
