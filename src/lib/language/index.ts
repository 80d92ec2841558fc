/**
 * Language: text becomes sentences of tokens with tags, lemmas, dependencies and names.
 *
 *   tokenise   paragraphs → words → sentences; no model needed
 *   loadModel  bytes of static/model/english.bin → word facts, tagger, lemmatiser, parser, name finder
 *   annotate   tokenise, then for each sentence: tag → lemma → parse → names
 */
export { annotate } from './annotate.ts';
export { loadModel } from './model/language-model.ts';
export type { LanguageModel } from './model/language-model.ts';
export { tokenise } from './tokenise/tokenise.ts';
export * from './types.ts';
