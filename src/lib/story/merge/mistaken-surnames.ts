import { inTables } from '#lib/actors/index.ts';
import type { Groups } from './groups.ts';
import { thingKey, type LocalActors } from './local-actors.ts';
import type { Bearers } from './same-person.ts';

/** In how many times as many articles a name must be a person's as it is taken for something else. */
const farAhead = 3;

/**
 * Joins what an article takes for a place or an organisation with the person whose surname most other articles have it
 * for: a name that is known for nothing else means in one article of a story what it means in the others. What stands
 * beside the person in an article is another.
 * @param named the first actor of each name that is no person's
 */
export function joinSurnames(
  locals: LocalActors,
  groups: Groups,
  named: ReadonlyMap<string, number>,
  bearers: Bearers,
): void {
  const { size, articles, kinds, names, isMarkedPerson } = locals;
  const claims = new Map<number, number>();
  for (const [key, local] of named) {
    const person = onlyBearer(key.slice(thingKey('').length), bearers, groups);
    if (person < 0 || inTables(names[local]) || kinds[local] === 'country') continue;
    claims.set(groups.of(local), person);
  }
  if (claims.size === 0) return;
  const told = new Map<number, Set<number>>();
  const isOther = new Set<number>();
  const marked = new Set<number>();
  const claimed = new Set(claims.values());
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
  for (const [thing, person] of claims) {
    const [here, there] = [told.get(thing)!, told.get(person)!];
    if (isOther.has(thing) || !marked.has(person) || there.size < farAhead * here.size) continue;
    if (![...here].some((article) => there.has(article))) joined.push([person, thing]);
  }
  for (const [person, thing] of joined) groups.join(person, thing);
}

/** The group of the one person whose surname a word is; -1 where there is none, or several. */
function onlyBearer(name: string, bearers: Bearers, groups: Groups): number {
  if (name.includes(' ')) return -1;
  let only = -1;
  for (const bearer of bearers.surnamed(name)) {
    const group = groups.of(bearer);
    if (only >= 0 && only !== group) return -1;
    only = group;
  }
  return only;
}
