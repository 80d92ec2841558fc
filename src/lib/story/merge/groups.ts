/** Of things by index: none of the ones is the same as any of the others, as a person says. */
export interface Parting {
  ones: readonly number[];
  others: readonly number[];
}

/** Disjoint sets (union by smallest index, path halving): things found to be the same. */
export class Groups {
  readonly #parents: Int32Array;
  readonly #partings: readonly Parting[];
  /** By group, whether a parting names one of it. */
  readonly #isParted: Uint8Array;

  constructor(size: number, partings: readonly Parting[] = []) {
    this.#parents = new Int32Array(size).map((_, index) => index);
    this.#partings = partings;
    this.#isParted = new Uint8Array(size);
    for (const { ones, others } of partings) for (const index of [...ones, ...others]) this.#isParted[index] = 1;
  }

  /** The smallest index of the group: the same whatever the order of joining. */
  of(index: number): number {
    const parents = this.#parents;
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  /** Makes one group of two, unless a person says that they are two. */
  join(a: number, b: number): void {
    if (!this.areApart(a, b)) this.unite(a, b);
  }

  /** Makes one group of two in any case. */
  unite(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
    this.#isParted[Math.min(first, second)] |= this.#isParted[Math.max(first, second)];
  }

  /** Whether a person says that some of the one group are not the same as some of the other. */
  areApart(a: number, b: number): boolean {
    if (this.#partings.length === 0) return false;
    const [first, second] = [this.of(a), this.of(b)];
    if (first === second || this.#isParted[first] === 0 || this.#isParted[second] === 0) return false;
    const meets = (some: readonly number[], group: number) => some.some((index) => this.of(index) === group);
    return this.#partings.some(
      ({ ones, others }) =>
        (meets(ones, first) && meets(others, second)) || (meets(ones, second) && meets(others, first)),
    );
  }

  /** Every group as its members in order, groups in order of their first member. */
  all(): number[][] {
    const groups: number[][] = [];
    const groupOf = new Int32Array(this.#parents.length);
    for (let index = 0; index < groupOf.length; index++) {
      const root = this.of(index);
      if (root === index) groupOf[index] = groups.push([index]) - 1;
      else groups[groupOf[root]].push(index);
    }
    return groups;
  }
}
