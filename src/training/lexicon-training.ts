import type { Dictionary } from '#lib/language/model/dictionary.ts';
import { plainForm } from '#lib/language/model/lexicon.ts';
import type { WordFacts } from '#lib/language/model/lexicon.ts';
import type { TreebankSentence } from './conllu.ts';

/** Rarer words are left unknown, as most words of a new text are. */
const leastCount = 3;
const leastShare = 0.04;
/** A word seen this often with one tag, but for so small a share of slips, is taken to have no other. */
const certainCount = 40;
const certainShare = 0.998;

export function normalWord(word: string): string {
  return plainForm(word).toLowerCase().replace(/[0-9]/g, '0');
}

function tagCounts(sentences: readonly TreebankSentence[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags } of sentences) {
    words.forEach((word, i) => {
      const key = normalWord(word);
      const seen = counts.get(key) ?? new Map<string, number>();
      counts.set(key, seen.set(tags[i], (seen.get(tags[i]) ?? 0) + 1));
    });
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the treebanks, a word list (word → classes) and a dictionary say of words. */
export function wordFacts(
  sentences: readonly TreebankSentence[],
  tags: readonly string[],
  wordList: Map<string, string>,
  dictionary: Dictionary,
): WordFacts {
  const numbers = new Map<string, number>();
  const tagSets = new Map<string, number>();
  const onlyTags = new Map<string, number>();
  for (const [word, seen] of tagCounts(sentences)) {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (total < leastCount) continue;
    const set = [...seen].filter(([, n]) => n / total >= leastShare).map(([tag]) => tag);
    tagSets.set(word, numberOf(set.sort().join(' '), numbers));
    const [tag, count] = [...seen].sort((a, b) => b[1] - a[1])[0];
    if (count >= certainCount && count / total >= certainShare) onlyTags.set(word, tags.indexOf(tag));
  }
  const classes = new Map<string, number>();
  const speech = new Map([...wordList].map(([word, found]) => [word, numberOf(found, classes)]));
  return { tagSets, onlyTags, speech, dictionary };
}

function numberOf(name: string, numbers: Map<string, number>): number {
  if (!numbers.has(name)) numbers.set(name, numbers.size + 1);
  return numbers.get(name)!;
}
