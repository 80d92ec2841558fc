import type { Factuality } from '#lib/events/index.ts';
import type { Mark, PathCommands } from '../scene.ts';
import { mixColors, type Theme } from '../theme.ts';

interface Symbol {
  id: string;
  factuality: Factuality;
  x: number;
  y: number;
  radius: number;
  /** Outside the window: stepped back towards the ground. */
  faded: boolean;
  /** In place of the usual grey. */
  color?: string | null;
  theme: Theme;
}

/** An event in the network: a diamond, whose form says factuality as that of the timeline's bars does. */
export function eventSymbol({ id, factuality, x, y, radius, faded, color, theme }: Symbol): Mark[] {
  const tone = (color: string) => (faded ? mixColors(color, theme.ground, theme.faded) : color);
  const path: PathCommands = ['M', x, y - radius, 'L', x + radius, y, 'L', x, y + radius, 'L', x - radius, y, 'Z'];
  const fills: Record<Factuality, string> = {
    happened: color ?? theme.edge,
    claimed: color ? mixColors(color, theme.ground, 0.5) : theme.density,
    planned: theme.ground,
    possible: theme.ground,
    denied: theme.ground,
  };
  const dashes: Partial<Record<Factuality, number[]>> = { planned: [2.4, 1.4], possible: [1, 1.4] };
  const marks: Mark[] = [
    {
      shape: 'path',
      id: `event-${id}`,
      item: { kind: 'event', id },
      path,
      fill: tone(fills[factuality]),
      stroke: tone(color ?? theme.muted),
      strokeWidth: 1,
      dash: dashes[factuality],
    },
  ];
  if (factuality === 'denied') {
    marks.push({
      shape: 'line',
      id: `event-${id}-strike`,
      x1: x - radius - 2,
      y1: y,
      x2: x + radius + 2,
      y2: y,
      stroke: tone(color ?? theme.muted),
      strokeWidth: 1,
    });
  }
  return marks;
}
