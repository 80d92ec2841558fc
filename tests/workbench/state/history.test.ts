import { describe, expect, it } from 'vitest';
import { History } from '../../../src/lib/workbench/state/history.svelte.ts';

const historyOf = (most: number, ...sizes: number[]) => {
  const history = new History<number>((size) => size, most);
  for (const size of sizes) history.go(size);
  return history;
};

describe('the states that can be gone back to', () => {
  it('are stepped through both ways, and those undone are gone with another', () => {
    const history = historyOf(100, 1, 2, 3);
    expect([history.undo(), history.undo(), history.undo()]).toEqual([2, 1, null]);
    expect(history.redo()).toBe(2);
    history.go(4);
    expect([history.now, history.canRedo, history.undo(), history.undo()]).toEqual([4, false, 2, 1]);
  });

  it('are as many as there is room for, the last ones', () => {
    const history = historyOf(10, 4, 4, 4, 2);
    expect([history.undo(), history.undo(), history.undo()]).toEqual([4, 4, null]);
  });

  it('are two at least, however large', () => {
    const history = historyOf(10, 50, 60, 70);
    expect([history.undo(), history.undo()]).toEqual([60, null]);
  });
});
