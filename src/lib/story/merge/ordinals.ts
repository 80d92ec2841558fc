import type { Span } from '#lib/article/index.ts';
import type { Token } from '#lib/language/index.ts';

const words = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/**
 * Which of several an event is, by the words on its noun or on what its noun is of: 3 for "the third round of talks"; 0
 * where nothing tells.
 * @param tokens of the sentence
 */
export function ordinalOf(tokens: readonly Token[], trigger: Span): number {
  const noun = tokens.findIndex(({ start, tag }) => start === trigger.start && tag.startsWith('NN'));
  if (noun < 0) return 0;
  const { relation, head } = tokens[noun];
  return ordinalOn(tokens, noun) || (relation === 'nmod' && head >= 0 ? ordinalOn(tokens, head) : 0);
}

function ordinalOn(tokens: readonly Token[], noun: number): number {
  for (const { head, text } of tokens) {
    const value = head === noun ? valueOf(text.toLowerCase()) : 0;
    if (value > 0) return value;
  }
  return 0;
}

const valueOf = (text: string): number =>
  /^\d{1,3}(?:st|nd|rd|th)$/.test(text) ? parseInt(text, 10) : words.indexOf(text) + 1;
