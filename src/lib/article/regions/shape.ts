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
export const looksLikeProse = (text: string) =>
  text.length >= 80 && (endsSentence(text) || text.length > 300) && !isTitleCased(text);

/**
 * A short line without a full stop at its end, or Written Like This, that begins as a title does: headlines, section
 * headings, links.
 */
export const looksLikeHeadline = (text: string) =>
  text.length <= 200 &&
  (!endsInFullStop(text) || isTitleCased(text)) &&
  !/[,;:]$/.test(text) &&
  /^[\p{Lu}\p{N}"'“‘«([]/u.test(text);

/** "Mayor Sees No Reason To Leave the Harbour." Words of three letters or fewer tell nothing. */
export function isTitleCased(text: string): boolean {
  if (text.length > 200) return false;
  const long = words(text).filter((word) => word.length > 3);
  return long.length >= 5 && long.filter((word) => /^\p{Ll}/u.test(word)).length <= long.length / 10;
}

export const words = (text: string): string[] => head(text).match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

/** The same words, whatever their quotation marks, dashes, case and spaces: a headline and its repetition. */
export const bare = (text: string) =>
  head(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
