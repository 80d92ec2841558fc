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
  const claims = claimsOf(locals, groups, named, bearers);
  if (claims.size === 0) return;
  const told = new Map<number, Told>();
  for (const group of [...claims.keys(), ...claims.values()])
    told.set(group, { articles: new Set(), hasFullName: false, isMarked: false });
  for (let local = 0; local < locals.size; local++) {
    const group = told.get(groups.of(local));
    if (group !== undefined) addTo(group, locals, local);
  }
  const joined = [...claims].filter(([thing, person]) => isMeant(told.get(thing)!, told.get(person)!));
  for (const [thing, person] of joined) groups.join(person, thing);
}

/** What articles tell of a group. */
interface Told {
  articles: Set<number>;
  hasFullName: boolean;
  /** Whether something shows that it is a person. */
  isMarked: boolean;
}

function addTo(told: Told, { articles, names, isMarkedPerson }: LocalActors, local: number): void {
  told.articles.add(articles[local]);
  told.hasFullName ||= names[local].includes(' ');
  told.isMarked ||= isMarkedPerson[local] === 1;
}

/** Whether the person is meant where an article speaks of the thing. */
function isMeant(thing: Told, person: Told): boolean {
  if (thing.hasFullName || !person.isMarked || person.articles.size < farAhead * thing.articles.size) return false;
  for (const article of thing.articles) if (person.articles.has(article)) return false;
  return true;
}

/** The groups that are no people and bear a surname, and whose it is. */
function claimsOf(
  { kinds, names }: LocalActors,
  groups: Groups,
  named: ReadonlyMap<string, number>,
  bearers: Bearers,
): Map<number, number> {
  const claims = new Map<number, number>();
  for (const [key, local] of named) {
    const person = onlyBearer(key.slice(thingKey('').length), bearers, groups);
    if (person < 0 || inTables(names[local]) || kinds[local] === 'country') continue;
    claims.set(groups.of(local), person);
  }
  return claims;
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
