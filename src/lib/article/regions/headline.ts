import { isOpen, type Classifier } from './classifier.ts';
import { bare, looksLikeHeadline, words } from './shape.ts';

/** How far down a headline may stand, below menus, dates and bylines. */
const farthest = 60;

/** The title of the article: the line that says what the file calls itself, or else the first that looks like one. */
export const headline: Classifier = {
  kind: 'headline',
  find(layout) {
    const { texts, kinds, title, firstProse } = layout;
    if (kinds.includes('headline')) return [];
    // Where nothing is surely a paragraph, the last line is one.
    const end = Math.min(farthest, firstProse, texts.length - 1);
    const open = texts
      .slice(0, farthest)
      .map((text, index) => ({ text, index }))
      .filter(({ index }) => isOpen(layout, index));
    const lines = open.filter(({ text, index }) => index < end && looksLikeHeadline(text));
    // What the file calls itself is its headline, though it be written as a sentence.
    const named = title === null ? undefined : open.find(({ text, index }) => index <= end && isTitle(text, title));
    // A word or two above the headline is the section it stood in: "World", "Live updates".
    const first = named ?? lines.find(({ text }) => words(text).length > 2) ?? lines[0];
    if (first === undefined) return [];
    // Said once with the site's name and once without, it is meant without.
    const plain = lines.find(({ text, index }) => index > first.index && isTitle(text, first.text));
    return [plain === undefined || bare(plain.text) === bare(first.text) ? first.index : plain.index];
  },
};

/** The title as the page's head has it may end in the site's name: "Title - Site", "Title | Site". */
export function isTitle(text: string, title: string): boolean {
  const [line, whole] = [bare(text), bare(title)];
  if (line === '' || whole === '') return false;
  return line === whole || bare(title.replace(/\s[|–—-]\s[^|–—]{2,40}$/u, '')) === line;
}
