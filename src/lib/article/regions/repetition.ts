import { isOpen, type Classifier, type Layout } from './classifier.ts';
import { isTitle } from './headline.ts';
import { words } from './shape.ts';

/** How many blocks below the headline it may stand again. */
const reach = 10;

/** The headline said again: pages have it in their head and above the article. It is news only once. */
export const repetition: Classifier = {
  kind: 'furniture',
  find: (layout) => standings(layout).filter((index) => layout.kinds[index] !== 'headline'),
};

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

/** Every place, near the first, where the headline stands. */
function standings({ texts, kinds }: Layout): number[] {
  const headline = kinds.indexOf('headline');
  if (headline === -1) return [];
  return texts.slice(0, headline + reach).flatMap((text, index) => (isTitle(texts[headline], text) ? index : []));
}

const isLoose = (text: string) => words(text).length <= 6 && !/[.!?"”]$/.test(text);
