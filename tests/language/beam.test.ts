import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArcModel, Beam } from '../../src/lib/language/parse/beam.ts';
import { ParserState } from '../../src/lib/language/parse/state.ts';
import { allowed, leftArc, make, rightArc, shift, transitions } from '../../src/lib/language/parse/transitions.ts';

/** A model that asks for all there is to know of a state, and so tells any two of them apart. */
function fickle(seed: number): ArcModel {
  const draw = (state: ParserState, salt: number) => {
    let hash = seed;
    const seen = [salt, state.buffer, state.depth, ...state.stack.subarray(0, state.depth)];
    for (let i = 0; i < state.size; i++)
      seen.push(state.heads[i], state.relations[i], state.left[i], state.rightSet[i]);
    for (const value of seen) hash = Math.imul(hash ^ (value + 7), 0x01000193) ^ (hash >>> 13);
    return (hash >>> 8) % 100;
  };
  return {
    scoreTransitions: (state, scores) => scores.forEach((_, t) => (scores[t] = draw(state, t))),
    relationOf: (state, child, head) => draw(state, child * 8 + head) % 5,
  };
}

function search(model: ArcModel, size: number, width: number, reach = Infinity) {
  const beam = new Beam(width, reach);
  beam.start(size);
  while (beam.advance(model));
  return { score: beam.scores[0], heads: [...beam.best.heads.subarray(0, size)] };
}

/** The best score of all parses there are. */
function bestScore(model: ArcModel, state: ParserState): number {
  if (state.buffer === state.size) return 0;
  const choices = allowed(state);
  const scores = new Float64Array(transitions);
  if (choices !== 1 << shift) model.scoreTransitions(state, scores);
  let best = -Infinity;
  for (let t = 0; t < transitions; t++) {
    if (!(choices & (1 << t))) continue;
    const after = new ParserState().copy(state);
    make(t, after, model);
    best = Math.max(best, scores[t] + bestScore(model, after));
  }
  return best;
}

describe('following several parses', () => {
  it('finds the best of all when none has to be given up', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 4 }), (seed, size) => {
        const model = fickle(seed);
        expect(search(model, size, 5000).score).toBe(bestScore(model, new ParserState().start(size)));
      }),
      { numRuns: 40 },
    );
  });

  /** The first word looks like the head of the second, until the third shows that it is not. */
  const misled: ArcModel = {
    scoreTransitions(state, scores) {
      scores.fill(0);
      if (state.buffer === 1) scores[rightArc] = 10;
      if (state.buffer === 2 && state.heads[1] < 0) scores[leftArc] = 50;
    },
    relationOf: () => 0,
  };

  it('comes back to what looked worse at first', () => {
    expect(search(misled, 3, 1).heads[1]).toBe(0);
    expect(search(misled, 3, 4).heads[1]).toBe(2);
  });

  it('gives up what has fallen too far behind', () => {
    expect(search(misled, 3, 4, 9).heads[1]).toBe(0);
    expect(search(misled, 3, 4, 10).heads[1]).toBe(2);
  });

  it('reads one sentence after another as if it were the only one', () => {
    const beam = new Beam(4, Infinity);
    for (const [size, seed] of [
      [9, 1],
      [300, 2],
      [3, 3],
      [40, 4],
    ]) {
      beam.start(size);
      while (beam.advance(fickle(seed)));
      const alone = search(fickle(seed), size, 4);
      expect({ score: beam.scores[0], heads: [...beam.best.heads.subarray(0, size)] }).toEqual(alone);
    }
  });
});
