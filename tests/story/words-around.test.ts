import { describe, expect, it } from 'vitest';
import { SetCosine } from '#lib/story/merge/words-around.ts';

const cosine = new SetCosine(
  { begins: Int32Array.of(0, 2, 4, 4, 6), items: Int32Array.of(0, 1, 1, 2, 0, 1) },
  Float64Array.of(3, 4, 3),
);

describe('the cosine of sets', () => {
  it('is 1 for equal sets, and the share of what weighs most where they share some', () => {
    expect(cosine.between(0, 3)).toBe(1);
    expect(cosine.between(0, 1)).toBeCloseTo(16 / 25);
  });

  it('is the same both ways, whatever was asked before, and 0 where one is empty', () => {
    expect(cosine.between(1, 0)).toBe(cosine.between(0, 1));
    expect(cosine.between(2, 0)).toBe(0);
  });
});
