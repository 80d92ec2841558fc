import { foldName } from '#lib/actors/index.ts';
import type { StoryActor } from '../schema.ts';
import type { MergedActors } from './actors.ts';
import { headOf } from './descriptions.ts';
import { isNameless } from './local-actors.ts';

/** The actors of a story, by index, as far as they tell events apart. */
export class Cast {
  readonly #actors: readonly StoryActor[];
  /** The actors that each belongs to. */
  readonly #owners: readonly (readonly number[])[];
  readonly #names: (ReadonlySet<string> | undefined)[];

  constructor({ actors, owners }: Pick<MergedActors, 'actors' | 'owners'>) {
    this.#actors = actors;
    this.#owners = owners;
    this.#names = new Array(actors.length);
  }

  get size(): number {
    return this.#actors.length;
  }

  /** Whether the text knows it by more than a description. */
  isNamed(actor: number): boolean {
    return this.#actors[actor].kind !== 'unnamed';
  }

  /** The word that its name or description turns on. */
  headOf(actor: number): string {
    return headOf(this.#actors[actor].name);
  }

  /** The states and organisations that an actor belongs to. */
  ownersOf(actor: number): readonly number[] {
    return this.#owners[actor];
  }

  /** "the Saints" and "the New Orleans Saints", told by articles that know no other name. */
  shareName(one: number, other: number): boolean {
    const names = this.#namesOf(other);
    for (const word of this.#namesOf(one)) if (word.length > 2 && names.has(word)) return true;
    return false;
  }

  /** The words of an actor's names. */
  #namesOf(actor: number): ReadonlySet<string> {
    return (this.#names[actor] ??= nameWords(this.#actors[actor]));
  }
}

/** Words with a capital: "forces" in "Ruritanian forces" names nobody. Two countries are never one. */
const nameWords = ({ name, aliases, kind }: StoryActor): ReadonlySet<string> =>
  new Set(
    (isNameless({ kind }) || kind === 'country' ? [] : [name, ...aliases])
      .flatMap((each) => each.split(' '))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map(foldName),
  );
