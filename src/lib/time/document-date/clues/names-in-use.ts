import type { Sentence } from '#lib/language/index.ts';
import type { Clue, ClueFinder } from '../clue.ts';
import { dayInWords, type DaySpan } from '../days.ts';
import { inUse, usual, type LagShape } from '../lag-shapes.ts';
import type { NameIndex } from '../name-index.ts';
import { nameIndex, openBegin, openEnd, wordIndex, type NameInUse } from '../names-in-use.ts';
import { wordsOf } from '../words.ts';

/** States, firms, bodies and things that had their name for a time: West Germany, AOL Time Warner, the euro. */
export const namesInUse: ClueFinder = ({ annotated, news }) =>
  cluesOf(nameIndex(), news, inUse, 1, (sentence, first) =>
    startsCapital(annotated.text, sentence.tokens[first]!.start),
  );

/** Words that news used for a time: junk bonds, glasnost, smartphones. Several say little more than one. */
export const wordsInUse: ClueFinder = ({ news }) => {
  const clues = cluesOf(wordIndex(), news, usual, 1, () => true);
  for (const clue of clues) clue.weight = 1 / Math.sqrt(clues.length);
  return clues;
};

function cluesOf(
  index: NameIndex<NameInUse>,
  news: readonly Sentence[],
  shape: LagShape,
  weight: number,
  fits: (sentence: Sentence, first: number) => boolean,
): Clue[] {
  const found = new Map<string, Clue>();
  for (const sentence of news)
    for (const match of index.find(wordsOf(sentence)))
      for (const { name, span } of match.items) {
        if (found.has(name) || isFormer(sentence, match.first) || !fits(sentence, match.first)) continue;
        found.set(name, {
          evidence: {
            start: sentence.tokens[match.first]!.start,
            end: sentence.tokens[match.last - 1]!.end,
            because: `${name[0]!.toUpperCase()}${name.slice(1)}: in use ${inWords(span)}.`,
          },
          likelihood: { over: 'days', spans: [span], shape },
          weight,
        });
      }
  return [...found.values()];
}

/** "the former Soviet Union": the name is remembered, not in use. */
const isFormer = ({ tokens }: Sentence, first: number): boolean =>
  /^(?:former|ex|old|post|pre|late|once|then|defunct)-?$/i.test(tokens[first - 1]?.text ?? '') ||
  /^(?:former|ex|post|pre)-/i.test(tokens[first]!.text);

const startsCapital = (text: string, at: number): boolean =>
  text[at] !== text[at]!.toLowerCase() || /\d/.test(text[at]!);

function inWords({ begin, end }: DaySpan): string {
  if (begin === openBegin) return `until ${dayInWords(end - 1)}`;
  return end === openEnd ? `from ${dayInWords(begin)}` : `from ${dayInWords(begin)} to ${dayInWords(end - 1)}`;
}
