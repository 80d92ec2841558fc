/**
 * The language room: text becomes sentences of tokens with part of speech, dependencies and name spans.
 */
export * from './types.ts';
