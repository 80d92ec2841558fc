import type { FigureView, LaneKind } from '#lib/figure/index.ts';

interface Arrangement {
  pinned: readonly string[];
  folded: readonly string[];
}

const untouched: Arrangement = { pinned: [], folded: [] };

/** How a person has arranged the lanes of the timeline: for each way to divide the story, what comes first and what is folded. */
export class Lanes {
  readonly #kind: () => LaneKind;
  #arranged = $state.raw<Partial<Record<LaneKind, Arrangement>>>({});

  constructor(kind: () => LaneKind) {
    this.#kind = kind;
  }

  /** Keys of the lanes that come first, in this order. */
  get pinned(): readonly string[] {
    return this.#now.pinned;
  }

  /** Keys of the lanes drawn only as density. */
  get folded(): readonly string[] {
    return this.#now.folded;
  }

  get arranged(): boolean {
    return this.pinned.length > 0 || this.folded.length > 0;
  }

  pin(pinned: readonly string[]): void {
    this.#arrange({ pinned });
  }

  toggleFold(key: string): void {
    const { folded } = this;
    this.#arrange({ folded: folded.includes(key) ? folded.filter((other) => other !== key) : [...folded, key] });
  }

  /** The lanes as a figure has them. */
  show({ pin = [], fold = [] }: FigureView): void {
    this.#arrange({ pinned: pin, folded: fold });
  }

  /** The lanes of this division as they come by themselves. */
  reset(): void {
    this.#arrange(untouched);
  }

  clear(): void {
    this.#arranged = {};
  }

  get #now(): Arrangement {
    return this.#arranged[this.#kind()] ?? untouched;
  }

  #arrange(change: Partial<Arrangement>): void {
    this.#arranged = { ...this.#arranged, [this.#kind()]: { ...this.#now, ...change } };
  }
}
