import type { TreebankSentence } from './conllu.ts';
import { seededRandom } from '#lib/graph/index.ts';

/** Of all sentences, so many are learnt a second time in capitals and so many in Headline Style. */
const shareOfEach = 0.05;

/** Copies of some sentences in the letter cases of headlines, so that "TROOPS LEAVE KYIV" is not all names. */
export function restyled(sentences: readonly TreebankSentence[], seed: number): TreebankSentence[] {
  const random = seededRandom(seed);
  const copies: TreebankSentence[] = [];
  for (const sentence of sentences) {
    const draw = random();
    if (draw >= 2 * shareOfEach || sentence.words.length < 4) continue;
    const style = draw < shareOfEach ? (word: string) => word.toUpperCase() : headlineWord;
    copies.push({ ...sentence, words: sentence.words.map((word, i) => style(word, i)) });
  }
  return copies;
}

function headlineWord(word: string, i: number): string {
  const small = /^(a|an|the|of|in|on|at|to|for|by|and|or|but|with|from|as|n't|'s|'re|'ve|'ll|'m|'d)$/i.test(word);
  return small && i > 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1);
}
