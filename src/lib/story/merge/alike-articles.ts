import type { EventProfile } from './event-profile.ts';

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
const leadingWords = 2;
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
 * @param words the content words of each mention, as numbers
 */
export function likenessOfArticles(
  profiles: readonly EventProfile[],
  words: readonly (readonly number[])[],
  vocabulary: number,
): ArticleLikeness {
  const vectors = countByArticle(profiles, words);
  const articles = new Int32Array(vocabulary);
  for (const { words: own } of vectors) for (const word of own) articles[word]++;
  const all = vectors.length + background;
  const rarity = Float64Array.from(articles, (count) => Math.log(all / Math.max(count, 1)));
  const leading = vectors.map(({ words: own, weights }) => {
    const top: { word: number; weight: number }[] = [];
    let squares = 0;
    for (let i = 0; i < own.length; i++) {
      const weight = (1 + Math.log(weights[i])) * rarity[own[i]];
      weights[i] = weight;
      squares += weight * weight;
      if (articles[own[i]] < 2 || (top.length === leadingWords && weight <= top[leadingWords - 1].weight)) continue;
      top.push({ word: own[i], weight });
      top.sort((a, b) => b.weight - a.weight || a.word - b.word);
      if (top.length > leadingWords) top.pop();
    }
    const norm = Math.sqrt(squares) || 1;
    for (let i = 0; i < weights.length; i++) weights[i] /= norm;
    return top.map(({ word }) => word);
  });
  const common = shareInCommon * meanCosine(vectors, vocabulary);
  const known = new Map<number, number>();
  return {
    between(a, b) {
      const pair = Math.min(a, b) * vectors.length + Math.max(a, b);
      let value = known.get(pair);
      if (value === undefined) known.set(pair, (value = cosine(vectors[a], vectors[b]) - (a === b ? 0 : common)));
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

/** How often each word stands in the clauses of each article. */
function countByArticle(profiles: readonly EventProfile[], words: readonly (readonly number[])[]): Vector[] {
  const byArticle: number[][] = [];
  profiles.forEach(({ article }, mention) => {
    while (byArticle.length <= article) byArticle.push([]);
    for (const word of words[mention]) byArticle[article].push(word);
  });
  return byArticle.map((list) => {
    const sorted = Int32Array.from(list).sort();
    const own: number[] = [];
    const count: number[] = [];
    for (const word of sorted) {
      if (own[own.length - 1] === word) count[count.length - 1]++;
      else {
        own.push(word);
        count.push(1);
      }
    }
    return { words: Int32Array.from(own), weights: Float64Array.from(count) };
  });
}

function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let k = 0;
  while (i < a.words.length && k < b.words.length) {
    if (a.words[i] < b.words[k]) i++;
    else if (a.words[i] > b.words[k]) k++;
    else sum += a.weights[i++] * b.weights[k++];
  }
  return sum;
}
