import type { ActorKind } from '#lib/actors/index.ts';
import type { ItemRef, Mark, PathCommands } from './scene.ts';
import { mixColors, type Theme } from './theme.ts';

/* How far a Bézier curve's handles stand out to make a quarter of a circle. */
export const QUARTER = 0.5523;

interface Symbol {
  id: string;
  kind: ActorKind;
  x: number;
  y: number;
  /** Half of the height, pixels. */
  radius: number;
  theme: Theme;
  /** Outside the window: stepped back towards the ground. */
  faded?: boolean;
  /** In place of the kind's. */
  color?: string;
  item?: ItemRef;
}

/**
 * The mark or marks of an actor, form and colour by its kind: country square, person circle, organisation triangle,
 * place pin, product hexagon, group double circle, unnamed dashed ring. All look equally heavy at the same radius.
 */
export function actorSymbol({ id, kind, x, y, radius, theme, faded = false, color: own, item }: Symbol): Mark[] {
  const full = own ?? theme.actors[kind];
  const color = faded ? mixColors(full, theme.ground, theme.faded) : full;
  const common = { id, item };
  switch (kind) {
    case 'country': {
      const half = radius * 0.9;
      return [
        {
          ...common,
          shape: 'rect',
          x: x - half,
          y: y - half,
          width: 2 * half,
          height: 2 * half,
          radius: 1.5,
          fill: color,
        },
      ];
    }
    case 'person':
      return [{ ...common, shape: 'circle', x, y, r: radius, fill: color }];
    case 'organisation':
      return [{ ...common, shape: 'path', path: polygon(x, y + radius * 0.16, radius * 1.2, 3), fill: color }];
    case 'product':
      return [{ ...common, shape: 'path', path: polygon(x, y, radius * 1.08, 6), fill: color }];
    case 'place':
      return [
        { ...common, shape: 'path', path: pin(x, y, radius), fill: color },
        { shape: 'circle', id: `${id}-eye`, x, y: y - radius * 0.3, r: radius * 0.28, fill: theme.ground },
      ];
    case 'group':
      return [
        { ...common, shape: 'circle', x, y, r: radius, fill: theme.ground, stroke: color, strokeWidth: ring(radius) },
        { shape: 'circle', id: `${id}-core`, x, y, r: radius * 0.5, fill: color },
      ];
    case 'unnamed': {
      // A small ring would fall apart in many dashes: it has four, and the smallest none, which is hollow still.
      const quarter = (radius * 0.92 * Math.PI) / 2;
      const dash = radius < 3 ? undefined : radius < 4 ? [quarter * 0.64, quarter * 0.36] : [2, 1.6];
      return [
        {
          ...common,
          shape: 'circle',
          x,
          y,
          r: radius * 0.92,
          fill: theme.ground,
          stroke: color,
          strokeWidth: radius < 3 ? 1 : radius < 4 ? 1.2 : ring(radius) + 0.2,
          dash,
        },
      ];
    }
  }
}

function ring(radius: number): number {
  return Math.max(1.2, radius * 0.16);
}

/** A regular polygon standing on a side, corner up for a triangle and a hexagon. */
function polygon(x: number, y: number, radius: number, corners: number): PathCommands {
  const path: ('M' | 'L' | 'Z' | number)[] = [];
  for (let corner = 0; corner < corners; corner++) {
    const angle = (corner / corners) * 2 * Math.PI - Math.PI / 2;
    path.push(corner === 0 ? 'M' : 'L', x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
  path.push('Z');
  return path;
}

/** A drop that points down to where it stands. */
function pin(x: number, y: number, radius: number): PathCommands {
  const r = radius * 0.85;
  const top = y - radius * 0.3;
  const tip = y + radius * 1.1;
  const h = r * QUARTER;
  return [
    ...['M' as const, x, tip],
    ...['C' as const, x - r * 0.45, y + r * 0.55, x - r, top + h * 1.15, x - r, top],
    ...['C' as const, x - r, top - h, x - h, top - r, x, top - r],
    ...['C' as const, x + h, top - r, x + r, top - h, x + r, top],
    ...['C' as const, x + r, top + h * 1.15, x + r * 0.45, y + r * 0.55, x, tip],
    'Z',
  ];
}
