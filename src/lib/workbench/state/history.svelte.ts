/** The states that something has had: which one holds, and the way back and forth between them. */
export class History<State> {
  #now = $state.raw<State | null>(null);
  #past = $state.raw<readonly State[]>([]);
  #future = $state.raw<readonly State[]>([]);

  readonly canUndo = $derived(this.#past.length > 0);
  readonly canRedo = $derived(this.#future.length > 0);

  get now(): State | null {
    return this.#now;
  }

  /** Another state; what had been undone is gone. */
  go(next: State): void {
    if (this.#now) this.#past = [...this.#past, this.#now];
    this.#future = [];
    this.#now = next;
  }

  /** @returns the state before, which now holds; null where there is none */
  undo(): State | null {
    const before = this.#past.at(-1);
    if (!before || !this.#now) return null;
    this.#future = [...this.#future, this.#now];
    this.#past = this.#past.slice(0, -1);
    return (this.#now = before);
  }

  /** @returns the state that had been undone last, which holds again; null where there is none */
  redo(): State | null {
    const next = this.#future.at(-1);
    if (!next || !this.#now) return null;
    this.#past = [...this.#past, this.#now];
    this.#future = this.#future.slice(0, -1);
    return (this.#now = next);
  }
}
