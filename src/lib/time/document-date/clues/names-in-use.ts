import type { Sentence } from '#lib/language/index.ts';
import { wordAt } from '#lib/language/index.ts';
import type { Evidence } from '../../types.ts';
import type { Clue, ClueFinder, DatingContext, EventMention } from '../clue.ts';
import { dayInWords, type DaySpan } from '../days.ts';
import { inTheNews, inUse, onTheFrontPages, usual, type LagShape } from '../lag-shapes.ts';
import type { NameIndex } from '../name-index.ts';
import { nameIndex, openBegin, openEnd, peopleIndex, topicIndex, wordIndex, type NameInUse } from '../names-in-use.ts';
import { wordsOf, type Word } from '../words.ts';

/** What to look for: its index, how the time of the article hangs on the time of the name, and how to say so. */
interface Search {
  index: NameIndex<NameInUse>;
  words: (sentence: Sentence) => readonly Word[];
  shape: LagShape;
  /** Whether only capitals are a name. */
  proper: boolean;
  told: string;
}

/** States, firms, bodies and things that had their name for a time: West Germany, AOL Time Warner, the euro. */
export const namesInUse: ClueFinder = (context) =>
  cluesOf({ index: nameIndex(), words: wordsOf, shape: inUse, proper: true, told: 'in use' }, context);

/** People by their full names, while they led what made them known: heads of firms, athletes, defendants. */
export const peopleInTheNews: ClueFinder = (context) =>
  cluesOf(
    { index: peopleIndex(), words: withoutInitials, shape: inTheNews, proper: true, told: 'in the news' },
    context,
  );

/** What filled the news for weeks or years: a war, an epidemic, a scandal. What is dated as an event tells no more as a topic. */
export const topicsOfTheNews: ClueFinder = (context) => {
  const clues = cluesOf(
    { index: topicIndex(), words: wordsOf, shape: onTheFrontPages, proper: false, told: 'in the news' },
    context,
  ).filter(({ evidence }) => !context.events.some((event) => namesWhere(event, evidence)));
  for (const clue of clues) clue.weight = 1 / Math.sqrt(clues.length);
  return clues;
};

const namesWhere = ({ sentence: { tokens }, match }: EventMention, { start, end }: Evidence): boolean =>
  tokens[match.first]!.start < end && start < tokens[match.last - 1]!.end;

/** "Dennis A. Muilenburg" is found as he is known. */
const withoutInitials = (sentence: Sentence): Word[] =>
  wordsOf(sentence).filter(({ token }) => !/^\p{L}\.?$/u.test(sentence.tokens[token]!.text));

/** Words that news used for a time: junk bonds, glasnost, smartphones. Several say little more than one. */
export const wordsInUse: ClueFinder = (context) => {
  const clues = cluesOf({ index: wordIndex(), words: wordsOf, shape: usual, proper: false, told: 'in use' }, context);
  for (const clue of clues) clue.weight = 1 / Math.sqrt(clues.length);
  return clues;
};

function cluesOf({ index, words, shape, proper, told }: Search, { annotated, news }: DatingContext): Clue[] {
  const found = new Map<string, Clue>();
  for (const sentence of news)
    for (const match of index.find(words(sentence)))
      for (const { name, span } of match.items) {
        if (found.has(name) || isFormer(sentence, match.first)) continue;
        if (proper && !startsCapital(annotated.text, sentence.tokens[match.first]!.start)) continue;
        found.set(name, {
          evidence: {
            start: sentence.tokens[match.first]!.start,
            end: sentence.tokens[match.last - 1]!.end,
            because: `${name[0]!.toUpperCase()}${name.slice(1)}: ${told} ${inWords(span)}.`,
          },
          likelihood: { over: 'days', spans: [span], shape },
          weight: 1,
        });
      }
  return [...found.values()];
}

/** "the former Soviet Union": the name is remembered, not in use. */
const isFormer = ({ tokens }: Sentence, first: number): boolean =>
  /^(?:former|ex|old|post|pre|late|once|then|defunct)-?$/i.test(wordAt(tokens, first - 1)?.text ?? '') ||
  /^(?:former|ex|post|pre)-/i.test(tokens[first]!.text);

const startsCapital = (text: string, at: number): boolean =>
  text[at] !== text[at]!.toLowerCase() || /\d/.test(text[at]!);

function inWords({ begin, end }: DaySpan): string {
  if (begin === openBegin) return `until ${dayInWords(end - 1)}`;
  return end === openEnd ? `from ${dayInWords(begin)}` : `from ${dayInWords(begin)} to ${dayInWords(end - 1)}`;
}
