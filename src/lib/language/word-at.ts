/**
 * The word at a place of a sentence; undefined before its first and behind its last. An engine reads a list quickly only
 * where it is never asked for what lies beyond its ends.
 */
export const wordAt = <Word>(words: readonly Word[], place: number): Word | undefined =>
  place >= 0 && place < words.length ? words[place] : undefined;
