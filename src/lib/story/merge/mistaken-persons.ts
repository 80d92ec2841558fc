import type { Groups } from './groups.ts';
import { thingKey, type LocalActors } from './local-actors.ts';

/** What one person of the story is known by. */
interface Known {
  locals: number[];
  names: Set<string>;
  isMarked: boolean;
}

/**
 * Joins what one article takes for a person and another, under the same name, for an organisation or a place. A single
 * word must be nobody's surname, and nothing may show that its bearer is a person; what stands side by side in one article
 * is two.
 * @param named the first actor of each name that is no person's
 */
export function joinMistaken(
  locals: LocalActors,
  groups: Groups,
  named: ReadonlyMap<string, number>,
  isShortName: (name: string) => boolean,
): void {
  const { size, articles } = locals;
  const found = [...peopleOf(locals, groups).values()].map((person) => ({ person, others: othersOf(person) }));
  const claims = new Map<number, Claim>();
  for (const { others } of found)
    for (const other of others) {
      const claim = claims.get(other);
      if (claim === undefined) claims.set(other, { people: 1, articles: new Set() });
      else claim.people++;
    }
  for (let local = 0; local < size; local++) claims.get(groups.of(local))?.articles.add(articles[local]);
  for (const { person, others } of found) {
    if (others.size !== 1) continue;
    const [other] = others;
    const claim = claims.get(other)!;
    if (claim.people > 1 || person.locals.some((local) => claim.articles.has(articles[local]))) continue;
    groups.join(person.locals[0], other);
  }

  /** The groups that bear a name of the person's. */
  function othersOf({ names, isMarked }: Known): Set<number> {
    const full = [...names].filter((name) => name.includes(' '));
    const telling = full.length > 0 ? full : isMarked ? [] : [...names].filter((name) => !isShortName(name));
    return new Set(telling.flatMap((name) => named.get(thingKey(name)) ?? []).map((local) => groups.of(local)));
  }
}

/** A group that bears the name of people: of how many, and in which articles it stands. */
interface Claim {
  people: number;
  articles: Set<number>;
}

function peopleOf({ size, persons, isMarkedPerson }: LocalActors, groups: Groups): Map<number, Known> {
  const people = new Map<number, Known>();
  for (let local = 0; local < size; local++) {
    if (persons.begins[local] === persons.begins[local + 1]) continue;
    const group = groups.of(local);
    let person = people.get(group);
    if (person === undefined) people.set(group, (person = { locals: [], names: new Set(), isMarked: false }));
    person.locals.push(local);
    person.isMarked ||= isMarkedPerson[local] === 1;
    for (let i = persons.begins[local]; i < persons.begins[local + 1]; i++) person.names.add(persons.items[i]);
  }
  return people;
}
