import type { Groups } from './groups.ts';
import type { LocalActors } from './local-actors.ts';

/** Of how many times as many articles somebody must be told as of the next to be meant by a name that both bear. */
const farAhead = 4;
/** A story of fewer articles is about nobody in particular. */
const fewestArticles = 3;

/** How many articles name each person in full, and whether as a man or a woman; by group, before short names are joined. */
export class Prominence {
  readonly #articles = new Map<number, number>();
  readonly #genders = new Map<number, 'male' | 'female' | null>();
  readonly #locals: LocalActors;

  /** @param full those with full names, in the order of their articles */
  constructor(locals: LocalActors, full: readonly { local: number }[], groups: Groups) {
    this.#locals = locals;
    const last = new Map<number, number>();
    for (const { local } of full) {
      const group = groups.of(local);
      const gender = locals.genders[local];
      const known = this.#genders.get(group);
      if (gender !== null) this.#genders.set(group, known === undefined || known === gender ? gender : null);
      if (last.get(group) === locals.articles[local]) continue;
      last.set(group, locals.articles[local]);
      this.#articles.set(group, (this.#articles.get(group) ?? 0) + 1);
    }
  }

  /** Of people who share a surname the one whom an article means by it; undefined where that cannot be told. */
  foremost(people: readonly number[], local: number): number | undefined {
    if (people.length < 2) return people[0];
    const asked = this.#locals.genders[local];
    const able = people.filter((person) => {
      const gender = this.#genders.get(person) ?? null;
      return asked === null || gender === null || gender === asked;
    });
    if (able.length < 2) return able[0];
    const [first, second] = able
      .map((person) => ({ person, told: this.#told(person) }))
      .sort((a, b) => b.told - a.told);
    return first.told >= farAhead * second.told ? first.person : undefined;
  }

  /** The only bearer of a first name, where half of the articles tell of them. */
  protagonist(people: readonly number[]): number | undefined {
    const [person, ...others] = new Set(people);
    if (person === undefined || others.length > 0) return undefined;
    const told = this.#told(person);
    return told >= fewestArticles && 2 * told >= this.#locals.articleIds.length ? person : undefined;
  }

  readonly #told = (person: number): number => this.#articles.get(person) ?? 0;
}
