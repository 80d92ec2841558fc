/**
 * Language: text becomes sentences of tokens with tags, lemmas, dependencies and names.
 *
 *   tokenise   paragraphs → words → sentences; no model needed
 *   loadModel  bytes of static/model/english.bin → word facts, tagger, lemmatiser, parser, name finder;
 *              loadModelLater where the platform inflates them in its own time
 *   annotate   tokenise, then for each sentence: tag → lemma, field of meaning → parse → names
 *   objectControlVerbs   "urged the king to leave": a list for those who read the parses
 *   packText   an annotated text in a few bytes a token, for those that keep many
 */
export { annotate } from './annotate.ts';
export { objectControlVerbs } from './control-verbs.ts';
export { isDoubled } from './lemma/lemmatiser.ts';
export { loadModel, loadModelLater } from './model/language-model.ts';
export type { LanguageModel } from './model/language-model.ts';
export { ByteReader, ByteWriter } from './model/bytes.ts';
export { oneLine } from './one-line.ts';
export { isOpeningMark } from './opening-mark.ts';
export { PackedStrings, packStrings } from './packed/strings.ts';
export { packText, unpackText, type PackedText } from './packed/text.ts';
export { isPastAndParticiple } from './past-participles.ts';
export { tokenise } from './tokenise/tokenise.ts';
export * from './types.ts';
export { wordAt } from './word-at.ts';
