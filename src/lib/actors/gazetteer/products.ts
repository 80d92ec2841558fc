import { wordList } from './word-list.ts';

/** Verbs whose object is made or sold. */
export const productVerbs = wordList(
  'release launch unveil introduce ship sell buy upgrade install download update manufacture discontinue preview',
);

/** Last words of the names of products. */
export const productHeads = wordList(`
  os pro mini nano air plus max ultra phone tablet laptop console edition sdk app store player browser album
`);

/** Nouns after a product's name: "the iPad tablet", "Tesla Model S car". */
export const productNouns = wordList(`
  software hardware device phone smartphone handset tablet laptop notebook computer player console browser camera processor
  chip application app game car truck jet airliner plane aircraft helicopter rifle missile drug vaccine album film movie
  series model version operating
`);
