import type { AnnotatedText } from '#lib/language/index.ts';
import { addMention, ownerOf, type Cast } from './cast.ts';
import { countries } from './gazetteer/countries.ts';
import { foldName } from './fold.ts';
import { placeOf, type Description } from './mention.ts';

/** Adds the affiliations that need no word in the text: the Pentagon's state, and the state in an organisation's name. */
export function affiliateOrganisations(cast: Cast): void {
  const byName = new Map(cast.entities.map((entity) => [entity.name, entity]));
  for (const entity of cast.entities) {
    if (entity.kind !== 'organisation') continue;
    const owner = entity.names.map(({ name }) => ownerOf(name)).find((name) => name !== null);
    const state = owner ?? countries.demonyms.get(foldName(entity.name.split(' ')[0]));
    const known = state === undefined || state === null ? undefined : (cast.countries.get(state) ?? byName.get(state));
    if (known !== undefined && known !== entity) entity.affiliation.add(known);
  }
}

/** A state that the text knows only by its adjective ("a senior American official") is mentioned by that. */
export function mentionStates(annotated: AnnotatedText, cast: Cast, descriptions: readonly Description[]): void {
  for (const { sentence, countries } of descriptions) {
    for (const [country, token] of countries) {
      const entity = cast.countries.get(country);
      if (entity === undefined || entity.mentions.length > 0) continue;
      addMention(annotated, entity, placeOf(annotated, sentence, token, token), 'description');
    }
  }
}
