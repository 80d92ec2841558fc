import type { Corrected } from './corrected.ts';
import { Groups } from './groups.ts';
import { hasDays, type Dates } from './mention-dates.ts';
import type { Mentions } from './mentions.ts';

/** Members of a group that speak for it when another is held against it. */
const mostSpeakers = 6;

/** Mentions that are put together as one event each: what a person says is one from the beginning. */
export class EventGroups {
  readonly #groups: Groups;
  /** By group, the days that the words of its mentions leave open; open on both sides where they give no date. */
  readonly #begins: Float64Array;
  readonly #ends: Float64Array;
  /** By group, the mentions that contradict one of it. */
  readonly #rivals = new Map<number, number[]>();
  /** Of groups of several, those that speak for them. */
  readonly #speakers = new Map<number, number[]>();

  constructor({ size, sameAs }: Mentions, dates: Dates, { together, apart }: Pick<Corrected, 'together' | 'apart'>) {
    this.#groups = new Groups(size, apart);
    this.#begins = new Float64Array(size).fill(-Infinity);
    this.#ends = new Float64Array(size).fill(Infinity);
    for (let mention = 0; mention < size; mention++) {
      if (dates.isStated[mention] === 0 || !hasDays(dates, mention)) continue;
      this.#begins[mention] = dates.begins[mention];
      this.#ends[mention] = dates.ends[mention];
    }
    for (const [one, ...others] of together)
      for (const other of others) {
        const [first, second] = [this.of(one), this.of(other)];
        if (first !== second) this.join(first, second);
      }
    for (let noun = 0; noun < size; noun++) if (sameAs[noun] >= 0) this.#joinToVerb(noun, sameAs[noun]);
  }

  of(mention: number): number {
    return this.#groups.of(mention);
  }

  all(): number[][] {
    return this.#groups.all();
  }

  /** Some of the members of a group, the first joined first. */
  speakers(group: number): readonly number[] {
    return this.#speakers.get(group) ?? [group];
  }

  /** Keeps two mentions in two events, unless they are one already: whoever tells of both shows that they contradict each other. */
  setAgainst(a: number, b: number): void {
    this.#rivalsOf(this.of(a)).push(b);
    this.#rivalsOf(this.of(b)).push(a);
  }

  /** Whether two groups are not one yet, their days meet, they do not contradict each other, and no person says that they are two events. */
  canJoin(first: number, second: number): boolean {
    if (first === second || this.#groups.areApart(first, second) || this.#areRivals(first, second)) return false;
    const { begin, end } = this.#common(first, second);
    return begin < end || !this.#isDated(first) || !this.#isDated(second);
  }

  /** Makes one of two groups; where their days do not meet, it has those of both. */
  join(first: number, second: number): void {
    const begins = this.#begins;
    const ends = this.#ends;
    let { begin, end } = this.#common(first, second);
    if (begin >= end) [begin, end] = [Math.min(begins[first], begins[second]), Math.max(ends[first], ends[second])];
    const speakers = [...this.speakers(first), ...this.speakers(second)].slice(0, mostSpeakers);
    this.#groups.unite(first, second);
    const joined = this.of(first);
    begins[joined] = begin;
    ends[joined] = end;
    this.#speakers.set(joined, speakers);
    const other = joined === first ? second : first;
    const rivals = this.#rivals.get(other);
    if (rivals === undefined) return;
    this.#rivalsOf(joined).push(...rivals);
    this.#rivals.delete(other);
  }

  #rivalsOf(group: number): number[] {
    let rivals = this.#rivals.get(group);
    if (rivals === undefined) this.#rivals.set(group, (rivals = []));
    return rivals;
  }

  #areRivals(first: number, second: number): boolean {
    const [one, other] = [this.#rivals.get(first), this.#rivals.get(second)];
    if (one === undefined || other === undefined) return false;
    return one.length < other.length
      ? one.some((mention) => this.of(mention) === second)
      : other.some((mention) => this.of(mention) === first);
  }

  /** "launched an attack": of which deed it is, the noun says. */
  #joinToVerb(noun: number, verb: number): void {
    const [first, second] = [this.of(noun), this.of(verb)];
    if (!this.canJoin(first, second)) return;
    const speakers = this.speakers(first);
    this.join(first, second);
    this.#speakers.set(this.of(noun), [...speakers]);
  }

  #common(first: number, second: number): { begin: number; end: number } {
    return {
      begin: Math.max(this.#begins[first], this.#begins[second]),
      end: Math.min(this.#ends[first], this.#ends[second]),
    };
  }

  #isDated(group: number): boolean {
    return this.#begins[group] > -Infinity || this.#ends[group] < Infinity;
  }
}
