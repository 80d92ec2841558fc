import { lemmaByEnding, longestEnding } from '#lib/language/lemma/lemmatiser.ts';
import type { Lemmatiser } from '#lib/language/lemma/lemmatiser.ts';
import { plainForm } from '#lib/language/model/lexicon.ts';
import type { TreebankSentence } from './conllu.ts';

/** Fewest different words that make an ending a rule. */
const leastWords = 3;

export function trainLemmatiser(sentences: readonly TreebankSentence[]): Lemmatiser {
  const lemmas = majorityLemmas(sentences);
  const endings = learnEndings(lemmas);
  const exceptions = new Map<string, string>();
  for (const [key, lemma] of lemmas) {
    const [tag, word] = key.split('\t');
    if (lemmaByEnding(endings, word, tag) !== lemma) exceptions.set(key, lemma);
  }
  return { exceptions, endings };
}

/** The commonest lemma of each word with each tag, in the order of the alphabet. */
function majorityLemmas(sentences: readonly TreebankSentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { words, tags, lemmas } of sentences) {
    words.forEach((word, i) => {
      const plain = plainForm(word).toLowerCase();
      if (lemmas[i] === '_' || !/^[\p{L}'.-]+$/u.test(plain)) return;
      const key = `${tags[i]}\t${plain}`;
      const seen = counts.get(key) ?? new Map<string, number>();
      const lemma = plainForm(lemmas[i]).toLowerCase();
      counts.set(key, seen.set(lemma, (seen.get(lemma) ?? 0) + 1));
    });
  }
  const result = new Map<string, string>();
  for (const key of [...counts.keys()].sort()) {
    const [lemma] = [...counts.get(key)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    result.set(key, lemma);
  }
  return result;
}

/** An ending becomes a rule when most words with it follow it and no shorter ending already says the same. */
function learnEndings(lemmas: Map<string, string>): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const [key, lemma] of lemmas) {
    const [tag, word] = key.split('\t');
    const rule = ruleFor(word, lemma);
    for (let length = 0; length <= Math.min(longestEnding, word.length - 1); length++) {
      const ending = `${tag}\t${word.slice(word.length - length)}`;
      const seen = votes.get(ending) ?? new Map<string, number>();
      votes.set(ending, seen.set(rule, (seen.get(rule) ?? 0) + 1));
    }
  }
  const endings = new Map<string, string>();
  for (const ending of [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const seen = [...votes.get(ending)!].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (seen[0][1] < leastWords && !ending.endsWith('\t')) continue;
    const [tag, letters] = ending.split('\t');
    let shorter: string | undefined;
    for (let cut = 1; cut <= letters.length && shorter === undefined; cut++)
      shorter = endings.get(`${tag}\t${letters.slice(cut)}`);
    if (shorter !== seen[0][0]) endings.set(ending, seen[0][0]);
  }
  return endings;
}

function ruleFor(word: string, lemma: string): string {
  let same = 0;
  while (same < word.length && same < lemma.length && word[same] === lemma[same]) same++;
  return String.fromCharCode(48 + word.length - same) + lemma.slice(same);
}
