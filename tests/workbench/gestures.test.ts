import { describe, expect, it } from 'vitest';
import { gestures, type GestureHandlers, type Point } from '#lib/workbench/gestures.ts';

/** A picture that notes what it is told to do, and fingers for it. */
function touched() {
  const told: string[] = [];
  const words = ({ x, y }: Point) => `${x},${y}`;
  const handlers: GestureHandlers = {
    press: (at) => void told.push(`press ${words(at)}`),
    drag: (by) => void told.push(`drag ${words(by)}`),
    pan: (by) => void told.push(`pan ${words(by)}`),
    zoom: (factor) => void told.push(`zoom ${factor.toFixed(2)}`),
    tap: (at) => void told.push(`tap ${words(at)}`),
    release: () => void told.push('release'),
    hover: () => undefined,
  };
  const element = Object.assign(new EventTarget(), {
    getBoundingClientRect: () => ({ left: 0, top: 0 }),
    setPointerCapture: () => undefined,
  });
  const end = gestures(
    () => handlers,
    () => 1,
  )(element as unknown as HTMLElement) as () => void;
  const finger = (pointerId: number) => {
    const send = (type: string) => (clientX: number, clientY: number) =>
      void element.dispatchEvent(
        Object.assign(new Event(type), { pointerId, pointerType: 'touch', button: 0, clientX, clientY }),
      );
    return { down: send('pointerdown'), move: send('pointermove'), up: send('pointerup') };
  };
  return { told, finger, end };
}

describe('fingers on a picture', () => {
  it('tap where they hardly move, and drag from there on', () => {
    const { told, finger, end } = touched();
    const one = finger(1);
    one.down(10, 10);
    one.move(12, 10);
    one.up(12, 10);
    one.down(10, 10);
    one.move(30, 10);
    one.up(30, 10);
    expect(told).toEqual(['press 10,10', 'release', 'tap 12,10', 'press 10,10', 'drag 20,0', 'release']);
    end();
  });

  it('zoom by how far two of them are apart, and move by half of what each moves', () => {
    const { told, finger, end } = touched();
    const [one, other] = [finger(1), finger(2)];
    one.down(100, 50);
    other.down(140, 50);
    one.move(60, 50);
    expect(told).toEqual(['press 100,50', 'pan -20,0', 'zoom 2.00']);
    end();
  });

  it('drag nothing along with the one that is left of two', () => {
    const { told, finger, end } = touched();
    const [one, other] = [finger(1), finger(2)];
    one.down(100, 50);
    other.down(140, 50);
    other.up(140, 50);
    one.move(130, 60);
    one.up(130, 60);
    expect(told).toEqual(['press 100,50', 'pan 30,10', 'release']);
    // And a new press is one again.
    one.down(10, 10);
    one.move(40, 10);
    expect(told.at(-1)).toBe('drag 30,0');
    end();
  });
});
