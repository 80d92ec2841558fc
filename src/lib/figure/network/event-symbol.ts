import type { Factuality } from '#lib/events/index.ts';
import type { Mark, PathCommands } from '../scene.ts';
import type { Theme } from '../theme.ts';

interface Symbol {
  id: string;
  factuality: Factuality;
  x: number;
  y: number;
  radius: number;
  opacity?: number;
  theme: Theme;
}

/** An event in the network: a diamond, whose form says factuality as that of the timeline's bars does. */
export function eventSymbol({ id, factuality, x, y, radius, opacity, theme }: Symbol): Mark[] {
  const path: PathCommands = ['M', x, y - radius, 'L', x + radius, y, 'L', x, y + radius, 'L', x - radius, y, 'Z'];
  const fills: Record<Factuality, string> = {
    happened: theme.edge,
    claimed: theme.density,
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
      opacity,
      path,
      fill: fills[factuality],
      stroke: theme.muted,
      strokeWidth: 1,
      dash: dashes[factuality],
    },
  ];
  if (factuality === 'denied') {
    marks.push({
      shape: 'line',
      id: `event-${id}-strike`,
      opacity,
      x1: x - radius - 2,
      y1: y,
      x2: x + radius + 2,
      y2: y,
      stroke: theme.muted,
      strokeWidth: 1,
    });
  }
  return marks;
}
