import { boundsOf } from './bounds.ts';
import type { ItemRef, Scene } from './scene.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

interface Place {
  item: ItemRef;
  x: number;
  y: number;
}

/** What the arrow keys can go to. */
const REACHABLE: readonly ItemRef['kind'][] = ['event', 'actor'];
/** Sideways is so much farther than straight ahead. */
const ASIDE = 2.5;

/**
 * The nearest thing of a picture in a direction, for going from mark to mark with the arrow keys; from nothing, the
 * first in reading order. Null at the edge.
 */
export function neighbourOf(scene: Scene, from: ItemRef | null, direction: Direction): ItemRef | null {
  const places = placesIn(scene);
  const start = from && places.find(({ item }) => item.kind === from.kind && item.id === from.id);
  if (!start) return places.sort((one, other) => one.y - other.y || one.x - other.x)[0]?.item ?? null;

  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'left' || direction === 'up' ? -1 : 1;
  let nearest: Place | null = null;
  let least = Infinity;
  for (const place of places) {
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const ahead = sign * (horizontal ? dx : dy);
    const aside = Math.abs(horizontal ? dy : dx);
    if (ahead < 1) continue;
    const distance = ahead + ASIDE * aside;
    if (distance >= least) continue;
    nearest = place;
    least = distance;
  }
  return nearest?.item ?? null;
}

/** The middle of everything in sight, once each: of several marks of a thing, the first. */
function placesIn(scene: Scene): Place[] {
  const places = new Map<string, Place>();
  const add = (item: ItemRef, x: number, y: number, left: number, right: number) => {
    const key = `${item.kind} ${item.id}`;
    if (places.has(key) || !REACHABLE.includes(item.kind)) return;
    if (y >= 0 && y <= scene.height && right >= left) places.set(key, { item, x, y });
  };
  for (const { marks, offset = { x: 0, y: 0 }, clip } of scene.layers) {
    const [begin, end] = clip ? [clip.x, clip.x + clip.width] : [-offset.x, scene.width - offset.x];
    const [top, bottom] = clip ? [clip.y, clip.y + clip.height] : [-Infinity, Infinity];
    for (const mark of marks) {
      if (mark.shape === 'symbols') {
        for (let at = 0; at < mark.items.length; at++) {
          const x = mark.points[3 * at];
          add(
            mark.items.at(at)!,
            x + offset.x,
            mark.points[3 * at + 1] + offset.y,
            Math.max(x, begin),
            Math.min(x, end),
          );
        }
      } else if (mark.item && mark.shape !== 'text') {
        const { x, y, width, height } = boundsOf(mark);
        const [left, right] = [Math.max(x, begin), Math.min(x + width, end)];
        const middle = y + height / 2;
        if (middle >= top && middle <= bottom)
          add(mark.item, (left + right) / 2 + offset.x, middle + offset.y, left, right);
      }
    }
  }
  return [...places.values()];
}
