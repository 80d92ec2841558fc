import { byText } from './identity.ts';

/** How much a word tells about what a clause is about: rare words much, frequent ones little. */
export interface WordWeights {
  of(word: string): number;
  /** The rarest words of a set that at least two clauses share. */
  rarest(words: ReadonlySet<string>, count: number): string[];
  /** Weighted share of words in common (Jaccard), 0 to 1. */
  overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number;
}

/** Inverse document frequency (Spärck Jones 1972) over the clauses of the story. */
export function weighWords(clauses: readonly ReadonlySet<string>[]): WordWeights {
  const frequency = new Map<string, number>();
  for (const words of clauses) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const of = (word: string) => Math.log(1 + clauses.length / (frequency.get(word) ?? 1));
  return {
    of,
    rarest: (words, count) =>
      [...words]
        .filter((word) => frequency.get(word)! > 1)
        .sort((a, b) => frequency.get(a)! - frequency.get(b)! || byText(a, b))
        .slice(0, count),
    overlap(a, b) {
      let shared = 0;
      let all = 0;
      for (const word of a) {
        const weight = of(word);
        all += weight;
        if (b.has(word)) shared += weight;
      }
      for (const word of b) if (!a.has(word)) all += of(word);
      return all === 0 ? 0 : shared / all;
    },
  };
}
