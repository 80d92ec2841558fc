import type { Scene } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { signs } from './signs.ts';
import type { LegendEntry } from './swatch.ts';

/** The small circles on the lines of a storyline. */
export function aloneEntries({ layers }: Scene, theme: Theme): LegendEntry[] {
  return layers.some(({ id }) => id === 'alone') ? [signs.alone(theme)] : [];
}
