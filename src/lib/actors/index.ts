/**
 * The actors room: mentions in an article become actors with names, kinds and affiliations.
 */
export * from './types.ts';
