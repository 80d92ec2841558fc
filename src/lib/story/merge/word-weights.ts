import { byText } from './identity.ts';

/** How much a word tells about what a clause is about: rare words much, frequent ones little. */
export interface WordWeights {
  /** The rarest words of a clause that at least one other clause shares. */
  rarest(clause: number, count: number): string[];
  /** Weighted share of words that two clauses have in common (Jaccard), 0 to 1. */
  overlap(a: number, b: number): number;
}

/** Inverse document frequency (Spärck Jones 1972) over the clauses of the story; clauses are known by their index. */
export function weighWords(clauses: readonly ReadonlySet<string>[]): WordWeights {
  const frequency = new Map<string, number>();
  for (const words of clauses) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  // Numbers compare faster than words: the rarest has the highest.
  const vocabulary = [...frequency.keys()].sort((a, b) => frequency.get(b)! - frequency.get(a)! || byText(b, a));
  const rank = new Map(vocabulary.map((word, index) => [word, index]));
  const weight = Float64Array.from(vocabulary, (word) => Math.log(1 + clauses.length / frequency.get(word)!));
  const ranked = clauses.map((words) => Int32Array.from(words, (word) => rank.get(word)!).sort());
  const total = ranked.map((words) => words.reduce((sum, word) => sum + weight[word], 0));
  return {
    rarest(clause, count) {
      const rare: string[] = [];
      const words = ranked[clause];
      for (let i = words.length - 1; i >= 0 && rare.length < count; i--) {
        if (frequency.get(vocabulary[words[i]])! > 1) rare.push(vocabulary[words[i]]);
      }
      return rare;
    },
    overlap(a, b) {
      const [first, second] = [ranked[a], ranked[b]];
      let shared = 0;
      let i = 0;
      let k = 0;
      while (i < first.length && k < second.length) {
        if (first[i] < second[k]) i++;
        else if (first[i] > second[k]) k++;
        else {
          shared += weight[first[i]];
          i++;
          k++;
        }
      }
      const all = total[a] + total[b] - shared;
      return all === 0 ? 0 : shared / all;
    },
  };
}
