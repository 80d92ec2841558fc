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
        tokens: tokens.slice(from, to).map((span) => plainToken(text, span.start, span.end)),
      });
    });
  });
  return { text, sentences: found };
}

function plainToken(text: string, start: number, end: number): Token {
  return { start, end, text: text.slice(start, end), lemma: '', tag: '', head: -1, relation: '', entity: 'O' };
}
