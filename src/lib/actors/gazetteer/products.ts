import { foldName } from '../fold.ts';
import { phraseList, wordList } from './word-list.ts';

/** Verbs whose object is made or sold. */
export const productVerbs = wordList(
  'release launch unveil introduce ship sell buy upgrade install download update manufacture discontinue preview',
);

/** Last words of the names of products. */
export const productHeads = wordList(`
  os pro mini nano air plus max ultra phone tablet laptop console edition sdk app store player browser album explorer
`);

/** Makes of cars that hardly anybody is called: the first word of "Toyota Corolla". */
export const carMakes = wordList(`
  acura audi bentley bmw cadillac chevrolet citroen fiat gmc honda hyundai infiniti kia lexus mazda mercedes
  mercedes-benz mitsubishi nissan peugeot pontiac porsche renault skoda subaru suzuki toyota volkswagen volvo
`);

/** Nouns after a product's name: "the iPad tablet", "Tesla Model S car". */
export const productNouns = wordList(`
  software hardware device phone smartphone handset tablet laptop notebook computer player console browser camera processor
  chip application app game car truck jet airliner plane aircraft helicopter rifle missile drug vaccine album film movie
  series model version operating
`);

/** Stock-market indices: followed like products, though nobody sells them. */
export const indices: ReadonlySet<string> = new Set(
  [
    ...phraseList(`
      aex, all ordinaries, bovespa, bse sensex, cac 40, cac-40, dax, dow jones industrial average, dow jones industrials,
      dow jones industrial, euro stoxx 50, eurofirst 300, ftse, ftse 100, ftse 250, ftse eurofirst 300, ftse mib,
      ftseurofirst 300, hang seng, hang seng index, ibex 35, kospi, micex, nasdaq composite, nasdaq composite index,
      nasdaq 100, nifty, nikkei, nikkei 225, nikkei index, russell 2000, s&p 500, s&p/asx 200, sensex,
      shanghai composite, shanghai composite index, standard & poor's 500, standard & poor's 500 index,
      straits times index, topix, wilshire 5000
    `),
  ].map(foldName),
);
