import { words } from './words.ts';

/** Nouns of the calendar and clock. */
export const timeNouns = words(`
  afternoon april august century day decade december evening february friday hour january july june march may minute
  monday month morning night november october saturday second september spring summer sunday thursday time today
  tomorrow tuesday wednesday week weekend winter year yesterday
`);
