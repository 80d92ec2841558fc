import { describe, expect, it } from 'vitest';
import { seededRandom } from '#lib/graph/index.ts';
import { fitLogistic } from '../../src/training/logistic.ts';

describe('logistic regression', () => {
  it('finds the weights that answers were drawn by', () => {
    const random = seededRandom(7);
    const [always, more] = [-0.5, 2];
    const points = Array.from({ length: 20_000 }, () => {
      const x = 4 * random() - 2;
      return { features: [1, x], right: random() < 1 / (1 + Math.exp(-always - more * x)) };
    });
    const fitted = fitLogistic(points, 2);
    expect(fitted[0]).toBeCloseTo(always, 1);
    expect(Math.abs(fitted[1] - more)).toBeLessThan(0.1);
  });

  it('stays within bounds where all is right, and gives a feature that is never there no weight', () => {
    const points = Array.from({ length: 50 }, () => ({ features: [1, 0], right: true }));
    const [always, never] = fitLogistic(points, 2);
    expect(always).toBeGreaterThan(1);
    expect(always).toBeLessThan(10);
    expect(never).toBe(0);
  });
});
