/** The normaliser alone, for the page to fetch when a date is first typed: who fetched the whole room got all of it. */
export { normalise } from '#lib/time/index.ts';
