import { isFullName, samePerson, shortNames } from '#lib/actors/index.ts';
import type { Groups } from './groups.ts';
import type { LocalActors } from './local-actors.ts';
import { Prominence } from './prominence.ts';

interface Person {
  local: number;
  spelled: string;
  names: string[][];
}

/** People of one surname told apart; more are not looked through. */
const mostBearers = 50;

/**
 * Joins people by spellings of their full names, then gives a short name to the one person in the story who can bear it.
 * A surname that two people share goes to the one whom most articles are about, if there is such a one, else to neither; a
 * first name only to whom the whole story is about.
 * @returns who bears a surname in the story, each with one or several of their locals
 */
export function joinPersons(locals: LocalActors, groups: Groups): (name: string) => number[] {
  const { size, persons } = locals;
  const full: Person[] = [];
  const short: { local: number; key: string }[] = [];
  for (let local = 0; local < size; local++) {
    if (persons.begins[local] === persons.begins[local + 1]) continue;
    const names = persons.items.slice(persons.begins[local], persons.begins[local + 1]);
    const long = names.map((name) => name.split(' ')).filter(isFullName);
    if (long.length > 0) full.push({ local, spelled: long.map((words) => words.join(' ')).join(), names: long });
    else short.push({ local, key: names[0] });
  }
  const bearers = joinFullNames(full, groups);
  const shortBearer = new Map<string, number>();
  const weighed = new Prominence(locals, full, groups);
  // Who is meant is decided before anybody is joined, as that renumbers groups.
  const joined: [number, number][] = [];
  for (const { local, key } of short) {
    const named = bearers.get(key) ?? [];
    const surnamed = named.filter(({ names }) => names.some((words) => isSurname(key, words)));
    const people = new Set(surnamed.map((bearer) => groups.of(bearer.local)));
    const meant =
      people.size === 0
        ? weighed.protagonist(named.map((bearer) => groups.of(bearer.local)))
        : weighed.foremost([...people], local);
    if (meant !== undefined) joined.push([meant, local]);
    else if (people.size === 0) {
      const known = shortBearer.get(key);
      if (known === undefined) shortBearer.set(key, local);
      else joined.push([known, local]);
    }
  }
  for (const [one, other] of joined) groups.join(one, other);
  return (name) =>
    (bearers.get(name) ?? [])
      .filter(({ names }) => names.some((words) => isSurname(name, words)))
      .map(({ local }) => local);
}

/** Across articles a surname stands for a person, a first name does not. */
const isSurname = (key: string, words: readonly string[]): boolean =>
  key === words[words.length - 1] || key === words.slice(-2).join(' ');

const mayBeOne = (one: Person, other: Person): boolean =>
  one.names.some((a) => other.names.some((b) => samePerson(a, b)));

/** Joins full names that can be one person's; returns who bears each short name. */
function joinFullNames(full: readonly Person[], groups: Groups): Map<string, Person[]> {
  const bearers = new Map<string, Person[]>();
  for (const person of full) {
    const keys = new Set(person.names.flatMap(shortNames));
    const same: Person[] = [];
    for (const key of keys)
      for (const rival of bearers.get(key) ?? [])
        if (!same.includes(rival) && mayBeOne(rival, person)) same.push(rival);
    // "J. Smith" beside John and Jane Smith is neither.
    const matches = new Set(same.map(({ local }) => groups.of(local)));
    if (matches.size === 1) groups.join([...matches][0], person.local);
    if (same.some(({ spelled }) => spelled === person.spelled)) continue;
    for (const key of keys) {
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [person]);
      else if (known.length < mostBearers) known.push(person);
    }
  }
  return bearers;
}
