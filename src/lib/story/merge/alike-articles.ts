import type { MentionWords } from './mention-words.ts';
import type { Mentions } from './mentions.ts';

/** How much articles have in common; articles are known by their index. */
export interface ArticleLikeness {
  /**
   * Cosine of what two articles' clauses are about, less half of what any two articles of the story have in common:
   * about 0.3 where both report the same news among other news, under 0.1 elsewhere.
   */
  between(a: number, b: number): number;
  /** The words that tell an article from others and that it shares with some, as numbers of theirs. */
  leading(article: number): readonly number[];
}

/** Words of an article by which it meets others. */
const leadingWords = 8;
/** Articles of other news that a small story is thought to lie among. */
const background = 200;

/** How much of what all articles of a story have in common says nothing: in a pile about one war, all speak of the war. */
const shareInCommon = 0.5;

interface Vector {
  /** Numbers of words in order, with their weights. */
  words: Int32Array;
  weights: Float64Array;
}

/**
 * Compares articles by the words of their clauses, weighted by how often and in how few articles they stand (Salton
 * 1988). Linear in the words.
 */
export function likenessOfArticles(mentions: Mentions, words: MentionWords): ArticleLikeness {
  const vectors = countByArticle(mentions, words);
  const vocabulary = words.frequency.length;
  const articles = new Float64Array(vocabulary);
  for (const { words: own } of vectors) for (const word of own) articles[word]++;
  const all = vectors.length + background;
  const rarity = articles.map((count) => Math.log(all / Math.max(count, 1)));
  const leading = vectors.map(({ words: own, weights }) => {
    const top: { word: number; weight: number }[] = [];
    let squares = 0;
    for (let i = 0; i < own.length; i++) {
      const weight = (1 + Math.log(weights[i])) * rarity[own[i]];
      weights[i] = weight;
      squares += weight * weight;
      if (articles[own[i]] < 2 || (top.length === leadingWords && weight <= top[leadingWords - 1].weight)) continue;
      let place = top.length;
      while (place > 0 && top[place - 1].weight < weight) place--;
      top.splice(place, 0, { word: own[i], weight });
      if (top.length > leadingWords) top.pop();
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = 0; i < weights.length; i++) weights[i] /= norm;
    return top.map(({ word }) => word);
  });
  const common = shareInCommon * meanCosine(vectors, vocabulary);
  const known = new Map<number, number>();
  const cosine = cosineOf(vectors, vocabulary);
  return {
    between(a, b) {
      const pair = Math.min(a, b) * vectors.length + Math.max(a, b);
      let value = known.get(pair);
      if (value === undefined) known.set(pair, (value = cosine(a, b) - (a === b ? 0 : common)));
      return value;
    },
    leading: (article) => leading[article],
  };
}

/** The mean cosine of any two of the vectors, which have length 1: what is left of their sum's square without their own. */
function meanCosine(vectors: readonly Vector[], vocabulary: number): number {
  if (vectors.length < 2) return 0;
  const sum = new Float64Array(vocabulary);
  for (const { words, weights } of vectors) for (let i = 0; i < words.length; i++) sum[words[i]] += weights[i];
  const squares = sum.reduce((total, weight) => total + weight * weight, 0);
  return Math.max(0, squares - vectors.length) / (vectors.length * (vectors.length - 1));
}

/** How often each word stands in the clauses of each article, up to the last that tells of events. */
function countByArticle({ size, firsts, articles }: Mentions, { begins, items }: MentionWords): Vector[] {
  const count = size === 0 ? 0 : articles[size - 1] + 1;
  return Array.from({ length: count }, (_, article) =>
    countWords(items.slice(begins[firsts[article]], begins[firsts[article + 1]])),
  );
}

/** @param all the words of an article, in any order; they will be sorted */
function countWords(all: Int32Array): Vector {
  all.sort();
  const weights = new Float64Array(all.length);
  let count = 0;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) all[count++] = all[i];
    weights[count - 1]++;
  }
  return { words: all.subarray(0, count), weights: weights.subarray(0, count) };
}

/** The cosine of two vectors of length 1. The first of them lies spread out until another takes its place. */
function cosineOf(vectors: readonly Vector[], vocabulary: number): (a: number, b: number) => number {
  const spread = new Float64Array(vocabulary);
  let first = -1;
  return (a, b) => {
    if (a !== first) {
      if (first >= 0) for (const word of vectors[first].words) spread[word] = 0;
      const { words, weights } = vectors[a];
      for (let i = 0; i < words.length; i++) spread[words[i]] = weights[i];
      first = a;
    }
    const { words, weights } = vectors[b];
    let sum = 0;
    for (let i = 0; i < words.length; i++) sum += spread[words[i]] * weights[i];
    return sum;
  };
}
