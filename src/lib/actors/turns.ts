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
  const found = sentences.map((sentence, s) =>
    s > 0 && sentences[s - 1].paragraph === sentence.paragraph ? null : labelOf(sentence),
  );
  const labels = found.filter((label) => label !== null).length < fewest ? found.map(() => null) : found;
  let turn = -1;
  const opened = sentences.map(({ paragraph }, s) => {
    if (s === 0 || sentences[s - 1].paragraph !== paragraph) {
      // A turn within marks goes on where a paragraph opens them anew.
      const goesOn = turn >= 0 && opensMarks(sentences[turn]) && opensMarks(sentences[s]);
      turn = labels[s] !== null ? s : goesOn ? turn : -1;
    }
    return turn;
  });
  return { labels, opened };
}

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
