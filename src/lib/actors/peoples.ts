import type { AnnotatedText } from '#lib/language/index.ts';
import { countryEntity, newEntity, type Cast } from './cast.ts';
import { foldName } from './fold.ts';
import { countries } from './gazetteer/countries.ts';
import { isAllCapitals } from './name-words.ts';
import { placeOf, type Entity, type NameMention } from './mention.ts';
import { newsRegions } from './mention.ts';
import type { NameIndex } from './name-index.ts';

/** Adds the peoples the text speaks of as groups: "Belarusians voted", "the Russians". */
export function namePeoples(
  annotated: AnnotatedText,
  cast: Cast,
  names: NameIndex,
  caseless: readonly boolean[],
): NameMention[] {
  const byCountry = new Map<string, Entity>();
  const found: NameMention[] = [];
  annotated.sentences.forEach((sentence, index) => {
    if (caseless[index]) return;
    sentence.tokens.forEach((token, i) => {
      if (!/^\p{Lu}\p{Ll}+s$/u.test(token.text) || isAllCapitals(token.text) || /^JJ|^VB/.test(token.tag)) return;
      const country = countries.peoples.get(foldName(token.text));
      if (country === undefined || names.covering(index, i) !== undefined) return;
      let entity = byCountry.get(country);
      if (entity === undefined) {
        entity = newEntity('group', token.text);
        entity.plural = true;
        entity.affiliation.add(countryEntity(cast, country));
        byCountry.set(country, entity);
        cast.entities.push(entity);
      }
      const mention: NameMention = {
        ...placeOf(annotated, index, i, i),
        name: token.text,
        key: foldName(token.text),
        votes: { group: 3 },
        news: newsRegions.has(sentence.region),
      };
      entity.names.push(mention);
      cast.named.set(mention, entity);
      found.push(mention);
    });
  });
  return found;
}
