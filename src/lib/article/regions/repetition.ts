import type { Classifier } from './classifier.ts';
import { bare, words } from './shape.ts';

/** How many blocks below the headline it may stand again. */
const reach = 10;

/** The headline said again: pages have it in their head and above the article. It is news only once. */
export const repetition: Classifier = {
  kind: 'furniture',
  find({ texts, kinds }) {
    const headline = kinds.indexOf('headline');
    if (headline === -1) return [];
    const said = bare(texts[headline]);
    const near = texts.slice(0, headline + reach).flatMap((text, index) => (bare(text) === said ? index : []));
    return near.filter((index) => index !== headline);
  },
};

/** What stands around the article without a sentence in it: above the headline its section, behind the article's end loose words. */
export const surroundings: Classifier = {
  kind: 'furniture',
  find({ texts, kinds }) {
    const isOpen = (index: number) => kinds[index] === null || kinds[index] === 'heading';
    const found: number[] = [];
    const headline = kinds.indexOf('headline');
    // Where the headline stands twice, the article begins at the second.
    const said = bare(texts[headline] ?? '');
    const begins = texts.slice(0, headline + reach).findLastIndex((text) => bare(text) === said);
    for (let index = 0; index < begins; index++) if (isOpen(index) && isLoose(texts[index])) found.push(index);
    // Only behind tags, links or a life is it certain that the article has ended.
    const ended = kinds.findLastIndex((kind) => kind === 'tags' || kind === 'related' || kind === 'bio');
    if (ended > headline) {
      const rest = texts.map((_, index) => index).slice(ended + 1);
      if (rest.every((index) => !isOpen(index) || isLoose(texts[index]))) found.push(...rest.filter(isOpen));
    }
    return found;
  },
};

const isLoose = (text: string) => words(text).length <= 6 && !/[.!?"”]$/.test(text);
