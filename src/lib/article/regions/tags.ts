import { isOpen, type Classifier } from './classifier.ts';
import { endsSentence, words } from './shape.ts';

const header =
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|in this (?:article|story)|related topics|labels?|more about)\s?:?$/i;
const labelled = /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|labels?)\s?[:|–—-]\s?\S/i;
const hashtags = /^(?:#[\p{L}\p{N}_]+[\s,]*){1,30}$/u;

/** "Tags: Russia, NATO", "#Ukraine #Kyiv", and the short lines under "Tags". */
export const tags: Classifier = {
  kind: 'tags',
  find(layout) {
    const { texts, kinds } = layout;
    const found: number[] = [];
    const isFree = (index: number) => isOpen(layout, index) || kinds[index] === 'tags';
    for (let index = 0; index < texts.length; index++) {
      if (!isFree(index)) continue;
      const text = texts[index];
      if (text.length <= 400 && (hashtags.test(text) || (labelled.test(text) && !endsSentence(text))))
        found.push(index);
      else if (header.test(text)) {
        found.push(index);
        // One list with commas, or a tag a line.
        const first = texts[index + 1];
        const isList = first !== undefined && first.includes(',');
        while (index + 1 < texts.length && isFree(index + 1) && isTagLine(texts[index + 1])) {
          found.push(++index);
          if (isList) break;
        }
      }
    }
    return found;
  },
};

/** One tag, or several with commas: a few words each, never a sentence. */
function isTagLine(text: string): boolean {
  return text.length <= 300 && !endsSentence(text) && text.split(/[,;|•·#]/).every((tag) => words(tag).length <= 4);
}
