/** A set from a list written as running text, so that the tables of this folder stay readable. */
export const wordList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The same for entries of several words, separated by commas. */
export const phraseList = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
