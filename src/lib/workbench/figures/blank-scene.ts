import { themes, type Scene } from '#lib/figure/index.ts';

/** What there is before any picture. */
export function blankScene({ width, height, theme }: Pick<Scene, 'width' | 'height' | 'theme'>): Scene {
  const notes = { events: 0, hiddenLabels: 0, aggregated: 0, contentHeight: height };
  return { width, height, theme, ground: themes[theme].ground, layers: [], notes };
}
