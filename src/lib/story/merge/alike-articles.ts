import type { MentionWords } from './mention-words.ts';
import type { Mentions } from './mentions.ts';

/** Words of an article by which it meets others. */
const mostLeading = 8;
/** Texts of all kinds that a story is thought to lie among: what all its articles tell of is no common thing for that. */
const background = 2000;

interface Vector {
  /** Numbers of words in order, with their weights. */
  words: Int32Array;
  weights: Float64Array;
}

/**
 * How much articles have in common by the words of their clauses, weighted by how often they stand there and in how few texts
 * (Salton 1988), of the story and of the language. Linear in the words. Articles are known by their index.
 */
export class ArticleLikeness {
  /** By article, the words that tell it from others and that it shares with some, as numbers of theirs. */
  readonly leading: readonly (readonly number[])[];
  readonly #vectors: readonly Vector[];
  readonly #known = new Map<number, number>();
  /** The vector that was asked for last, spread out over all words. */
  readonly #spread: Float64Array;
  #spreadOf = -1;

  constructor(mentions: Mentions, words: MentionWords) {
    const vocabulary = words.frequency.length;
    const vectors = countByArticle(mentions, words);
    const articles = new Int32Array(vocabulary);
    for (const { words: own } of vectors) for (let i = 0; i < own.length; i++) articles[own[i]]++;
    const all = vectors.length + background;
    const rarity = new Float64Array(vocabulary);
    for (let word = 0; word < vocabulary; word++)
      rarity[word] = Math.log(all / Math.max(articles[word] + background * words.shares[word], 1));
    for (const vector of vectors) weigh(vector, rarity);
    this.leading = vectors.map((vector) => leadingWords(vector, articles));
    for (const { weights } of vectors) normalise(weights);
    this.#vectors = vectors;
    this.#spread = new Float64Array(vocabulary);
  }

  /**
   * Cosine of what two articles' clauses are about: about 0.3 where both report the same news among other news, under 0.1
   * elsewhere.
   */
  between(a: number, b: number): number {
    const pair = Math.min(a, b) * this.#vectors.length + Math.max(a, b);
    let value = this.#known.get(pair);
    if (value === undefined) this.#known.set(pair, (value = this.#cosine(a, b)));
    return value;
  }

  #cosine(a: number, b: number): number {
    if (a !== this.#spreadOf) this.#spreadOut(a);
    const { words, weights } = this.#vectors[b];
    let sum = 0;
    for (let i = 0; i < words.length; i++) sum += this.#spread[words[i]] * weights[i];
    return sum;
  }

  #spreadOut(article: number): void {
    const spread = this.#spread;
    if (this.#spreadOf >= 0) for (const word of this.#vectors[this.#spreadOf].words) spread[word] = 0;
    const { words, weights } = this.#vectors[article];
    for (let i = 0; i < words.length; i++) spread[words[i]] = weights[i];
    this.#spreadOf = article;
  }
}

/** Weighs the words of an article, which were counted. */
function weigh({ words, weights }: Vector, rarity: Float64Array): void {
  for (let i = 0; i < words.length; i++) weights[i] = (1 + Math.log(weights[i])) * rarity[words[i]];
}

/** @param articles how many have each word */
function leadingWords({ words, weights }: Vector, articles: Int32Array): number[] {
  const top: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const weight = weights[i];
    if (articles[words[i]] < 2 || (top.length === mostLeading && weight <= values[mostLeading - 1])) continue;
    let place = Math.min(top.length, mostLeading - 1);
    for (; place > 0 && values[place - 1] < weight; place--) {
      top[place] = top[place - 1];
      values[place] = values[place - 1];
    }
    top[place] = words[i];
    values[place] = weight;
  }
  return top;
}

function normalise(weights: Float64Array): void {
  let squares = 0;
  for (let i = 0; i < weights.length; i++) squares += weights[i] * weights[i];
  const norm = Math.sqrt(squares) || 1;
  for (let i = 0; i < weights.length; i++) weights[i] /= norm;
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
