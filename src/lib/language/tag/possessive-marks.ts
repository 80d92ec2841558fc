import type { Token } from '../types.ts';
import type { TaggedWords } from './tagged-words.ts';

/**
 * The apostrophes of a sentence that make an owner of the noun in -s before them, "the Joneses’ mill", rather than close a
 * quotation: nothing was opened before.
 */
export function possessiveMarks(tokens: readonly Token[], tagged: TaggedWords): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tagged.tagOf(i) === '``') return found;
    if (/^['’]$/.test(tokens[i].text) && makesOwner(tokens, tagged, i)) found.push(i);
  }
  return found;
}

function makesOwner(tokens: readonly Token[], tagged: TaggedWords, mark: number): boolean {
  const isApart = tagged.tagOf(mark) === "''" && tokens[mark + 1].start > tokens[mark].end;
  if (!isApart || mark === 0 || tokens[mark - 1].end !== tokens[mark].start) return false;
  const isOwner = tagged.tagOf(mark - 1).startsWith('NN') && /s$/i.test(tokens[mark - 1].text);
  return isOwner && /^(?:NN|JJ|CD|VBG|RB)/.test(tagged.tagOf(mark + 1));
}
