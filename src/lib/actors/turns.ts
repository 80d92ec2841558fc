import { isOpeningMark, type AnnotatedText, type Sentence } from '#lib/language/index.ts';
import type { TokenSpan } from './name-tables.ts';
import { isAllCapitals } from './name-words.ts';

/** Whose turn it is in a transcript. */
export interface Turns {
  /** For each sentence that opens a turn, the words before its colon; else null. */
  labels: readonly (TokenSpan | null)[];
  /** For each sentence, the one that opened the turn that it belongs to; -1 where it is nobody's. */
  opened: readonly number[];
}

/** One line in capitals before a colon is a rubric; in a transcript there are more. */
const fewest = 2;

/**
 * "DOE: They left." The words in capitals before a colon that open a paragraph, where several do: whoever's they are
 * speaks until the paragraph ends.
 */
export function turnsOf({ sentences }: AnnotatedText): Turns {
  const labels: (TokenSpan | null)[] = [];
  let count = 0;
  for (let s = 0; s < sentences.length; s++) {
    const label = opensParagraph(sentences, s) ? labelOf(sentences[s]) : null;
    if (label !== null) count++;
    labels.push(label);
  }
  if (count < fewest) labels.fill(null);
  let turn = -1;
  const opened: number[] = [];
  for (let s = 0; s < sentences.length; s++) {
    if (labels[s] !== null) turn = s;
    // A turn within marks goes on where a paragraph opens them anew.
    else if (turn >= 0 && opensParagraph(sentences, s) && !(opensMarks(sentences[turn]) && opensMarks(sentences[s])))
      turn = -1;
    opened.push(turn);
  }
  return { labels, opened };
}

const opensParagraph = (sentences: readonly Sentence[], s: number): boolean =>
  s === 0 || sentences[s - 1].paragraph !== sentences[s].paragraph;

const opensMarks = ({ tokens }: Sentence): boolean => isOpeningMark(tokens[0].text);

const mostWords = 5;

function labelOf(sentence: Sentence): TokenSpan | null {
  const { tokens, region } = sentence;
  if (region !== 'body') return null;
  // A turn may stand in quotation marks as a whole.
  const first = opensMarks(sentence) ? 1 : 0;
  const colon = tokens.findIndex(({ text }, i) => text === ':' || i > first + mostWords);
  if (colon <= first || tokens[colon].text !== ':' || colon + 1 >= tokens.length) return null;
  const words = tokens.slice(first, colon).filter(({ text }) => text !== '.');
  return words.every(({ text }) => isAllCapitals(text)) && words.some(({ text }) => /\p{L}{2}/u.test(text))
    ? [first, colon - 1]
    : null;
}
