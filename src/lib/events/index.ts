/**
 * The events room: event mentions with trigger, roles, source, factuality and the times that date them.
 */
export * from './types.ts';
