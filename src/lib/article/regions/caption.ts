import { eachBlock } from './classifier.ts';
import { head, tail } from './shape.ts';

/** Longer than this is no caption, whoever took the picture. */
const longestCaption = 900;

const agencies =
  '(?:AFP|AP|Reuters|REUTERS|EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Alamy|TASS|Sputnik|SPUTNIK|Xinhua|Bloomberg|Anadolu(?: Agency)?|PA(?: Media| Wire)?|dpa|DPA|ANSA|Ukrinform|UNIAN|BelTA|Maxar(?: Technologies)?|Planet Labs|Handout|NurPhoto|Zuma(?: Press)?|Wikimedia(?: Commons)?|CC BY[-\\w .]*|iStock|Unsplash|Pixabay|Magnum|Rex(?: Features)?)';

/** How captions begin. */
const openings =
  /^(?:(?:file )?(?:photo|photograph|image|picture|pictured|caption|foto)s?(?: credits?| source| caption)?\s?:|photos? by |photograph by |image (?:source|credit|caption)|file\s?(?:photo)?\s?[-–—:] |file (?:photo|image|picture)\b|\(?(?:photo|image|picture) (?:by|courtesy|credit|from|via)|credits?: |(?:above|left|right|top|below|pictured)(?: left| right)?: )/i;

/** How captions end: the credit. */
const credits = [
  new RegExp(`^${agencies}(?:[ /|,&-]{1,3}[\\p{Lu}][\\p{L}.]*){1,4}$`, 'u'),
  new RegExp(
    `(?:/|\\||\\(|\\[|—|–|-|©|:|via|by|from|courtesy of)\\s?${agencies}(?:[ /|,&-]{0,3}(?:${agencies}|PHOTO|Photo|Images|News|Pool|pool|via|for|\\d{4}))*\\s?[)\\]]?\\.?$`,
  ),
  /\b(?:AFP|AP|EPA|REUTERS)[ /](?:PHOTO|Photo)\b/,
  /\bvia (?:Getty Images|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|Flickr)\b[^]{0,20}$/,
  /\b(?:Getty Images|Shutterstock|EPA-EFE|Alamy Stock Photo)\s?[)\]]?\.?$/,
  /(?:^|[\s([])(?:REUTERS|AP|AFP|EPA|TASS|Reuters)\/[\p{Lu}][^]{2,60}$/u,
  /[([](?:photo|image|picture|photograph|file photo|credit|photo credit|source|courtesy)(?: courtesy| credit| by| of| from)*\s?[:/ ][^]{2,80}[)\]]\.?$/i,
  /(?:^|[.!?"”’)] ?)(?:photo|image|picture|photograph|photo credit|credit|source: photo)s?(?: credit| courtesy| by| source)?(?: of)?\s?[:/] ?[^.]{2,80}\.?$/i,
  /(?:^|[.!?"”’)] ?)(?:photo|photograph|image|picture)s? (?:by|courtesy of) [^.]{2,60}\.?$/i,
];

/** What stands under a picture, known by its credit, or by how it begins. */
export const caption = eachBlock(
  'caption',
  (text) =>
    text.length <= longestCaption && (openings.test(head(text)) || credits.some((credit) => credit.test(tail(text)))),
);
