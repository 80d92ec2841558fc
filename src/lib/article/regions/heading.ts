import { eachBlock } from './classifier.ts';
import { looksLikeHeadline, words } from './shape.ts';

/** A short line without a full stop over a paragraph of the body, or over another heading that is. */
export const heading = eachBlock('heading', (text, index, { texts, kinds }) => {
  if (kinds[index] === 'heading') return true;
  if (kinds[index] !== null || !looksLikeHeading(text)) return false;
  const next = texts[index + 1] ?? '';
  return isOver(text, next) || (looksLikeHeading(next) && isOver(next, texts[index + 2] ?? ''));
});

const isOver = (text: string, next: string) => next.length > text.length && !looksLikeHeading(next);

function looksLikeHeading(text: string): boolean {
  if (text.length > 100 || !looksLikeHeadline(text) || /[!"”]$/.test(text)) return false;
  // "Injured: 74" is a line of a table.
  if (/:\s?[\d.,]+$/.test(text)) return false;
  const count = words(text).length;
  return count >= 1 && count <= 14;
}
