import { plainForm } from '#lib/language/model/lexicon.ts';
import type { TreebankSentence } from './conllu.ts';

/** Rarer words are left unknown, as most words of a new text are. */
const leastCount = 3;
const leastShare = 0.04;

export function normalWord(word: string): string {
  return plainForm(word).toLowerCase().replace(/[0-9]/g, '0');
}

/** For each frequent word the number of its tag set: the tags it carries in at least 4% of its uses. */
export function tagSetsOf(sentences: readonly TreebankSentence[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const key = normalWord(word);
      const seen = counts.get(key) ?? new Map<string, number>();
      counts.set(key, seen.set(tags[i], (seen.get(tags[i]) ?? 0) + 1));
    });
  }
  const numbers = new Map<string, number>();
  const sets = new Map<string, number>();
  for (const word of [...counts.keys()].sort()) {
    const seen = counts.get(word)!;
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (total < leastCount) continue;
    const set = [...seen]
      .filter(([, n]) => n / total >= leastShare)
      .map(([tag]) => tag)
      .sort()
      .join(' ');
    if (!numbers.has(set)) numbers.set(set, numbers.size + 1);
    sets.set(word, numbers.get(set)!);
  }
  return sets;
}
