import type { Mark, Scene } from '../scene.ts';
import { mixColors, type Theme } from '../theme.ts';
import { signs } from './signs.ts';
import { type LegendEntry, swatchWidth } from './swatch.ts';

/** What sizes, links and pale colours of a network say. */
export function networkEntries({ notes: { network } }: Scene, theme: Theme): LegendEntry[] {
  if (!network) return [];
  const link = (id: string, x: number, y: number, strokeWidth: number, dash?: number[]): Mark => ({
    shape: 'line',
    id,
    x1: x,
    y1: y,
    x2: x + swatchWidth,
    y2: y,
    stroke: theme.edge,
    strokeWidth,
    dash,
  });
  const disc = (id: string, x: number, y: number, r: number, fill: string): Mark => ({
    shape: 'circle',
    id,
    x,
    y,
    r,
    fill,
  });
  const list: LegendEntry[] = [
    {
      words: `larger: ${network.large}`,
      width: 17,
      swatch: (id, x, y) => [
        disc(`${id}-small`, x + 2.5, y, 2.5, theme.muted),
        disc(`${id}-large`, x + 12, y, 5, theme.muted),
      ],
    },
  ];
  if (network.mode === 'actors') {
    list.push(signs.wider(theme));
  } else {
    list.push({ words: 'has part in it', width: swatchWidth, swatch: (id, x, y) => [link(id, x, y, 1.4)] });
    if (network.links.has('broken')) {
      list.push({ words: 'tells of it', width: swatchWidth, swatch: (id, x, y) => [link(id, x, y, 1, [3, 2.5])] });
    }
  }
  if (network.links.has('paler')) list.push(signs.paler(theme));
  if (network.outside) {
    const fill = mixColors(theme.muted, theme.ground, theme.faded);
    list.push({ words: 'not known to be then', width: 10, swatch: (id, x, y) => [disc(id, x + 5, y, 4.5, fill)] });
  }
  return list;
}
