import { isOpen, type Classifier } from './classifier.ts';
import { head, looksLikeProse } from './shape.ts';

const role =
  '(?:(?:staff|senior|freelance|award-winning|chief|special|contributing|associate|assistant|deputy|managing|foreign|political|defen[cs]e|diplomatic|world|news|europe|moscow|kyiv|independent|former|veteran|data|investigative|[\\p{Lu}][\\p{L}]+(?:-based)?)[ -]){0,4}(?:writer|reporter|journalist|correspondent|editor|columnist|contributor|author|blogger|analyst|fellow|lecturer|professor|producer)s?';
const name = "[\\p{Lu}][\\p{L}.'’-]*(?: (?:(?:de|van|von|der|la|al|el) )?[\\p{Lu}][\\p{L}.'’-]*){1,3}";

const forms = [
  // Name Name is a staff writer at …
  new RegExp(
    `^${name},? (?:is|was|works as|has been) (?:an? |the |our )?${role}\\b(?: (?:at|for|with|in|of|on|based|covering|who|and|from|specialising|specializing)\\b|[.,])`,
    'u',
  ),
  // Name Name writes about … for …
  new RegExp(
    `^${name} (?:writes|reports|has reported|has written|covers|has covered|has worked)\\b.{0,120}\\b(?:for|about|from|at|since)\\b`,
    'u',
  ),
  /^about (?:the )?(?:author|writer|reporter)s?\b/i,
  /^the (?:author|writer) (?:is|was|writes|works)\b/i,
];

/** How many paragraphs from the end the author's life may stand. */
const fromEnd = 3;

/** Who the author is, told after the article. */
export const bio: Classifier = {
  kind: 'bio',
  find(layout) {
    const { texts } = layout;
    const open = texts.flatMap((_, index) => (isOpen(layout, index) ? index : []));
    const prose = open.filter((index) => looksLikeProse(texts[index]));
    const from = prose[Math.max(1, prose.length - fromEnd)] ?? Infinity;
    const found = open.filter(
      (index) => index >= from && texts[index].length <= 1500 && forms.some((form) => form.test(head(texts[index]))),
    );
    // What is told under "About the author" is the life too.
    const heading = found.find((index) => /^about (?:the )?\w+:?$/i.test(texts[index]));
    return heading === undefined ? found : [...new Set([...found, ...open.filter((index) => index === heading + 1)])];
  },
};
