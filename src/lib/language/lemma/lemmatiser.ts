/**
 * Lemmas by ending rules for each part of speech, learnt from the treebanks as "cut this, add that" after the longest
 * known ending; words the rules get wrong are kept in a list of exceptions.
 */
export interface Lemmatiser {
  /** "VBD\tsaid" → "say" */
  exceptions: Map<string, string>;
  /** "VBD\tied" → "3y": cut three letters, add "y". */
  endings: Map<string, string>;
}

export const longestEnding = 6;
const namesAndNumbers = new Set(['NNP', 'CD', 'FW', 'ADD', 'SYM', 'GW', 'NFP', 'LS']);

/** Dictionary form of a word in plain lower-case letters. */
export function lemmaOf(lemmatiser: Lemmatiser, word: string, tag: string): string {
  if (namesAndNumbers.has(tag)) return word;
  const known = lemmatiser.exceptions.get(`${tag}\t${word}`);
  if (known !== undefined) return known;
  return lemmaByEnding(lemmatiser.endings, word, tag);
}

export function lemmaByEnding(endings: Map<string, string>, word: string, tag: string): string {
  for (let length = Math.min(longestEnding, word.length - 1); length >= 0; length--) {
    const rule = endings.get(`${tag}\t${word.slice(word.length - length)}`);
    if (rule === undefined) continue;
    const cut = rule.charCodeAt(0) - 48;
    if (cut < word.length) return word.slice(0, word.length - cut) + rule.slice(1);
  }
  return word;
}
