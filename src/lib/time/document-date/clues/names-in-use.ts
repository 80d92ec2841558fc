import type { Sentence } from '#lib/language/index.ts';
import { isNews, type Clue, type ClueFinder } from '../clue.ts';
import { dayInWords, type DaySpan } from '../days.ts';
import { inUse } from '../lag-shapes.ts';
import { nameIndex, openBegin, openEnd } from '../names-in-use.ts';
import { wordsOf } from '../words.ts';

/** States, firms, bodies and things that had their name for a time: West Germany, AOL Time Warner, the euro. */
export const namesInUse: ClueFinder = ({ annotated }) => {
  const found = new Map<string, Clue>();
  for (const sentence of annotated.sentences) {
    if (!isNews(sentence)) continue;
    for (const match of nameIndex().find(wordsOf(sentence)))
      for (const { name, span } of match.items) {
        if (
          found.has(name) ||
          isFormer(sentence, match.first) ||
          !startsCapital(annotated.text, sentence.tokens[match.first]!.start)
        )
          continue;
        found.set(name, {
          evidence: {
            start: sentence.tokens[match.first]!.start,
            end: sentence.tokens[match.last - 1]!.end,
            because: `${name}: so called ${inWords(span)}.`,
          },
          likelihood: { over: 'days', spans: [span], shape: inUse },
          weight: 1,
        });
      }
  }
  return [...found.values()];
};

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
