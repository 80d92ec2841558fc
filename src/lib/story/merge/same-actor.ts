import type { Groups } from './groups.ts';
import type { LocalActor } from './local-actor.ts';

/** Joins actors of different articles that share a name under which there can be only one. */
export function joinByName(locals: readonly LocalActor[], groups: Groups): void {
  const first = new Map<string, number>();
  locals.forEach(({ keys }, index) => {
    for (const key of keys) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else groups.join(known, index);
    }
  });
}
