import type { TaggedWords } from './tag/tagged-words.ts';
import type { Token } from './types.ts';

const opening = new Set(['“', '"', '``']);
const closing = new Set(['”', '"', "''"]);

/**
 * The marks of quotations that begin within a clause, right before its verb or between the parts of it: "says the deal
 * “would be a mistake”", "vowed to “fight on”". Grammar runs on as if they were not there. Each with the word beside it
 * within the quotation.
 */
export function partialQuotations(tokens: readonly Token[], tagged: TaggedWords): ReadonlyMap<number, number> {
  const marks = new Map<number, number>();
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!opens(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.length && !closing.has(tokens[end].text)) end++;
    // "The deal “would be a mistake,” she said": the comma ends what she said.
    if (tokens[end - 1].text !== ',' && partsPredicate(tokens, tagged, i, end)) {
      marks.set(i, i + 1);
      if (end < tokens.length && end > i + 1) marks.set(end, end - 1);
    }
    i = end;
  }
  return marks;
}

/** A straight mark opens where it stands close to the word behind it alone. */
const opens = (tokens: readonly Token[], mark: number): boolean =>
  opening.has(tokens[mark].text) &&
  tokens[mark].end === tokens[mark + 1].start &&
  tokens[mark - 1].end < tokens[mark].start;

function partsPredicate(tokens: readonly Token[], tagged: TaggedWords, mark: number, end: number): boolean {
  const [before, next] = [tagged.tagOf(mark - 1), tagged.tagOf(mark + 1)];
  // "called the step “justified”": a single word is no predicate of its own.
  if (end > mark + 2 && /^(?:MD|TO|VB[DZP])$/.test(next)) return /^(?:NN|PRP$|DT|CD|RB|VB|RP|IN|JJ|TO|MD)/.test(before);
  if (before === 'TO' || before === 'MD') return /^(?:VB|RB)/.test(next);
  const { text } = tokens[mark - 1];
  return (being.test(text) && /^(?:VB|RB|JJ)/.test(next)) || (having.test(text) && /^(?:VBN|RB)/.test(next));
}

const being = /^(?:am|are|be|been|being|is|was|were|['’](?:m|re)|n[o'’]t|never)$/i;
const having = /^(?:had|has|have|['’]ve)$/i;
