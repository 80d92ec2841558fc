import type { Region, Span } from '#lib/article/index.ts';
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
        tokens: plainTokens(text, tokens, from, to),
      });
    });
  });
  return { text, sentences: found };
}

/**
 * Pushed, never mapped: every room walks these lists, compiled for one kind of them, and an engine gives those that it
 * maps when it is warm another.
 */
function plainTokens(text: string, spans: readonly Span[], from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let i = from; i < to; i++) {
    const { start, end } = spans[i]!;
    tokens.push({ start, end, text: text.slice(start, end), lemma: '', tag: '', head: -1, relation: '', entity: 'O' });
  }
  return tokens;
}
