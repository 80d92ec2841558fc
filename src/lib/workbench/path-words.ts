import type { ActorPath } from '#lib/graph/index.ts';
import { count } from './words.ts';

/**
 * The way between two actors in a sentence: "A and B share 2 events", "A – B (2 shared events) – C (1)", or that there is
 * none. Names run in their own direction, whatever they hold.
 */
export function pathWords(
  [from, to]: readonly [string, string],
  path: ActorPath | null,
  nameOf: (id: string) => string,
): string {
  const name = (id: string) => `\u2068${nameOf(id)}\u2069`;
  if (path === null) return `${name(from)} and ${name(to)} share no events, not even through others`;
  const shared = path.events.map(({ length }) => length);
  if (path.actors.length === 2) return `${name(from)} and ${name(to)} share ${count(shared[0], 'event')}`;
  return path.actors
    .map((actor, at) => {
      if (at === 0) return name(actor);
      return `${name(actor)} (${at === 1 ? count(shared[0], 'shared event') : shared[at - 1]})`;
    })
    .join(' – ');
}
