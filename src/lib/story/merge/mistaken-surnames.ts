import { inTables } from '#lib/actors/index.ts';
import type { Groups } from './groups.ts';
import { thingKey, type LocalActors } from './local-actors.ts';

/** In how many times as many articles a name must be a person's as it is taken for something else. */
const farAhead = 3;

/**
 * Joins what an article takes for a place or an organisation with the person whose surname most other articles have it
 * for: a name that is known for nothing else means in one article of a story what it means in the others. What stands
 * beside the person in an article is another.
 * @param named the first actor of each name that is no person's
 * @param surnamed people of a surname
 */
export function joinSurnames(
  locals: LocalActors,
  groups: Groups,
  named: ReadonlyMap<string, number>,
  surnamed: (name: string) => number[],
): void {
  const { size, articles, kinds, names, isMarkedPerson } = locals;
  const claims = new Map<number, { person: number; name: string }>();
  for (const [key, local] of named) {
    const name = key.slice(thingKey('').length);
    const people = new Set(name.includes(' ') ? [] : surnamed(name).map((bearer) => groups.of(bearer)));
    if (people.size !== 1 || inTables(names[local]) || kinds[local] === 'country') continue;
    claims.set(groups.of(local), { person: [...people][0], name });
  }
  if (claims.size === 0) return;
  const told = new Map<number, Set<number>>();
  const isOther = new Set<number>();
  const marked = new Set<number>();
  const claimed = new Set([...claims.values()].map(({ person }) => person));
  for (let local = 0; local < size; local++) {
    const group = groups.of(local);
    if (claims.has(group) && names[local].includes(' ')) isOther.add(group);
    if (isMarkedPerson[local] === 1) marked.add(group);
    if (!claims.has(group) && !claimed.has(group)) continue;
    const known = told.get(group);
    if (known === undefined) told.set(group, new Set([articles[local]]));
    else known.add(articles[local]);
  }
  const joined: [number, number][] = [];
  for (const [thing, { person }] of claims) {
    const [here, there] = [told.get(thing)!, told.get(person)!];
    if (isOther.has(thing) || !marked.has(person) || there.size < farAhead * here.size) continue;
    if (![...here].some((article) => there.has(article))) joined.push([person, thing]);
  }
  for (const [person, thing] of joined) groups.join(person, thing);
}
