import type { EventProfile } from './event-profile.ts';
import { byText } from './identity.ts';

/**
 * The content words of all mentions as numbers, which compare faster than words do. The rarer a word, the higher its
 * number.
 */
export interface MentionWords {
  /** How many mentions have each word, by its number. */
  frequency: Int32Array;
  /** The words of mention m are numbers[begins[m]] … numbers[begins[m + 1] - 1], each once, in order. */
  begins: Int32Array;
  numbers: Int32Array;
}

export function numberWords(profiles: readonly EventProfile[]): MentionWords {
  const begins = new Int32Array(profiles.length + 1);
  profiles.forEach(({ words }, mention) => (begins[mention + 1] = begins[mention] + words.length));
  const numbers = new Int32Array(begins[profiles.length]);
  const { lemmas, frequency } = countWords(profiles, numbers);

  const order = lemmas.map((_, index) => index);
  order.sort((a, b) => frequency[b] - frequency[a] || byText(lemmas[b], lemmas[a]));
  const rank = new Int32Array(order.length);
  order.forEach((index, number) => (rank[index] = number));
  for (let i = 0; i < numbers.length; i++) numbers[i] = rank[numbers[i]];
  for (let mention = 0; mention < profiles.length; mention++) sortFew(numbers, begins[mention], begins[mention + 1]);
  return { frequency: Int32Array.from(order, (index) => frequency[index]), begins, numbers };
}

/** The weight of the words that two mentions share. */
export function sharedWords({ begins, numbers }: MentionWords, weights: Float64Array, a: number, b: number): number {
  let shared = 0;
  let i = begins[a];
  let k = begins[b];
  const [endOfA, endOfB] = [begins[a + 1], begins[b + 1]];
  while (i < endOfA && k < endOfB) {
    if (numbers[i] < numbers[k]) i++;
    else if (numbers[i] > numbers[k]) k++;
    else {
      shared += weights[numbers[i]];
      i++;
      k++;
    }
  }
  return shared;
}

/** The rarest words of a mention that at least one other mention has. */
export function rarestShared({ frequency, begins, numbers }: MentionWords, mention: number, count: number): number[] {
  const rare: number[] = [];
  for (let i = begins[mention + 1] - 1; i >= begins[mention] && rare.length < count; i--) {
    if (frequency[numbers[i]] > 1) rare.push(numbers[i]);
  }
  return rare;
}

/** Numbers the words as they come, into `numbers`, and counts the mentions that have each. */
function countWords(profiles: readonly EventProfile[], numbers: Int32Array): { lemmas: string[]; frequency: number[] } {
  const known = new Map<string, number>();
  const lemmas: string[] = [];
  const frequency: number[] = [];
  const numberOf = (lemma: string): number => {
    let number = known.get(lemma);
    if (number === undefined) {
      known.set(lemma, (number = lemmas.length));
      lemmas.push(lemma);
      frequency.push(0);
    }
    return number;
  };
  let at = 0;
  let article = -1;
  let own: number[] = [];
  for (const profile of profiles) {
    if (profile.article !== article) own = profile.lemmas.map(numberOf);
    article = profile.article;
    for (const word of profile.words) {
      frequency[own[word]]++;
      numbers[at++] = own[word];
    }
  }
  return { lemmas, frequency };
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
