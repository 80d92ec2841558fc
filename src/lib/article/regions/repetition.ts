import type { Classifier, Layout } from './classifier.ts';
import { isTitle } from './headline.ts';

/** How many blocks below the headline it may stand again. */
const reach = 10;

/** The headline said again: pages have it in their head and above the article. It is news only once. */
export const repetition: Classifier = {
  kind: 'furniture',
  find: (layout) => standings(layout).filter((index) => layout.kinds[index] !== 'headline'),
};

/** Every place, near the first, where the headline stands. */
export function standings({ texts, kinds }: Layout): number[] {
  const headline = kinds.indexOf('headline');
  if (headline === -1) return [];
  return texts.slice(0, headline + reach).flatMap((text, index) => (isTitle(texts[headline], text) ? index : []));
}
