import type { Groups } from './groups.ts';
import { thingKey, type LocalActors } from './local-actors.ts';
import type { Bearers } from './same-person.ts';

/** What one person of the story is known by. */
interface Known {
  locals: number[];
  /** Each once. */
  names: string[];
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
  bearers: Bearers,
): void {
  const { size, articles } = locals;
  const found: { person: Known; others: readonly number[] }[] = [];
  const claims = new Map<number, Claim>();
  for (const person of peopleOf(locals, groups).values()) {
    const others = othersOf(person, groups, named, bearers);
    if (others.length === 0) continue;
    found.push({ person, others });
    for (const other of others) {
      const claim = claims.get(other);
      if (claim === undefined) claims.set(other, { people: 1, articles: new Set() });
      else claim.people++;
    }
  }
  for (let local = 0; local < size; local++) claims.get(groups.of(local))?.articles.add(articles[local]);
  for (const { person, others } of found) {
    if (others.length !== 1) continue;
    const claim = claims.get(others[0])!;
    if (claim.people > 1 || person.locals.some((local) => claim.articles.has(articles[local]))) continue;
    groups.join(person.locals[0], others[0]);
  }
}

/** The groups that bear a name of the person's, each once. */
function othersOf(
  { names, isMarked }: Known,
  groups: Groups,
  named: ReadonlyMap<string, number>,
  bearers: Bearers,
): number[] {
  const others: number[] = [];
  const hasFull = names.some((name) => name.includes(' '));
  for (const name of names) {
    if (hasFull ? !name.includes(' ') : isMarked || bearers.surnamed(name).length > 0) continue;
    const local = named.get(thingKey(name));
    const group = local === undefined ? -1 : groups.of(local);
    if (group >= 0 && !others.includes(group)) others.push(group);
  }
  return others;
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
    if (person === undefined) people.set(group, (person = { locals: [], names: [], isMarked: false }));
    person.locals.push(local);
    person.isMarked ||= isMarkedPerson[local] === 1;
    for (let i = persons.begins[local]; i < persons.begins[local + 1]; i++)
      if (!person.names.includes(persons.items[i])) person.names.push(persons.items[i]);
  }
  return people;
}
