import { countries } from './gazetteer/countries.ts';
import { organisations } from './gazetteer/organisations.ts';
import { foldName } from './fold.ts';
import { newsRegions, type Entity, type NameMention, type Place } from './mention.ts';
import type { ActorKind, ActorMention } from './types.ts';
import type { AnnotatedText } from '#lib/language/index.ts';

/** Everyone and everything the article speaks of, as known so far. */
export interface Cast {
  entities: Entity[];
  /** Country entities by the name in the table. */
  countries: Map<string, Entity>;
  /** Entity of each name mention. */
  named: Map<NameMention, Entity>;
}

export function newEntity(kind: ActorKind, name: string): Entity {
  return {
    kind,
    name,
    names: [],
    mentions: [],
    gender: null,
    plural: false,
    thing: false,
    roles: [],
    affiliation: new Set(),
  };
}

/** The entity of a country of the table, made when the text has not named it yet ("Russian forces"). */
export function countryEntity(cast: Cast, country: string): Entity {
  let entity = cast.countries.get(country);
  if (entity === undefined) {
    entity = newEntity('country', country);
    cast.countries.set(country, entity);
    cast.entities.push(entity);
  }
  return entity;
}

/** The country a folded name, adjective or people stands for; undefined when it is none of them. */
export const countryOf = (key: string): string | undefined => countries.names.get(key) ?? countries.demonyms.get(key);

/** The state or organisation that a well-known organisation belongs to; null when the tables know none. */
export const ownerOf = (name: string): string | null => organisations.get(foldName(name))?.belongsTo ?? null;

/** Notes a mention, unless it stands outside the news. */
export function addMention(
  annotated: AnnotatedText,
  entity: Entity,
  place: Place,
  form: ActorMention['form'],
  confidence = 1,
): void {
  if (!newsRegions.has(annotated.sentences[place.sentence].region)) return;
  const { start, end, sentence, head } = place;
  const doubt = confidence < 1 ? { confidence: Math.round(confidence * 100) / 100 } : {};
  entity.mentions.push({ start, end, form, sentence, head, ...doubt });
}
