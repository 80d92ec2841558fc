import type { Groups } from './groups.ts';
import type { LocalActors } from './local-actors.ts';

/**
 * Joins actors of different articles that share a name under which there can be only one: full names of people, and keys
 * of whatever is no person.
 * @returns the first actor of each key
 */
export function joinByName({ size, keys, persons }: LocalActors, groups: Groups): ReadonlyMap<string, number> {
  const things = new Map<string, number>();
  const people = new Map<string, number>();
  const join = (first: Map<string, number>, key: string, actor: number) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, actor);
    else groups.join(known, actor);
  };
  for (let actor = 0; actor < size; actor++) {
    for (let i = keys.begins[actor]; i < keys.begins[actor + 1]; i++) join(things, keys.items[i], actor);
    for (let i = persons.begins[actor]; i < persons.begins[actor + 1]; i++)
      if (persons.items[i].includes(' ')) join(people, persons.items[i], actor);
  }
  return things;
}
