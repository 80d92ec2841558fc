/** Disjoint sets (union by smallest index, path halving): things found to be the same. */
export class Groups {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
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

  join(a: number, b: number): void {
    const [first, second] = [this.of(a), this.of(b)];
    this.#parents[Math.max(first, second)] = Math.min(first, second);
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
