import type { Sentence } from '#lib/language/index.ts';

/** A word as names are matched by: lower case, without accents, articles, marks and most endings. */
export interface Word {
  stem: string;
  /** Index of its token in the sentence. */
  token: number;
  capital: boolean;
}

const articles = new Set(['the', 'a', 'an', 's', '']);

/** A crude stem, the same for pattern and text: it only has to make "crashes", "crashed" and "crash" one. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word;
  const bare = word.replace(/(?:ing|ed|es|s)$/, '');
  return (bare.length >= 4 ? bare : word).replace(/e$/, '');
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text in matching form; articles and marks fall away. */
export function stemsOf(text: string): string[] {
  // Most are single words with nothing to fold but capitals.
  if (/^[A-Za-z\d]+$/.test(text)) return stemsOfWord(text.toLowerCase());
  return fold(text)
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap(stemsOfWord);
}

const stemsOfWord = (word: string): string[] => (articles.has(word) ? [] : [stemOf(word)]);

const longestWord = 60;
const wordsOfSentence = new WeakMap<Sentence, Word[]>();

/** The words of a sentence in matching form, each with its token. */
export function wordsOf(sentence: Sentence): Word[] {
  let words = wordsOfSentence.get(sentence);
  if (!words) {
    words = [];
    for (const [token, { text }] of sentence.tokens.entries()) {
      if (text.length > longestWord) continue;
      const capital = text[0] !== text[0]!.toLowerCase();
      for (const stem of stemsOf(text)) words.push({ stem, token, capital });
    }
    wordsOfSentence.set(sentence, words);
  }
  return words;
}
