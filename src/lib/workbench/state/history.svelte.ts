/** The states that something has had: which one holds, and the way back and forth between them. */
export class History<State> {
  #states = $state.raw<readonly State[]>([]);
  /** Place of the one that holds; -1 where there is none. */
  #at = $state(-1);

  readonly canUndo = $derived(this.#at > 0);
  readonly canRedo = $derived(this.#at < this.#states.length - 1);

  get now(): State | null {
    return this.#states[this.#at] ?? null;
  }

  /** Another state; what had been undone is gone. */
  go(next: State): void {
    this.#states = [...this.#states.slice(0, this.#at + 1), next];
    this.#at++;
  }

  /** @returns the state before, which now holds; null where there is none */
  undo(): State | null {
    return this.canUndo ? this.#states[--this.#at] : null;
  }

  /** @returns the state that had been undone last, which holds again; null where there is none */
  redo(): State | null {
    return this.canRedo ? this.#states[++this.#at] : null;
  }
}
