import type { Arrangement } from './arrangement.ts';

/** A step aside weighs less than any crossing: 1 against this. */
const CROSSING = 1 << 16;
const NEVER = Infinity;
const BARRED = -1;
/* Where a line of this column comes from: what passing it adds to the crossings. */
const ABSENT = 0;
const BELOW = 1;
const ABOVE = -1;

/**
 * Draws lines again one at a time, each where it crosses the others least, which all stay: the best of all its ways
 * at once, by dynamic programming over the columns. Exact for the one line, so the number of crossings never grows;
 * ties go to the straighter way. Slot n of a column lies above the n-th of the other lines there.
 */
export class Rerouter {
  readonly #arrangement: Arrangement;
  readonly #width: number;
  /** By column and slot: the slot in the column before that the best way comes from. */
  readonly #from: Int16Array;
  /** Of the two columns at hand, by slot: the least cost of arriving there. */
  #here: Float64Array;
  #next: Float64Array;
  /** By slot: whether the line below it comes from above or below the slot at hand. */
  readonly #kind: Int8Array;

  constructor(arrangement: Arrangement) {
    this.#arrangement = arrangement;
    this.#width = arrangement.meetings.actors + 1;
    this.#from = new Int16Array(this.#width * arrangement.columns);
    this.#here = new Float64Array(this.#width);
    this.#next = new Float64Array(this.#width);
    this.#kind = new Int8Array(this.#width);
  }

  reroute(actor: number): void {
    const arrangement = this.#arrangement;
    const [begin, end] = [arrangement.first[actor], arrangement.last[actor]];
    if (begin < 0 || begin === end) return;
    this.#admit(begin, actor, this.#here, 0);
    for (let column = begin + 1; column <= end; column++) {
      this.#step(column, actor);
      [this.#here, this.#next] = [this.#next, this.#here];
    }
    let slot = 0;
    const slots = arrangement.lines[end].length;
    for (let other = 1; other < slots; other++) if (this.#here[other] < this.#here[slot]) slot = other;
    for (let column = end; column >= begin; column--) {
      const before = this.#from[column * this.#width + slot];
      arrangement.move(column, actor, slot);
      slot = before;
    }
  }

  /** Costs of arriving in a column from the one before it. */
  #step(column: number, actor: number): void {
    const arrangement = this.#arrangement;
    const here = this.#here;
    const next = this.#next;
    const before = arrangement.lines[column - 1];
    const slots = arrangement.lines[column].length;
    const own = arrangement.placeOf(column, actor);
    const kind = this.#kind.fill(ABSENT, 0, slots);
    this.#admit(column, actor, next, NEVER);
    this.#leaveDominated(before.length);

    for (const line of before) {
      const place = arrangement.placeOf(column, line);
      if (line !== actor && place >= 0) kind[place > own ? place - 1 : place] = BELOW;
    }
    let slotBefore = 0;
    for (let at = 0; at <= before.length; at++) {
      if (at < before.length && before[at] === actor) continue;
      const cost = here[slotBefore];
      if (cost < NEVER) {
        // From this slot a line crosses those from above it that come to stand below, and the other way round.
        let crossed = 0;
        for (let slot = 0; slot < slots; slot++) if (kind[slot] === ABOVE) crossed++;
        for (let slot = 0; slot < slots; slot++) {
          if (next[slot] !== BARRED) {
            const total = cost + crossed * CROSSING + Math.abs(slot - slotBefore);
            if (total < next[slot]) {
              next[slot] = total;
              this.#from[column * this.#width + slot] = slotBefore;
            }
          }
          crossed += kind[slot];
        }
      }
      if (at === before.length) break;
      const place = arrangement.placeOf(column, before[at]);
      if (place >= 0) kind[place > own ? place - 1 : place] = ABOVE;
      slotBefore++;
    }
    for (let slot = 0; slot < slots; slot++) if (next[slot] === BARRED) next[slot] = NEVER;
  }

  /** Leaves out slots that another reaches as cheaply: by crossing the lines between, the other does all they could. */
  #leaveDominated(slots: number): void {
    const here = this.#here;
    for (const [from, to, step] of [
      [0, slots, 1],
      [slots - 1, -1, -1],
    ]) {
      let reached = NEVER;
      for (let slot = from; slot !== to; slot += step) {
        reached += CROSSING + 1;
        if (here[slot] >= reached) here[slot] = NEVER;
        else reached = here[slot];
      }
    }
  }

  /**
   * Sets the costs of the slots where the actor may stand, beside those it meets and in nobody else's meeting, and
   * marks the others: barred while costs are sought, infinite where they begin.
   */
  #admit(column: number, actor: number, costs: Float64Array, cost: number): void {
    const arrangement = this.#arrangement;
    const lines = arrangement.lines[column];
    const meeting = arrangement.meetingOf(column, actor);
    const barred = cost === NEVER ? BARRED : NEVER;
    let above = -1;
    let slot = 0;
    for (let at = 0; at <= lines.length; at++) {
      if (at < lines.length && lines[at] === actor) continue;
      const below = at < lines.length ? arrangement.meetingOf(column, lines[at]) : -1;
      const admitted = meeting >= 0 ? above === meeting || below === meeting : above < 0 || above !== below;
      costs[slot++] = admitted ? cost : barred;
      above = below;
    }
  }
}
