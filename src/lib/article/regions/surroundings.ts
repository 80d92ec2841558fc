import { isOpen, type Classifier } from './classifier.ts';
import { standings } from './repetition.ts';
import { words } from './shape.ts';

/** What stands around the article without a sentence in it: above the headline its section, behind the article's end loose words. */
export const surroundings: Classifier = {
  kind: 'furniture',
  find(layout) {
    const { texts, kinds } = layout;
    // Where the headline stands twice, the article begins at the second.
    const begins = standings(layout).at(-1) ?? 0;
    const above = texts
      .slice(0, begins)
      .flatMap((text, index) => (isOpen(layout, index) && isLoose(text) ? index : []));
    // Only behind tags, links or a life is it certain that the article has ended.
    const ended = kinds.findLastIndex((kind) => kind === 'tags' || kind === 'related' || kind === 'bio');
    const behind = texts.flatMap((_, index) => (index > ended && isOpen(layout, index) ? index : []));
    const isAfter = ended > begins && behind.every((index) => isLoose(texts[index]));
    return isAfter ? [...above, ...behind] : above;
  },
};

const isLoose = (text: string) => words(text).length <= 6 && !/[.!?"”]$/.test(text);
