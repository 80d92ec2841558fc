import { shareOfTexts } from './common-words.ts';
import { byText } from './identity.ts';
import type { Lists } from './lists.ts';
import type { Mentions } from './mentions.ts';
import { numberOf } from './numbering.ts';

/**
 * The content words of all mentions as numbers, which compare faster than words do; of each mention every word once, in
 * order. The rarer a word, the higher its number.
 */
export interface MentionWords extends Lists {
  /** How many mentions have each word, by its number. */
  readonly frequency: Int32Array;
  /** What share of all texts have each word, whatever they tell of. */
  readonly shares: Float64Array;
  /** The words of the mentions' labels, as other numbers. */
  readonly labels: Lists;
  /** The words for what their verbs are about, as such numbers. */
  readonly themes: Lists;
}

export function numberWords({
  size,
  articles,
  words: { begins, items: own },
  labelWords,
  themes,
  lemmas,
}: Mentions): MentionWords {
  const known = new Map<string, number>();
  const numbers = lemmas.words.map((lemma) => numberOf(lemma, known));
  const words = new Int32Array(own.length);
  const counts = new Int32Array(known.size);
  for (let mention = 0; mention < size; mention++) {
    const first = lemmas.firsts[articles[mention]];
    for (let i = begins[mention]; i < begins[mention + 1]; i++) counts[(words[i] = numbers[first + own[i]])]++;
  }
  const told = [...known.keys()];
  const order = inOrderOfRarity(told, counts);
  const rank = new Int32Array(order.length);
  const frequency = new Int32Array(order.length);
  const shares = new Float64Array(order.length);
  order.forEach((word, number) => {
    rank[word] = number;
    frequency[number] = counts[word];
    shares[number] = shareOfTexts(told[word]);
  });
  const items = words.map((word) => rank[word]);
  for (let mention = 0; mention < size; mention++) sortFew(items, begins[mention], begins[mention + 1]);
  const inCommon = (own: Lists): Lists => {
    const common = own.items.slice();
    for (let mention = 0; mention < size; mention++) {
      const first = lemmas.firsts[articles[mention]];
      for (let i = own.begins[mention]; i < own.begins[mention + 1]; i++) common[i] = numbers[first + common[i]];
    }
    return { begins: own.begins, items: common };
  };
  return { frequency, shares, begins, items, labels: inCommon(labelWords), themes: inCommon(themes) };
}

/** The numbers of words, the rarest last; in the order of the alphabet, backwards, where two are as rare. */
function inOrderOfRarity(words: readonly string[], counts: Int32Array): number[] {
  const order = words.map((_, index) => index);
  order.sort((a, b) => counts[b] - counts[a] || byText(words[b], words[a]));
  return order;
}

/** The weight of what two of many sets share: of the words of two mentions, say. */
export class SharedWeight {
  readonly #sets: Lists;
  readonly #weights: Float64Array;
  /** The members of the set that was asked for last have their weights here, all others none. */
  readonly #spread: Float64Array;
  #spreadOf = -1;

  constructor(sets: Lists, weights: Float64Array) {
    this.#sets = sets;
    this.#weights = weights;
    this.#spread = new Float64Array(weights.length);
  }

  /** Fastest where one is held against several others, one after the other. */
  between(one: number, other: number): number {
    if (one !== this.#spreadOf) this.#spreadOut(one);
    const spread = this.#spread;
    const { begins, items } = this.#sets;
    let shared = 0;
    for (let i = begins[other]; i < begins[other + 1]; i++) shared += spread[items[i]];
    return shared;
  }

  #spreadOut(set: number): void {
    const { begins, items } = this.#sets;
    const last = this.#spreadOf;
    if (last >= 0) for (let i = begins[last]; i < begins[last + 1]; i++) this.#spread[items[i]] = 0;
    for (let i = begins[set]; i < begins[set + 1]; i++) this.#spread[items[i]] = this.#weights[items[i]];
    this.#spreadOf = set;
  }
}

/** The rarest words of a mention that at least one other mention has. */
export function rarestShared({ frequency, begins, items }: MentionWords, mention: number, count: number): number[] {
  const rare: number[] = [];
  for (let i = begins[mention + 1] - 1; i >= begins[mention] && rare.length < count; i--) {
    if (frequency[items[i]] > 1) rare.push(items[i]);
  }
  return rare;
}

/** Sorts a short stretch in place, by insertion. */
function sortFew(numbers: Int32Array, begin: number, end: number): void {
  for (let i = begin + 1; i < end; i++) {
    const number = numbers[i];
    let to = i;
    while (to > begin && numbers[to - 1] > number) numbers[to] = numbers[--to];
    numbers[to] = number;
  }
}
