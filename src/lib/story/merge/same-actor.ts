import { foldName, organisationKeys } from '#lib/actors/index.ts';
import type { Groups } from './groups.ts';
import type { LocalActor } from './local-actor.ts';
import { remember } from './remember.ts';

const noDefinitions: ReadonlyMap<string, string> = new Map();

/** Joins actors of different articles that share a name under which there can be only one. */
export function joinByName(locals: readonly LocalActor[], groups: Groups): void {
  const first = new Map<string, number>();
  locals.forEach((local, index) => {
    for (const key of keysOf(local)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else groups.join(known, index);
    }
  });
}

/**
 * The keys of an actor's names. Kinds may differ: what one article takes for an organisation another takes for a
 * product. Only people are kept apart by kind ("Washington"), and short names of people are left for later.
 */
const keysOf = remember(({ actor, names }: LocalActor): string[] => {
  const folded = names.map(foldName).filter((name) => name !== '');
  switch (actor.kind) {
    case 'unnamed':
      return [];
    case 'person':
      return folded.filter((name) => name.includes(' ')).map((name) => `person ${name}`);
    case 'organisation':
      return folded.flatMap((name) =>
        organisationKeys(name.split(' '), noDefinitions).own.map((key) => `thing ${key}`),
      );
    case 'product':
      return folded.map((name) => `thing ${name.replace(/s$/, '')}`);
    case 'group':
      return folded.map((name) => `group ${name}`);
    default:
      return folded.map((name) => `thing ${name}`);
  }
});
