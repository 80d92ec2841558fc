/** The states that something has had: which one holds, and the way back and forth between them. */
export class History<State> {
  #states = $state.raw<readonly State[]>([]);
  /** Place of the one that holds; -1 where there is none. */
  #at = $state(-1);

  readonly #sizeOf: (state: State) => number;
  readonly #most: number;

  /** @param most what all states together may take, as `sizeOf` has it; the oldest go first, and one step back always stays */
  constructor(sizeOf: (state: State) => number, most: number) {
    this.#sizeOf = sizeOf;
    this.#most = most;
  }

  readonly canUndo = $derived(this.#at > 0);
  readonly canRedo = $derived(this.#at < this.#states.length - 1);

  get now(): State | null {
    return this.#states[this.#at] ?? null;
  }

  /** Another state; what had been undone is gone. */
  go(next: State): void {
    const states = [...this.#states.slice(0, this.#at + 1), next];
    let size = states.reduce((sum, state) => sum + this.#sizeOf(state), 0);
    while (states.length > 2 && size > this.#most) size -= this.#sizeOf(states.shift()!);
    this.#states = states;
    this.#at = states.length - 1;
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
