import type { Classifier } from './classifier.ts';
import { head, tail, words } from './shape.ts';

/** Longer than this is no caption, whoever took the picture. */
const longestCaption = 900;

const agencies =
  '(?:AFP|AP|Reuters|REUTERS|EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Alamy|TASS|Sputnik|SPUTNIK|Xinhua|Bloomberg|Anadolu(?: Agency)?|PA(?: Media| Wire)?|dpa|DPA|ANSA|Ukrinform|UNIAN|BelTA|Maxar(?: Technologies)?|Planet Labs|Handout|NurPhoto|Zuma(?: Press)?|Wikimedia(?: Commons)?|CC BY[-\\w .]*|iStock|Unsplash|Pixabay|Magnum|Rex(?: Features)?)';

/** How captions begin. */
const openings =
  /^(?:(?:file )?(?:photo|photograph|image|picture|pictured|caption|foto)s?(?: credits?| source| caption)?\s?:|photos? by |photograph by |image (?:source|credit|caption)|file\s?(?:photo)?\s?[-–—:] |file (?:photo|image|picture)\b|\(?(?:photo|image|picture) (?:by|courtesy|credit|from|via)|credits?: |(?:above|left|right|top|below|pictured)(?: left| right)?: )/i;

/** How captions end: the credit. */
const creditAlone = new RegExp(`^${agencies}(?:[ /|,&-]{1,3}[\\p{Lu}][\\p{L}.]*){1,4}$`, 'u');
const credits = [
  new RegExp(
    `(?:/|\\||\\(|\\[|—|–|-|©|:|\\b(?:via|by|from|courtesy of))\\s?${agencies}(?:[ /|,&-]{0,3}(?:${agencies}|PHOTO|Photo|Images|News|Pool|pool|via|for|\\d{4}))*\\s?[)\\]]?\\.?$`,
  ),
  /\b(?:AFP|AP|EPA|REUTERS)[ /](?:PHOTO|Photo)\b/,
  /\bvia (?:Getty Images|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|Flickr)\b[^]{0,20}$/,
  /\b(?:Getty Images|Shutterstock|EPA-EFE|Alamy Stock Photo)\s?[)\]]?\.?$/,
  /(?:^|[\s([])(?:REUTERS|AP|AFP|EPA|TASS|Reuters)\/[\p{Lu}][^]{2,60}$/u,
  /[([](?:photo|image|picture|photograph|file photo|credit|photo credit|source|courtesy)(?: courtesy| credit| by| of| from)*\s?[:/ ][^]{2,80}[)\]]\.?$/i,
  /(?:^|[.!?"”’)] ?)(?:photo|image|picture|photograph|photo credit|credit|source: photo)s?(?: credit| courtesy| by| source)?(?: of)?\s?[:/] ?[^.]{2,80}\.?$/i,
  /(?:^|[.!?"”’)] ?)(?:photo|photograph|image|picture)s? (?:by|courtesy of) [^.]{2,60}\.?$/i,
];

/** A label that stands over a caption: "Image caption,". */
const label = /^(?:image|photo|picture|video) caption,?:?$/i;

/** What stands under a picture, known by its credit, by how it begins, or by the label over it. */
export const caption: Classifier = {
  kind: 'caption',
  find: ({ texts }) =>
    texts.flatMap((text, index) => (isCaption(text) || (index > 0 && label.test(texts[index - 1])) ? index : [])),
};

function isCaption(text: string): boolean {
  if (text.length > longestCaption) return false;
  if (openings.test(head(text)) || creditAlone.test(text)) return true;
  // A credit needs something that it credits: "More from Reuters" is a link.
  return words(text).length > 4 && credits.some((credit) => credit.test(tail(text)));
}
