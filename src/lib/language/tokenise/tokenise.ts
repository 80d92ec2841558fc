import type { Region } from '#lib/article/index.ts';
import type { AnnotatedText, Sentence, Token } from '../types.ts';
import { paragraphs } from './paragraphs.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

/**
 * Sentences and tokens with exact offsets (`text.slice(token.start, token.end) === token.text`); tags, lemmas and
 * relations are empty, heads -1, entities "O". Needs no model. Linear in the text.
 */
export function tokenise(text: string, regions?: readonly Region[]): AnnotatedText {
  const found: Sentence[] = [];
  paragraphs(text, regions).forEach((paragraph, number) => {
    const tokens = words(text, paragraph.start, paragraph.end);
    sentences(text, tokens, (from, to) => {
      found.push({
        start: tokens[from].start,
        end: tokens[to - 1].end,
        region: paragraph.region,
        paragraph: number,
        tokens: tokensBetween(tokens, from, to),
      });
    });
  });
  return { text, sentences: found };
}

/**
 * Pushed, never sliced: every room walks these lists, compiled for one kind of them, and an engine gives those that it
 * copies when it is warm another.
 */
function tokensBetween(tokens: readonly Token[], from: number, to: number): Token[] {
  const between: Token[] = [];
  for (let i = from; i < to; i++) between.push(tokens[i]!);
  return between;
}
