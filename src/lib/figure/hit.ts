import { boundsOf } from './bounds.ts';
import type { Box, SymbolsMark, ItemRef, Mark, Scene } from './scene.ts';

/** How near is near enough, pixels. */
const REACH = 3;

/**
 * What lies at a point of a scene: the topmost mark that stands for something and holds the point, else the nearest
 * within reach. A scene holds only what is visible, so looking at every mark is fast enough for a moving pointer.
 */
export function hitTest(scene: Scene, x: number, y: number, reach = REACH): ItemRef | null {
  let nearest: ItemRef | null = null;
  let nearestDistance = Infinity;
  for (let layer = scene.layers.length - 1; layer >= 0; layer--) {
    const { clip, marks, offset = { x: 0, y: 0 } } = scene.layers[layer];
    const [innerX, innerY] = [x - offset.x, y - offset.y];
    if (clip && distanceTo(clip, innerX, innerY) > 0) continue;
    for (let at = marks.length - 1; at >= 0; at--) {
      const mark = marks[at];
      if (mark.shape === 'symbols') {
        const found = nearestSymbol(mark, innerX, innerY);
        if (found.distance === 0) return found.item;
        if (found.distance <= reach && found.distance < nearestDistance) {
          nearest = found.item;
          nearestDistance = found.distance;
        }
        continue;
      }
      if (mark.item === undefined) continue;
      const distance = distanceToMark(mark, innerX, innerY);
      if (distance === 0) {
        // A ground never takes a hit from something near that is not a ground.
        if (nearest !== null && mark.ghost) return nearest;
        return mark.item;
      }
      if (distance <= reach && distance < nearestDistance) {
        nearest = mark.item;
        nearestDistance = distance;
      }
    }
  }
  return nearest;
}

function distanceToMark(mark: Mark, x: number, y: number): number {
  switch (mark.shape) {
    case 'circle':
      return Math.max(0, Math.hypot(x - mark.x, y - mark.y) - mark.r);
    case 'line':
      return Math.max(0, toSegment(mark.x1, mark.y1, mark.x2, mark.y2, x, y) - (mark.strokeWidth ?? 1) / 2);
    case 'path':
      // A line drawn as a path is hit on the line, a form anywhere in its box.
      return mark.fill === undefined && !closed(mark.path) ? toPath(mark.path, x, y) : distanceTo(boundsOf(mark), x, y);
    case 'segments':
    case 'symbols':
      return Infinity;
    default:
      return distanceTo(boundsOf(mark), x, y);
  }
}

function nearestSymbol({ points, items }: SymbolsMark, x: number, y: number) {
  let [nearest, distance] = [-1, Infinity];
  for (let at = 0; at < items.length; at++) {
    const apart = Math.hypot(x - points[3 * at], y - points[3 * at + 1]) - points[3 * at + 2];
    // The last of those that lie upon each other is on top.
    if (apart <= Math.max(0, distance)) [nearest, distance] = [at, apart];
  }
  return { item: nearest < 0 ? null : items.at(nearest)!, distance: Math.max(0, distance) };
}

function closed(path: readonly unknown[]): boolean {
  return path.at(-1) === 'Z';
}

function distanceTo({ x: left, y: top, width, height }: Box, x: number, y: number): number {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - height);
  return Math.hypot(dx, dy);
}

function toSegment(x1: number, y1: number, x2: number, y2: number, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}

/** Distance to a path, its curves taken as eight straight pieces; a pixel and a half of it counts as on it. */
function toPath(path: readonly (string | number)[], x: number, y: number): number {
  let nearest = Infinity;
  let [px, py] = [0, 0];
  const lineTo = (nx: number, ny: number) => {
    nearest = Math.min(nearest, toSegment(px, py, nx, ny, x, y));
    [px, py] = [nx, ny];
  };
  for (let at = 0; at < path.length;) {
    const command = path[at++];
    if (command === 'M') [px, py] = [path[at++] as number, path[at++] as number];
    else if (command === 'L') lineTo(path[at++] as number, path[at++] as number);
    else if (command === 'C') {
      const [ax, ay, bx, by, cx, cy] = path.slice(at, at + 6) as number[];
      at += 6;
      const [sx, sy] = [px, py];
      for (let step = 1; step <= 8; step++) {
        const t = step / 8;
        const u = 1 - t;
        lineTo(
          u * u * u * sx + 3 * u * u * t * ax + 3 * u * t * t * bx + t * t * t * cx,
          u * u * u * sy + 3 * u * u * t * ay + 3 * u * t * t * by + t * t * t * cy,
        );
      }
    }
  }
  return Math.max(0, nearest - 1.5);
}
