import type { Groups } from './groups.ts';
import { byText } from './identity.ts';
import { thingKey, type LocalActors } from './local-actors.ts';

/**
 * Gives the short name of an organisation to the one in the story that is called so: "the Comets" of one article are "the
 * Nordby Comets" of another, unless there are others, or an article tells the two apart.
 * @param named the first actor of each name that is no person's
 */
export function joinShortNames(locals: LocalActors, groups: Groups, named: ReadonlyMap<string, number>): void {
  const bearers = bearersOf(locals, named);
  if (bearers.size === 0) return;
  const short = (name: string): number => named.get(thingKey(name))!;
  const articlesOf = articlesOfGroups(
    locals,
    groups,
    [...bearers].flatMap(([name, whole]) => [short(name), ...whole]),
  );
  // "Red Hats" before "Hats": who is one is known before shorter names are given.
  const longestFirst = [...bearers].sort(([a], [b]) => b.length - a.length || byText(a, b));
  for (const [name, whole] of longestFirst) {
    const group = groups.of(short(name));
    const others = new Set(whole.map((local) => groups.of(local)));
    others.delete(group);
    const [other] = others;
    if (others.size !== 1 || groups.areApart(group, other)) continue;
    const [here, there] = [articlesOf.get(group)!, articlesOf.get(other)!];
    if (meet(here, there)) continue;
    groups.join(group, other);
    articlesOf.set(groups.of(group), new Set([...here, ...there]));
  }
}

/** The articles that speak of the groups of some actors. */
function articlesOfGroups(
  { size, articles }: LocalActors,
  groups: Groups,
  some: readonly number[],
): Map<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>();
  for (const local of some) found.set(groups.of(local), new Set());
  for (let local = 0; local < size; local++) found.get(groups.of(local))?.add(articles[local]);
  return found;
}

function meet(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

/** By short name that somebody bears alone: those who bear a fuller name, too. */
function bearersOf(
  { size, kinds, shortNames }: LocalActors,
  named: ReadonlyMap<string, number>,
): Map<string, number[]> {
  const bearers = new Map<string, number[]>();
  for (let local = 0; local < size; local++)
    for (let i = shortNames.begins[local]; i < shortNames.begins[local + 1]; i++) {
      const name = shortNames.items[i];
      const alone = named.get(thingKey(name));
      if (alone === undefined || kinds[alone] !== 'organisation') continue;
      const known = bearers.get(name);
      if (known === undefined) bearers.set(name, [local]);
      else known.push(local);
    }
  return bearers;
}
