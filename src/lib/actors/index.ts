/**
 * The actors room: mentions in an article become actors with names, kinds and affiliations.
 */
import type { AnnotatedText } from '#lib/language/index.ts';
import { affiliateOrganisations, mentionStates } from './affiliations.ts';
import { findDescriptions } from './descriptions.ts';
import { nameFirstPersons } from './first-persons.ts';
import { indexNames } from './name-index.ts';
import { caselessSentences } from './name-words.ts';
import { nameActors } from './name-coreference.ts';
import { findNames } from './names.ts';
import { namePeoples } from './peoples.ts';
import type { ChooseAntecedent } from './antecedent-features.ts';
import { chooseAntecedent } from './pronouns.ts';
import { readThrough } from './reading.ts';
import { findThings } from './things.ts';
import { tieDescriptions } from './ties.ts';
import { toActors } from './to-actors.ts';
import { turnSpeakers } from './turn-speakers.ts';
import { turnsOf } from './turns.ts';
import type { Actor } from './types.ts';

export * from './types.ts';
export { countryOf } from './cast.ts';
export { foldName } from './fold.ts';
export { spelledOut } from './gazetteer/places.ts';
export { officePhrases } from './gazetteer/titles.ts';
export { isBodyNoun, isClockTime, isPersonNoun } from './descriptions.ts';
export { isMarkedPerson } from './marked-persons.ts';
export { holderAfter } from './office-holders.ts';
export { inTables } from './name-tables.ts';
export { months, weekdays } from './name-words.ts';
export { organisationKeys, partedNames } from './same-organisation.ts';
export { isFullName, samePerson, shortNames, withoutEpithet } from './same-person.ts';

/**
 * The actors of one article, in order of first mention. Names decide who there is; descriptions and pronouns are then
 * read in order, each by what stood before it. Things without a name are kept for the events they take part in.
 * Headlines add mentions but no actors; what is not news adds neither.
 * @param choose what decides whom pronouns mean, where it is to be learnt
 */
export function findActors(annotated: AnnotatedText, choose: ChooseAntecedent = chooseAntecedent): Actor[] {
  const caseless = caselessSentences(annotated);
  const turns = turnsOf(annotated);
  const names = findNames(annotated, caseless, turns);
  const cast = nameActors(annotated, names);
  names.push(...namePeoples(annotated, cast, indexNames(names), caseless));
  const index = indexNames(names.sort((a, b) => a.start - b.start || a.end - b.end));
  const descriptions = findDescriptions(annotated, index, caseless);
  const phrases = [...descriptions, ...findThings(annotated, cast, index, descriptions, caseless)];
  // Titles and appositions first: a description early in the text may mean somebody who is named only later.
  const ties = tieDescriptions(annotated, phrases, index, cast);
  const speakers = turnSpeakers(turns, cast, index);
  readThrough(annotated, cast, index, phrases, ties, speakers, choose);
  // Who speaks is known only after all has been read.
  nameFirstPersons(annotated, cast, speakers);
  mentionStates(annotated, cast, descriptions);
  affiliateOrganisations(cast);
  return toActors(annotated, cast);
}
