import { officePhrases } from '#lib/actors/index.ts';
import type { Groups } from './groups.ts';
import type { LocalActors } from './local-actors.ts';

/** Offices that one person at a time holds for a state or an organisation, beside those of two words. */
const soleOffices = new Set(
  'president premier chancellor king queen pope emperor monarch mayor governor ceo chairman chairwoman'.split(' '),
);

/** Words for whoever leads a state, and the offices that do. */
const leaders = new Set('leader ruler strongman dictator tyrant autocrat'.split(' '));
const leading = [...leaders, 'president', 'king', 'queen', 'emperor', 'chancellor', 'premier', 'prime minister'];

/** Words that mean another one as soon as somebody else is spoken of. */
const vague = new Set('man woman person official officer source individual'.split(' '));

/**
 * Joins whom an article only describes with whom others call so: "the actress" is the actress whom the article names,
 * though only another says that she is one; "the Ruritanian president" is whom others know as that, named here or not.
 * Where two could be meant, nobody is.
 */
export function joinByRole(locals: LocalActors, groups: Groups): void {
  const { described, articles, genders } = locals;
  const held = rolesHeld(locals, groups);
  const joined = described.flatMap(({ actor, noun, owner }): [number, number][] => {
    const article = articles[actor];
    const fits = (person: number) =>
      genders[person] === null || genders[actor] === null || genders[person] === genders[actor];
    const named = peopleBefore(locals, article, actor).filter(fits);
    if (owner === null) {
      if (vague.has(noun)) return [];
      const meant = named.filter((person) => held.of(groups.of(person), noun));
      return oneGroup(meant, groups) ? [[meant[0], actor]] : [];
    }
    const holders = held.holders(noun, groups.of(owner));
    const here = named.filter((person) => holders.has(groups.of(person)));
    if (here.length > 0) return oneGroup(here, groups) ? [[here[0], actor]] : [];
    const isSole = soleOffices.has(noun) || officePhrases.has(noun) || leaders.has(noun);
    const [holder, another] = holders;
    return isSole && holder !== undefined && another === undefined ? [[holder, actor]] : [];
  });
  for (const [person, actor] of joined) groups.join(person, actor);
}

const oneGroup = (people: readonly number[], groups: Groups): boolean =>
  people.length > 0 && people.every((person) => groups.of(person) === groups.of(people[0]));

/** The people whom an article names before it speaks of somebody for the first time. */
function peopleBefore({ firsts, kinds, starts }: LocalActors, article: number, actor: number): number[] {
  const people: number[] = [];
  const begin = starts.items[starts.begins[actor]];
  for (let local = firsts[article]; local < firsts[article + 1]; local++)
    if (kinds[local] === 'person' && starts.items[starts.begins[local]] < begin) people.push(local);
  return people;
}

interface RolesHeld {
  /** Whether anybody says that somebody is that, of whomever. */
  of(group: number, noun: string): boolean;
  /** Who is said to be that for an owner. */
  holders(noun: string, owner: number): ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();

function rolesHeld({ rolesHeld }: LocalActors, groups: Groups): RolesHeld {
  const nouns = new Set<string>();
  const byOwner = new Map<string, Set<number>>();
  for (const { holder, noun, owner } of rolesHeld) {
    const group = groups.of(holder);
    nouns.add(`${group} ${noun}`);
    if (owner === null) continue;
    const key = `${groups.of(owner)} ${noun}`;
    const known = byOwner.get(key);
    if (known === undefined) byOwner.set(key, new Set([group]));
    else known.add(group);
  }
  const exactly = (noun: string, owner: number) => byOwner.get(`${owner} ${noun}`) ?? nobody;
  return {
    of: (group, noun) => nouns.has(`${group} ${noun}`),
    holders: (noun, owner) =>
      leaders.has(noun) ? new Set(leading.flatMap((office) => [...exactly(office, owner)])) : exactly(noun, owner),
  };
}
