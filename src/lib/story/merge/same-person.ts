import { isFullName, samePerson, shortNames } from '#lib/actors/index.ts';
import type { Groups } from './groups.ts';
import { isEmpty } from './lists.ts';
import type { LocalActors } from './local-actors.ts';
import { Prominence } from './prominence.ts';

interface Person {
  local: number;
  spelled: string;
  names: string[][];
}

/** People of one surname told apart; more are not looked through. */
const mostBearers = 50;

/** Who bears which short name in the story. */
export class Bearers {
  readonly #people = new Map<string, Person[]>();

  of(name: string): readonly Person[] {
    return this.#people.get(name) ?? nobody;
  }

  add(name: string, person: Person): void {
    const known = this.#people.get(name);
    if (known === undefined) this.#people.set(name, [person]);
    else if (known.length < mostBearers) known.push(person);
  }

  /** Locals of those whose surname it is, one or several of each. */
  surnamed(name: string): number[] {
    const found: number[] = [];
    for (const { local, names } of this.of(name)) if (haveSurname(names, name)) found.push(local);
    return found;
  }
}

const nobody: readonly Person[] = [];

/**
 * Joins people by spellings of their full names, then gives a short name to the one person in the story who can bear it.
 * A surname that two people share goes to the one whom most articles are about, if there is such a one, else to neither; a
 * first name only to whom the whole story is about.
 * @returns who bears a surname in the story
 */
export function joinPersons(locals: LocalActors, groups: Groups): Bearers {
  const full: Person[] = [];
  const short: number[] = [];
  for (let local = 0; local < locals.size; local++) {
    if (isEmpty(locals.persons, local)) continue;
    const names = fullNamesOf(locals, local);
    if (names.length > 0) full.push({ local, spelled: names.map((words) => words.join(' ')).join(), names });
    else short.push(local);
  }
  const bearers = joinFullNames(full, groups);
  joinShortNames(locals, short, bearers, new Prominence(locals, full, groups), groups);
  return bearers;
}

function fullNamesOf({ persons: { begins, items } }: LocalActors, local: number): string[][] {
  const names: string[][] = [];
  for (let i = begins[local]; i < begins[local + 1]; i++) {
    const words = items[i].split(' ');
    if (isFullName(words)) names.push(words);
  }
  return names;
}

function joinShortNames(
  locals: LocalActors,
  short: readonly number[],
  bearers: Bearers,
  weighed: Prominence,
  groups: Groups,
): void {
  const { begins, items } = locals.persons;
  const shortBearer = new Map<string, number>();
  // Who is meant is decided before anybody is joined, as that renumbers groups.
  const meant = new Int32Array(short.length).fill(-1);
  for (let i = 0; i < short.length; i++) {
    const key = items[begins[short[i]]];
    const people = groupsOf(bearers.surnamed(key), groups);
    const person =
      people.length > 0
        ? weighed.foremost(people, short[i])
        : weighed.protagonist(groupsOf(localsOf(bearers.of(key)), groups));
    if (person !== undefined) meant[i] = person;
    else if (people.length === 0) {
      const known = shortBearer.get(key);
      if (known === undefined) shortBearer.set(key, short[i]);
      else meant[i] = known;
    }
  }
  for (let i = 0; i < short.length; i++) if (meant[i] >= 0) groups.join(meant[i], short[i]);
}

function localsOf(people: readonly Person[]): number[] {
  const locals: number[] = [];
  for (const { local } of people) locals.push(local);
  return locals;
}

/** The groups of some locals, each once. */
function groupsOf(locals: readonly number[], groups: Groups): number[] {
  const found: number[] = [];
  for (const local of locals) {
    const group = groups.of(local);
    if (!found.includes(group)) found.push(group);
  }
  return found;
}

/** Across articles a surname stands for a person, a first name does not. */
const isSurname = (key: string, words: readonly string[]): boolean =>
  key === words[words.length - 1] || key === words.slice(-2).join(' ');

function haveSurname(names: readonly (readonly string[])[], key: string): boolean {
  for (const words of names) if (isSurname(key, words)) return true;
  return false;
}

function mayBeOne({ names: ones }: Person, { names: others }: Person): boolean {
  for (const one of ones) for (const other of others) if (samePerson(one, other)) return true;
  return false;
}

/** Joins full names that can be one person's; returns who bears each short name. */
function joinFullNames(full: readonly Person[], groups: Groups): Bearers {
  const bearers = new Bearers();
  for (const person of full) {
    const keys = shortNamesOf(person);
    const same = thoseThatMayBe(person, keys, bearers);
    // "J. Smith" beside John and Jane Smith is neither.
    const matches = groupsOf(localsOf(same), groups);
    if (matches.length === 1) groups.join(matches[0], person.local);
    if (!isSpelledAs(person, same)) for (const key of keys) bearers.add(key, person);
  }
  return bearers;
}

function shortNamesOf({ names }: Person): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const words of names) for (const key of shortNames(words)) keys.add(key);
  return keys;
}

function thoseThatMayBe(person: Person, keys: ReadonlySet<string>, bearers: Bearers): Person[] {
  const same: Person[] = [];
  for (const key of keys)
    for (const rival of bearers.of(key)) if (!same.includes(rival) && mayBeOne(rival, person)) same.push(rival);
  return same;
}

function isSpelledAs({ spelled }: Person, people: readonly Person[]): boolean {
  for (const other of people) if (other.spelled === spelled) return true;
  return false;
}
