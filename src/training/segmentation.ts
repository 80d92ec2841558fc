import { tokenise } from '#lib/language/index.ts';
import type { TreebankSentence } from './conllu.ts';

export interface Share {
  correct: number;
  gold: number;
  found: number;
}

export function f1({ correct, gold, found }: Share): number {
  return (200 * correct) / Math.max(1, gold + found);
}

/** Cuts running text into sentences of words. */
export type Segmenter = (text: string) => string[][];

const ours: Segmenter = (text) => tokenise(text).sentences.map(({ tokens }) => tokens.map((token) => token.text));

/** What JavaScript itself offers: sentences, whose words are left uncut. */
export const builtIn: Segmenter = (text) =>
  Array.from(new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text), ({ segment }) => [
    segment.trim(),
  ]).filter(([sentence]) => sentence);

/**
 * Sentence and token spans found in a treebank's running text, over those of its annotators. Each document is joined
 * up again from its sentences: blank lines between paragraphs, spaces within. Spans are compared by their letters and
 * marks, white space left out (as in the CoNLL 2018 shared task).
 */
export function measureSegmentation(
  sentences: readonly TreebankSentence[],
  segment = ours,
): { sentences: Share; tokens: Share } {
  const result = { sentences: { correct: 0, gold: 0, found: 0 }, tokens: { correct: 0, gold: 0, found: 0 } };
  const documents = new Map<string, TreebankSentence[]>();
  for (const sentence of sentences) {
    if (!documents.has(sentence.document)) documents.set(sentence.document, []);
    documents.get(sentence.document)!.push(sentence);
  }
  for (const document of documents.values()) {
    const text = document.map((s, i) => (i === 0 ? '' : s.opensParagraph ? '\n\n' : ' ') + s.text).join('');
    const goldWords = document.map((sentence) => sentence.words);
    const foundWords = segment(text);
    compare(
      spans(goldWords.map((words) => [words.join('')])),
      spans(foundWords.map((words) => [words.join('')])),
      result.sentences,
    );
    compare(spans(goldWords), spans(foundWords), result.tokens);
  }
  return result;
}

/** Spans in the text without white space, as "start end". */
function spans(units: readonly (readonly string[])[]): Set<string> {
  const found = new Set<string>();
  let at = 0;
  for (const parts of units) {
    for (const part of parts) {
      const length = part.replace(/\s/g, '').length;
      found.add(`${at} ${at + length}`);
      at += length;
    }
  }
  return found;
}

function compare(gold: Set<string>, found: Set<string>, share: Share): void {
  share.gold += gold.size;
  share.found += found.size;
  for (const span of found) if (gold.has(span)) share.correct++;
}
