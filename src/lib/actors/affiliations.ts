import { ownerOf, type Cast } from './cast.ts';
import { countries } from './gazetteer/countries.ts';
import { foldName } from './fold.ts';

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
