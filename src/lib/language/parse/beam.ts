import { ParserState } from './state.ts';
import { allowed, make, shift, transitions } from './transitions.ts';

/** What the search asks of a model. */
export interface ArcModel {
  /** The scores of the four transitions. */
  scoreTransitions(state: ParserState, scores: Float64Array): void;
  relationOf(state: ParserState, child: number, head: number): number;
}

/** A copy of a parse costs as much as it is long: longer sentences, which are lists, are read by one parse alone. */
const longest = 250;

/** Stands for the transition of a parse that has ended and waits for the others. */
export const rest = -1;

/**
 * The most promising parses of a sentence, carried on side by side (Zhang and Clark 2008). Where one of them leads by
 * more than `reach`, the others are given up, so that an easy sentence costs no more than a single parse.
 */
export class Beam {
  private readonly widest: number;
  private width: number;
  private readonly reach: number;
  /** Parses still followed, the best first. Of each its score, which one it went on from in the last step, and how. */
  count = 0;
  readonly scores: Float64Array;
  readonly origins: Int32Array;
  readonly made: Int32Array;
  /** The first `count` of them. */
  private states: ParserState[] = [];
  private next: ParserState[] = [];
  private readonly spare: ParserState[] = [];
  private readonly uses: Int32Array;
  private readonly earlier: Float64Array;
  private readonly four = new Float64Array(transitions);

  constructor(width: number, reach: number) {
    this.width = this.widest = width;
    this.reach = reach;
    this.scores = new Float64Array(width + 1);
    this.origins = new Int32Array(width + 1);
    this.made = new Int32Array(width + 1);
    this.uses = new Int32Array(width);
    this.earlier = new Float64Array(width);
  }

  start(size: number): void {
    for (let k = 0; k < this.count; k++) if (this.states[k].size <= longest) this.spare.push(this.states[k]);
    this.width = size > longest ? 1 : this.widest;
    this.states[0] = (this.spare.pop() ?? new ParserState()).start(size);
    this.scores[0] = 0;
    this.count = 1;
  }

  get best(): ParserState {
    return this.states[0];
  }

  /** One transition more in every parse; false when all have read the sentence to its end. */
  advance(model: ArcModel): boolean {
    const { states, four, earlier } = this;
    let isOver = true;
    const before = this.count;
    for (let k = 0; k < before; k++) earlier[k] = this.scores[k];
    this.count = 0;
    for (let k = 0; k < before; k++) {
      const state = states[k];
      if (state.buffer === state.size) {
        this.offer(earlier[k], k, rest);
        continue;
      }
      isOver = false;
      const choices = allowed(state);
      if (choices === 1 << shift) {
        this.offer(earlier[k], k, shift);
        continue;
      }
      model.scoreTransitions(state, four);
      for (let t = 0; t < transitions; t++) if (choices & (1 << t)) this.offer(earlier[k] + four[t], k, t);
    }
    while (this.scores[this.count - 1] < this.scores[0] - this.reach) this.count--;
    this.follow(before, model);
    return !isOver;
  }

  /** Keeps a way on if it is among the best so far; of equal ones the first. */
  private offer(score: number, origin: number, transition: number): void {
    const { scores, origins, made } = this;
    let at = this.count;
    while (at > 0 && scores[at - 1] < score) {
      scores[at] = scores[at - 1];
      origins[at] = origins[at - 1];
      made[at] = made[at - 1];
      at--;
    }
    scores[at] = score;
    origins[at] = origin;
    made[at] = transition;
    if (this.count < this.width) this.count++;
  }

  /** Makes the transitions that were kept: the last that goes on from a state takes it, the others a copy of it. */
  private follow(before: number, model: ArcModel): void {
    const { states, next, spare, uses, origins, made, count } = this;
    uses.fill(0);
    for (let k = 0; k < count; k++) uses[origins[k]]++;
    for (let k = 0; k < before; k++) if (uses[k] === 0) spare.push(states[k]);
    for (let k = 0; k < count; k++) {
      const origin = origins[k];
      let state = states[origin];
      if (--uses[origin] > 0) {
        state = (spare.pop() ?? new ParserState()).copy(state);
      }
      if (made[k] !== rest) make(made[k], state, model);
      next[k] = state;
    }
    this.states = next;
    this.next = states;
  }
}
