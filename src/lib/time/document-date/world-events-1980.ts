import type { EventRow } from './world-events.ts';

export const events1980: readonly EventRow[] = [];
