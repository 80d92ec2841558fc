import type { Classifier } from './classifier.ts';
import { bare, looksLikeHeadline, looksLikeProse, words } from './shape.ts';

/** How far down a headline may stand, below menus, dates and bylines. */
const farthest = 12;

/** The title of the article: the line that says what the file calls itself, or else the first that looks like one. */
export const headline: Classifier = {
  kind: 'headline',
  find({ texts, kinds, title }) {
    if (kinds.includes('headline')) return [];
    const top = texts
      .slice(0, farthest)
      .map((text, index) => ({ text, index }))
      .filter(({ index }) => kinds[index] === null || kinds[index] === 'heading');
    const named = title === null ? undefined : top.find(({ text }) => isTitle(text, title));
    if (named) return [named.index];
    const prose = top.findIndex(({ text }) => looksLikeProse(text));
    const above = prose === -1 ? top.slice(0, top.length - 1) : top.slice(0, prose);
    const lines = above.filter(({ text }) => looksLikeHeadline(text));
    // A word or two above the headline is the section it stood in: "World", "Live updates".
    const chosen = lines.find(({ text }) => words(text).length > 2) ?? lines[0];
    return chosen ? [chosen.index] : [];
  },
};

/** The title as the page's head has it may end in the site's name: "Title - Site", "Title | Site". */
export function isTitle(text: string, title: string): boolean {
  const [line, whole] = [bare(text), bare(title)];
  if (line === '' || whole === '') return false;
  return line === whole || bare(title.replace(/\s[|–—-]\s[^|–—]{2,40}$/u, '')) === line;
}
