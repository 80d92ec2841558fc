import { foldName } from '#lib/actors/index.ts';
import { keysOf } from '../merge/local-actors.ts';
import type { StoryActor } from '../schema.ts';

type NamedActor = Pick<StoryActor, 'name' | 'kind'> & Partial<Pick<StoryActor, 'aliases' | 'thing'>>;

/** Finds the actor that has a name, or is called by it; none where several are. */
export function finderByName(actors: readonly StoryActor[]): (actor: NamedActor) => StoryActor | undefined {
  const byName = new Map<string, StoryActor | null>();
  const byAlias = new Map<string, StoryActor | null>();
  const add = (to: typeof byName, key: string, actor: StoryActor) =>
    to.set(key, (to.get(key) ?? actor) === actor && to.get(key) !== null ? actor : null);
  for (const actor of actors) {
    for (const key of keysUnder(actor, [actor.name])) add(byName, key, actor);
    for (const key of keysUnder(actor, actor.aliases)) add(byAlias, key, actor);
  }
  return (actor) => {
    const own = keysUnder(actor, [actor.name]);
    const others = keysUnder(actor, actor.aliases ?? []);
    return only(own, byName) ?? only(own, byAlias) ?? only(others, byName);
  };
}

/** The one actor that keys lead to; undefined where there is none, or more than one. */
function only(keys: readonly string[], among: ReadonlyMap<string, StoryActor | null>): StoryActor | undefined {
  const found = new Set(keys.map((key) => among.get(key)).filter((actor) => actor !== undefined));
  const [actor] = found;
  return found.size === 1 ? (actor ?? undefined) : undefined;
}

/** Articles tell people who are called by one word apart from others; by hand it is a name like any other. */
function keysUnder({ kind, thing }: NamedActor, names: readonly string[]): string[] {
  if (kind === 'unnamed' || thing) return [];
  const folded = names.map((name) => foldName(name).replace(/^the (?=.)/, '')).filter((name) => name !== '');
  const short = kind === 'person' ? folded.map((name) => `person ${name}`) : [];
  return [...new Set([...short, ...keysOf(kind, folded)])];
}
