/**
 * Language: text becomes sentences of tokens with tags, lemmas, dependencies and names.
 *
 *   tokenise   paragraphs → words → sentences; no model needed
 */
export { tokenise } from './tokenise/tokenise.ts';
export * from './types.ts';
