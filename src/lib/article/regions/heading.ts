import { eachBlock } from './classifier.ts';
import { looksLikeHeadline, words } from './shape.ts';

/** A short line without a full stop between paragraphs of the body, or under the headline. */
export const heading = eachBlock('heading', (text, index, { texts, kinds }) => {
  if (kinds[index] === 'heading') return true;
  if (kinds[index] !== null || text.length > 100 || !looksLikeHeadline(text) || /[!?"”]$/.test(text)) return false;
  const count = words(text).length;
  return count >= 1 && count <= 14 && index + 1 < texts.length && texts[index + 1].length > text.length;
});
