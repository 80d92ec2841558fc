/**
 * The time room: time expressions are recognised, resolved against a context and explained; articles are dated.
 */
export * from './types.ts';
