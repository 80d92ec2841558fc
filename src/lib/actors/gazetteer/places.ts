import { foldName } from '../fold.ts';
import { phraseList, wordList } from './word-list.ts';

/** Continents, regions, seas, states of federations and large cities that are no seats of government. */
const known = phraseList(`
  Europe, Asia, Africa, North America, South America, Latin America, Central America, Antarctica, Middle East, Far East,
  Western Europe, Eastern Europe, Central Asia, Southeast Asia, Balkans, Caucasus, Caribbean, Scandinavia, Siberia, Sahara,
  Western Sahara,
  Crimea, Donbas, Donbass, Chechnya, Dagestan, Transnistria, Abkhazia, South Ossetia, Kurdistan, Kashmir, Tibet, Xinjiang,
  Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Hong Kong, Macau, Puerto Rico, Guam, Greenland, Northern Ireland,
  Scotland, England, Wales, Catalonia, Bavaria, Saxony, Sicily, Corsica, Sardinia, Brittany, Normandy, Flanders, Wallonia,
  Quebec, Ontario, Alberta, British Columbia, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut,
  Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts,
  Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York,
  North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee,
  Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, New South Wales, Queensland, Tasmania,
  Gulf, Midwest, New England, Riviera, Nagorno-Karabakh, Karabakh, Bosphorus, Mecca, Vojvodina, Ulster, Lapland, Punjab,
  Atlantic, Pacific, Arctic, Mediterranean, Baltic, Black Sea, Sea of Azov, Caspian Sea, Red Sea, Persian Gulf,
  New York City, Los Angeles, Chicago, Houston, Philadelphia, San Francisco, San Diego, Dallas, Boston, Seattle, Detroit,
  Baltimore, Cincinnati, Cleveland, Indianapolis, Jacksonville, Kansas City, Louisville, Memphis, Milwaukee, Minneapolis,
  Nashville, New Orleans, Oakland, Oklahoma City, Omaha, Pittsburgh, Sacramento, Salt Lake City, San Antonio, San Jose,
  St Louis, Tampa,
  Atlanta, Miami, Denver, Las Vegas, Cupertino, Silicon Valley, Hollywood, Manhattan, Brooklyn, Toronto, Montreal, Vancouver,
  Sydney, Melbourne, Brisbane, Perth, Auckland, Mumbai, Bombay, Calcutta, Kolkata, Chennai, Madras, Bangalore, Karachi, Lahore,
  Shanghai, Guangzhou, Shenzhen, Wuhan, Tianjin, Osaka, Kyoto, Nagoya, Ho Chi Minh City, Saigon, Istanbul, Izmir, Aleppo,
  Homs, Mosul, Basra, Kirkuk, Fallujah, Benghazi, Alexandria, Casablanca, Lagos, Johannesburg, Durban, Soweto, Rio de Janeiro,
  Sao Paulo, Medellin, Guadalajara, Tijuana, Barcelona, Seville, Valencia, Bilbao, Porto, Milan, Naples, Turin, Florence,
  Venice, Genoa, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Zurich, Geneva, Basel, Lausanne, Salzburg,
  Lyon, Marseille, Nice, Strasbourg, Bordeaux, Toulouse, Lille, Rotterdam, Antwerp, Brussels, Ghent, Manchester, Liverpool,
  Birmingham, Leeds, Sheffield, Glasgow, Edinburgh, Belfast, Cardiff, Gothenburg, Krakow, Gdansk, Lviv, Lvov, Kharkiv, Kharkov,
  Odesa, Mariupol, Kherson, Mykolaiv, Zaporizhzhia, Donetsk, Luhansk, Lugansk, Sevastopol, Sumy, Chernihiv, Bucha, Irpin,
  Volyn, Chernobyl, Brest, Gomel, Grodno, St Petersburg, Saint Petersburg, Novosibirsk, Vladivostok, Grozny, Rostov, Belgorod
`);

/** Folded names. */
export const places: ReadonlySet<string> = new Set([...known].map(foldName));

/** States of America by what they are called for short in news, lower-case and without full stops: "calif". */
export const americanStates: ReadonlyMap<string, string> = new Map(
  `Ala Alabama,Ariz Arizona,Ark Arkansas,Calif California,Colo Colorado,Conn Connecticut,Del Delaware,Fla Florida,
  Ga Georgia,Ill Illinois,Ind Indiana,Kan Kansas,Ky Kentucky,La Louisiana,Mass Massachusetts,Md Maryland,Mich Michigan,
  Minn Minnesota,Miss Mississippi,Mo Missouri,Mont Montana,Neb Nebraska,Nev Nevada,NC North Carolina,ND North Dakota,
  NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,Okla Oklahoma,Ore Oregon,Pa Pennsylvania,RI Rhode Island,
  SC South Carolina,SD South Dakota,Tenn Tennessee,Tex Texas,Va Virginia,Vt Vermont,Wash Washington,Wis Wisconsin,
  WVa West Virginia,Wyo Wyoming`
    .split(',')
    .map((row) => /(\w+) (.+)/.exec(row)!)
    .map(([, short, name]) => [short.toLowerCase(), name] as const),
);

/** "California", of "Calif." as it is written; the name itself where it is no such. */
export const spelledOut = (name: string): string =>
  (/^\p{Lu}\p{Ll}+\.$|^[NSRW]\.? ?(?:[A-Z]|Va)\.?$/u.test(name)
    ? americanStates.get(name.replace(/[. ]/g, '').toLowerCase())
    : undefined) ?? name;

/** Last words of the names of places, lower-case. */
export const placeHeads = wordList(`
  river sea ocean lake bay gulf strait channel island islands peninsula mountain mountains mount hills valley desert forest
  province region oblast district county prefecture territory coast city town village street avenue road square bridge park
  stadium arena beach harbour harbor port heights strip canal ave boulevard blvd canyon everglades falls glacier highlands highway hut hwy keys oaks rapids springs plains plaza straits suburbs wetlands
`);

/** First words of the names of places. */
export const placeOpeners = wordList('mount lake cape fort port gulf sea strait isle bay river lower upper');

/** Nouns after a place's name that say what it is: "Makariv, a strategically important suburb". */
export const placeNouns = wordList(`
  city town village suburb capital port province region district county island peninsula river sea area settlement
  coast lake mountain municipality
`);
