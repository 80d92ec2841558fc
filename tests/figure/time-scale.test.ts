import { describe, expect, it } from 'vitest';
import { moveWindow, zoomWindow } from '#lib/figure/index.ts';

describe('a window', () => {
  const window = { begin: Date.UTC(2022, 0, 1), end: Date.UTC(2022, 0, 11) };
  const DAY = 86_400_000;

  it('shows less when the eye comes nearer, and keeps what is under the pointer in its place', () => {
    const around = window.begin + 2 * DAY;
    const nearer = zoomWindow(window, 2, around);
    expect(nearer.end - nearer.begin).toBe(5 * DAY);
    expect((around - nearer.begin) / (nearer.end - nearer.begin)).toBeCloseTo(0.2, 9);
    const further = zoomWindow(window, 0.5, around);
    expect(further.end - further.begin).toBe(20 * DAY);
  });

  it('moves with its length', () => {
    expect(moveWindow(window, DAY)).toEqual({ begin: window.begin + DAY, end: window.end + DAY });
  });
});
