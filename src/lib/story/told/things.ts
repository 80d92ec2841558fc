/** Things of a story, which keep their order, while some of them become one and others go. */
export class Things<Thing extends { readonly id: string }> {
  readonly #things: Map<string, Thing>;
  readonly #joined = new Map<string, string>();

  constructor(things: readonly Thing[]) {
    this.#things = new Map(things.map((thing) => [thing.id, thing]));
  }

  get all(): Thing[] {
    return [...this.#things.values()];
  }

  get areJoined(): boolean {
    return this.#joined.size > 0;
  }

  /** The id of what something has become. */
  idOf(id: string): string {
    for (let next = this.#joined.get(id); next !== undefined; next = this.#joined.get(id)) id = next;
    return id;
  }

  get(id: string): Thing | undefined {
    return this.#things.get(this.idOf(id));
  }

  put(thing: Thing): void {
    this.#things.set(thing.id, thing);
  }

  /** Something that is there is to be found by another id, too. */
  call(id: string, thing: Thing): void {
    if (id !== thing.id) this.#joined.set(id, thing.id);
  }

  drop({ id }: Thing): void {
    this.#things.delete(id);
  }

  /** Makes one of several, which has the id of the first. */
  join([first, ...others]: readonly Thing[], combined: Thing): void {
    this.#joined.delete(first.id);
    for (const { id } of others) {
      if (id === first.id) continue;
      this.#things.delete(id);
      this.#joined.set(id, first.id);
    }
    this.put({ ...combined, id: first.id });
  }
}
