import type { Scene } from '../scene.ts';
import type { Theme } from '../theme.ts';
import type { LegendEntry } from './swatch.ts';

/** The small circles on the lines of a storyline. */
export function aloneEntries({ layers }: Scene, theme: Theme): LegendEntry[] {
  if (!layers.some(({ id }) => id === 'alone')) return [];
  return [
    {
      words: 'event of one actor alone',
      width: 20,
      swatch: (id, x, y) => [
        { shape: 'line', id: `${id}-line`, x1: x, y1: y, x2: x + 20, y2: y, stroke: theme.muted, strokeWidth: 2 },
        { shape: 'circle', id, x: x + 10, y, r: 3, fill: theme.ground, stroke: theme.muted, strokeWidth: 1.4 },
      ],
    },
  ];
}
