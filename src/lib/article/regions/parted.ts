import type { Block } from '../draft.ts';
import { datelineLength } from './dateline.ts';

/** Buttons that ran into the next line when a page was copied: "Connect with usMinisters Meet", "Share this articleBy …". */
const glued =
  /^(?:Connect with us|Follow us|Share this(?: article| story)?|Continue Reading|Read more|Advertisement|Sign up|Subscribe(?: now)?|Skip to content)(?=[\p{Lu}“"‘])/u;

/** Among so many blocks from the top an article begins, behind its headline, byline and summary. */
const beginning = 6;

/** Cuts off what is glued in front of a block: a dateline before its first sentence, a button before a headline. */
export function parted(text: string, blocks: readonly Block[]): Block[] {
  let isHeaded = false;
  return blocks.flatMap((block, index) => {
    if (block.known !== null) return block;
    const opening = text.slice(block.start, Math.min(block.end, block.start + 200));
    const button = glued.exec(opening)?.[0].length ?? 0;
    if (button > 0) return cut(text, block, button, 'furniture');
    const dateline = datelineLength(opening, !isHeaded && index < beginning);
    isHeaded ||= dateline > 0;
    return cut(text, block, dateline, 'dateline');
  });
}

function cut(text: string, block: Block, length: number, known: Block['known']): Block[] {
  const first = { start: block.start, end: block.start + length, known };
  const rest = text.slice(first.end, block.end);
  const start = first.end + rest.length - rest.trimStart().length;
  return length === 0 || start >= block.end ? [block] : [first, { start, end: block.end, known: null }];
}
