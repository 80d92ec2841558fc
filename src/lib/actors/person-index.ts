import type { Cast } from './cast.ts';
import type { Entity } from './mention.ts';

/** Finds named persons by what the text calls them. */
export interface PersonIndex {
  /** Who holds an office for one of the owners. */
  inOffice(noun: string, owners: readonly Entity[]): Entity[];
  /** Who belongs to one of the owners. */
  of(owners: readonly Entity[]): Entity[];
  /** Keeps what has been learnt of a person. */
  note(person: Entity, noun: string, owners: readonly Entity[]): void;
}

export function indexPersons(cast: Cast): PersonIndex {
  const byOwner = new Map<Entity, Entity[]>();
  const add = (owner: Entity, person: Entity) => {
    const persons = byOwner.get(owner);
    if (persons === undefined) byOwner.set(owner, [person]);
    else persons.push(person);
  };
  for (const person of cast.entities) {
    if (person.kind === 'person') for (const owner of person.affiliation) add(owner, person);
  }
  const of = (owners: readonly Entity[]) => [...new Set(owners.flatMap((owner) => byOwner.get(owner) ?? []))];
  return {
    of,
    inOffice: (noun, owners) =>
      of(owners).filter(({ roles }) =>
        roles.some((role) => role.noun === noun && role.of !== null && owners.includes(role.of)),
      ),
    note(person, noun, owners) {
      for (const owner of owners) {
        person.affiliation.add(owner);
        person.roles.push({ noun, of: owner });
        add(owner, person);
      }
    },
  };
}
