/**
 * The article room: a file, page or pasted text becomes an `Article`: clean text, told apart into regions, with the
 * dates that somebody wrote down for it.
 */
export * from './types.ts';
