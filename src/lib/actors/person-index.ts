import type { Cast } from './cast.ts';
import type { Entity } from './mention.ts';

/** Finds named persons by what the text calls them. */
export interface PersonIndex {
  /** Who holds an office for one of the owners. */
  inOffice(noun: string, owners: readonly Entity[]): Entity[];
  /** Who belongs to one of the owners. */
  of(owners: readonly Entity[]): Entity[];
}

export function indexPersons(cast: Cast): PersonIndex {
  const byOwner = new Map<Entity, Entity[]>();
  for (const person of cast.entities) {
    if (person.kind !== 'person') continue;
    for (const owner of person.affiliation) byOwner.set(owner, [...(byOwner.get(owner) ?? []), person]);
  }
  const of = (owners: readonly Entity[]) => [...new Set(owners.flatMap((owner) => byOwner.get(owner) ?? []))];
  return {
    of,
    inOffice: (noun, owners) =>
      of(owners).filter(({ roles }) =>
        roles.some((role) => role.noun === noun && role.of !== null && owners.includes(role.of)),
      ),
  };
}
