/*
 * What the shape of a line says, before its words are read. Each looks at a bounded stretch, so that a megabyte in one
 * line costs no more than a sentence.
 */

const sentenceEnd = /[.!?…]["'”’»)\]]{0,3}$/;
const fullStop = /[.…]["'”’»)\]]{0,3}$/;

export const head = (text: string) => text.slice(0, 300);
export const tail = (text: string) => text.slice(-300);

export const endsSentence = (text: string) => sentenceEnd.test(text.slice(-5));
export const endsInFullStop = (text: string) => fullStop.test(text.slice(-5));

/** A paragraph rather than a line: long, and it ends as a sentence does. */
export const looksLikeProse = (text: string) => text.length >= 80 && (endsSentence(text) || text.length > 300);

/** A short line without a full stop at its end, that begins as a title does: headlines, section headings, links. */
export const looksLikeHeadline = (text: string) =>
  text.length <= 200 && !endsInFullStop(text) && !/[,;:]$/.test(text) && /^[\p{Lu}\p{N}"'“‘«([]/u.test(text);

export const words = (text: string): string[] => head(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** The same words, whatever their quotation marks, dashes, case and spaces: a headline and its repetition. */
export const bare = (text: string) =>
  head(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
