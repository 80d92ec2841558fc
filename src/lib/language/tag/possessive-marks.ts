import type { Token } from '../types.ts';

/**
 * The apostrophes of a sentence that make an owner of the noun in -s before them, "the Joneses’ mill", rather than close a
 * quotation: nothing was opened before.
 */
export function possessiveMarks(tokens: readonly Token[], tagOf: (token: number) => string): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tagOf(i) === '``') return found;
    const isApart = /^['’]$/.test(tokens[i].text) && tagOf(i) === "''" && tokens[i + 1].start > tokens[i].end;
    if (!isApart || i === 0 || tokens[i - 1].end !== tokens[i].start) continue;
    const isOwner = tagOf(i - 1).startsWith('NN') && /s$/i.test(tokens[i - 1].text);
    if (isOwner && /^(?:NN|JJ|CD|VBG|RB)/.test(tagOf(i + 1))) found.push(i);
  }
  return found;
}
