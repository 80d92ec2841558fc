import nlp from 'compromise';
import { gazetteerLists } from '#lib/language/names/gazetteer.ts';
import type { GazetteerEntries, GazetteerList } from '#lib/language/names/gazetteer.ts';
import { furtherNames } from './further-names.ts';

/** Which list of ours each class of compromise's lexicon feeds (compromise, MIT licence). */
const classes: Record<string, GazetteerList> = {
  MaleName: 'given name',
  FemaleName: 'given name',
  FirstName: 'given name',
  LastName: 'family name',
  Person: 'person',
  City: 'city',
  Country: 'country or region',
  Region: 'country or region',
  Organization: 'organisation',
  SportsTeam: 'team',
  Demonym: 'demonym',
  Actor: 'role',
  Honorific: 'role',
  Month: 'date word',
  WeekDay: 'date word',
};

interface CompromiseModel {
  one: { lexicon: Record<string, string | string[]> };
  two: { orgWords: Record<string, true>; placeWords: Record<string, true> };
}

/** The gazetteer: compromise's lists and a few of our own. */
export function readGazetteer(): GazetteerEntries {
  const { one, two } = nlp.model() as unknown as CompromiseModel;
  const gazetteer: GazetteerEntries = new Map();
  const add = (phrase: string, list: GazetteerList) => {
    const key = phrase.toLowerCase();
    gazetteer.set(key, (gazetteer.get(key) ?? 0) | (1 << gazetteerLists.indexOf(list)));
  };
  for (const [phrase, tags] of Object.entries(one.lexicon)) {
    for (const tag of [tags].flat()) if (classes[tag]) add(phrase, classes[tag]);
  }
  for (const word of Object.keys(two.orgWords)) add(word, 'organisation word');
  for (const word of Object.keys(two.placeWords)) add(word, 'place word');
  for (const [list, phrases] of Object.entries(furtherNames)) {
    for (const phrase of phrases) add(phrase, list as GazetteerList);
  }
  return new Map([...gazetteer].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Classes that tell a word's part of speech. */
const speechClasses = new Set(
  (
    'Adjective Singular Plural Uncountable PastTense PresentTense Infinitive Gerund Participle Adverb Comparative ' +
    'Superlative Actor'
  ).split(' '),
);

/** For single words compromise's part-of-speech classes, joined. */
export function readSpeechClasses(): Map<string, string> {
  const { one } = nlp.model() as unknown as CompromiseModel;
  const found = new Map<string, string>();
  for (const [word, tags] of Object.entries(one.lexicon)) {
    const known = [tags]
      .flat()
      .filter((tag) => speechClasses.has(tag))
      .sort();
    if (known.length > 0 && /^[a-z-]+$/.test(word)) found.set(word, known.join(' '));
  }
  return found;
}
