import { lifetimes, type Meetings } from './meetings.ts';

/** Each column's lines from top to bottom. Actors of a meeting stand side by side in its column. */
export class Arrangement {
  readonly meetings: Meetings;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The lines of each column, top to bottom. */
  readonly lines: Int32Array[];
  /** Meeting of an actor in a column, counted within the column; -1 when it meets nobody there. */
  readonly #meeting: Int32Array;
  /** Place of an actor in a column; -1 when its line is not there. */
  readonly #place: Int32Array;

  constructor(meetings: Meetings, order: readonly number[]) {
    this.meetings = meetings;
    const { actors, columns } = meetings;
    const { first, last } = lifetimes(meetings);
    this.first = first;
    this.last = last;
    this.#meeting = new Int32Array(actors * columns.length).fill(-1);
    this.#place = new Int32Array(actors * columns.length).fill(-1);
    columns.forEach((column, at) => {
      column.forEach((meeting, number) => {
        for (const actor of meeting) this.#meeting[at * actors + actor] = number;
      });
    });
    this.lines = columns.map((_, at) =>
      Int32Array.from(order.filter((actor) => first[actor] >= 0 && first[actor] <= at && last[actor] >= at)),
    );
    this.lines.forEach((_, at) => this.set(at, Int32Array.from(this.blocks(at).flat())));
  }

  get columns(): number {
    return this.lines.length;
  }

  meetingOf(column: number, actor: number): number {
    return this.#meeting[column * this.meetings.actors + actor];
  }

  placeOf(column: number, actor: number): number {
    return this.#place[column * this.meetings.actors + actor];
  }

  /** Puts a column's lines into another order. */
  set(column: number, lines: Int32Array): void {
    this.lines[column] = lines;
    this.#number(column);
  }

  /** Moves a line within its column: so that `slot` of the others stand above it. */
  move(column: number, actor: number, slot: number): void {
    const lines = this.lines[column];
    const from = this.placeOf(column, actor);
    if (from === slot) return;
    if (from < slot) lines.copyWithin(from, from + 1, slot + 1);
    else lines.copyWithin(slot + 1, slot, from);
    lines[slot] = actor;
    this.#number(column);
  }

  /** The lines of a column as blocks that may not be torn apart: meetings, and lines that meet nobody. */
  blocks(column: number): number[][] {
    const blocks: number[][] = [];
    const ofMeeting = new Map<number, number[]>();
    for (const actor of this.lines[column]) {
      const meeting = this.meetingOf(column, actor);
      const known = meeting < 0 ? undefined : ofMeeting.get(meeting);
      if (known) known.push(actor);
      else {
        const block = [actor];
        blocks.push(block);
        if (meeting >= 0) ofMeeting.set(meeting, block);
      }
    }
    return blocks;
  }

  /** Pairs of lines that change places between a column and the next. */
  crossingsAfter(column: number): number {
    let crossings = 0;
    const places: number[] = [];
    for (const actor of this.lines[column]) {
      const place = column + 1 < this.columns ? this.placeOf(column + 1, actor) : -1;
      if (place < 0) continue;
      for (const other of places) if (other > place) crossings++;
      places.push(place);
    }
    return crossings;
  }

  crossings(): number {
    let crossings = 0;
    for (let column = 0; column + 1 < this.columns; column++) crossings += this.crossingsAfter(column);
    return crossings;
  }

  copyLines(): Int32Array[] {
    return this.lines.map((lines) => lines.slice());
  }

  restore(lines: readonly Int32Array[]): void {
    lines.forEach((column, at) => this.set(at, column.slice()));
  }

  #number(column: number): void {
    const { actors } = this.meetings;
    this.lines[column].forEach((actor, place) => (this.#place[column * actors + actor] = place));
  }
}
