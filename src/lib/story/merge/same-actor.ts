import type { Groups } from './groups.ts';
import type { LocalActors } from './local-actors.ts';

/**
 * Joins actors of different articles that share a name under which there can be only one.
 * @returns the first actor of each name
 */
export function joinByName({ size, keys }: LocalActors, groups: Groups): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (let actor = 0; actor < size; actor++) {
    for (let i = keys.begins[actor]; i < keys.begins[actor + 1]; i++) {
      const known = first.get(keys.items[i]);
      if (known === undefined) first.set(keys.items[i], actor);
      else groups.join(known, actor);
    }
  }
  return first;
}
