import type { Attachment } from 'svelte/attachments';

export interface Point {
  x: number;
  y: number;
}

/** What a picture does when it is pointed at. All points are in the picture's own pixels. */
export interface GestureHandlers {
  /** A finger or button went down. */
  press?(at: Point, touch: boolean, shift: boolean): void;
  /** A finger stayed where it was; what it does afterwards is a drag. */
  longPress?(at: Point): void;
  drag(by: Point, at: Point): void;
  release?(): void;
  /** Above 1 shows less, closer. */
  zoom(factor: number, around: Point): void;
  /** A wheel turned sideways, or with Shift held; two fingers, and the one that is left of them. */
  pan(by: Point): void;
  tap(at: Point, touch: boolean): void;
  doubleTap?(at: Point): void;
  hover(at: Point | null): void;
}

/** A press that moves less than this is a tap, px. */
const slack = 4;
/** A finger that stays so long is a long press, ms. */
const patience = 500;

/**
 * Mouse, pen, touch and wheel as one set of gestures: drag, pinch, zoom, tap, hover.
 * @param handlers asked for at every gesture, so that they may change
 * @param scale how many CSS pixels one pixel of the picture takes
 */
export function gestures(handlers: () => GestureHandlers, scale: () => number): Attachment<HTMLElement> {
  return (element) => {
    const fingers = new Map<number, Point>();
    let travelled = 0;
    /** Whether more than one finger has been down since the first: what is left of a pinch drags nothing along. */
    let pinched = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;

    const pointOf = (event: MouseEvent): Point => {
      const box = element.getBoundingClientRect();
      return { x: (event.clientX - box.left) / scale(), y: (event.clientY - box.top) / scale() };
    };

    const down = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      const at = pointOf(event);
      fingers.set(event.pointerId, at);
      if (fingers.size === 1) {
        travelled = 0;
        pinched = false;
        handlers().press?.(at, event.pointerType !== 'mouse', event.shiftKey);
        if (event.pointerType === 'touch') waiting = setTimeout(hold, patience, at);
      } else {
        clearTimeout(waiting);
        travelled = Infinity;
        pinched = true;
      }
    };

    const hold = (at: Point) => {
      if (travelled > slack) return;
      travelled = Infinity;
      handlers().longPress?.(at);
    };

    const move = (event: PointerEvent) => {
      const at = pointOf(event);
      const before = fingers.get(event.pointerId);
      if (!before) {
        if (event.pointerType !== 'touch') handlers().hover(at);
        return;
      }
      const other = fingers.size > 1 ? [...fingers].find(([id]) => id !== event.pointerId)?.[1] : undefined;
      fingers.set(event.pointerId, at);
      const by = { x: at.x - before.x, y: at.y - before.y };
      if (other) pinch(before, at, other);
      else if (pinched) handlers().pan(by);
      else {
        travelled += Math.hypot(by.x, by.y);
        if (travelled > slack) handlers().drag(by, at);
      }
    };

    const pinch = (before: Point, at: Point, other: Point) => {
      const centre = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
      const apart = (point: Point) => Math.max(8, Math.hypot(point.x - other.x, point.y - other.y));
      handlers().pan({ x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 });
      handlers().zoom(apart(at) / apart(before), centre);
    };

    const up = (event: PointerEvent) => {
      if (!fingers.delete(event.pointerId)) return;
      if (fingers.size > 0) return;
      clearTimeout(waiting);
      const tapped = travelled <= slack && event.type === 'pointerup';
      handlers().release?.();
      if (tapped) handlers().tap(pointOf(event), event.pointerType !== 'mouse');
    };

    const leave = () => {
      if (fingers.size === 0) handlers().hover(null);
    };

    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const x = event.deltaX * unit;
      const y = event.deltaY * unit;
      if (event.shiftKey) handlers().pan({ x: -(x || y), y: 0 });
      else if (Math.abs(x) > Math.abs(y)) handlers().pan({ x: -x, y: 0 });
      // A pinch on a trackpad arrives as a wheel with Control held, in finer steps.
      else handlers().zoom(Math.exp(-y * (event.ctrlKey ? 0.01 : 0.0015)), pointOf(event));
    };

    const twice = (event: MouseEvent) => handlers().doubleTap?.(pointOf(event));

    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('dblclick', twice);
    return () => {
      clearTimeout(waiting);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('dblclick', twice);
    };
  };
}
