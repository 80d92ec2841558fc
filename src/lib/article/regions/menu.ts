import { isOpen, type Classifier } from './classifier.ts';
import { endsSentence, words } from './shape.ts';

/** So many short lines in a row above an article are no headline. */
const fewest = 4;

/** The menus that are copied along with a page: rows of short lines above the first paragraph. */
export const menu: Classifier = {
  kind: 'furniture',
  find(layout) {
    const { texts, kinds, firstProse } = layout;
    // Without a paragraph nothing tells above from below.
    if (firstProse === texts.length) return [];
    const found: number[] = [];
    let row: number[] = [];
    for (let index = 0; index <= firstProse; index++) {
      const isItem = index < firstProse && (kinds[index] === 'furniture' || isShort(texts[index]));
      if (isItem) row.push(index);
      else {
        if (row.length >= fewest) for (const item of row) found.push(item);
        row = [];
      }
    }
    return found.filter((index) => isOpen(layout, index));
  },
};

const isShort = (text: string) => text.length <= 40 && words(text).length <= 3 && !endsSentence(text);
