import type { LineMark, Mark } from '../scene.ts';
import { mixColors, type Theme } from '../theme.ts';
import { LESSER_HEIGHT } from '../timeline/placed.ts';
import { barSwatch, type LegendEntry, swatchWidth } from './swatch.ts';

/* What stands in pictures beside the standing of events and the kinds of actors, as legends show it: on paper what the
   picture holds, in the page what its pictures can hold. */

const line = (
  id: string,
  x: number,
  y: number,
  strokeWidth: number,
  stroke: string,
  width = swatchWidth,
): LineMark => ({
  shape: 'line',
  id,
  x1: x,
  y1: y,
  x2: x + width,
  y2: y,
  stroke,
  strokeWidth,
});

const fading = (theme: Theme): LegendEntry => ({
  words: 'not known exactly',
  width: swatchWidth,
  swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { coreLeft: x + 9, coreRight: x + swatchWidth - 9 }),
});

const beginless = (theme: Theme): LegendEntry => ({
  words: 'at some time before',
  width: swatchWidth,
  swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { openLeft: true, coreLeft: x + swatchWidth }),
});

const endless = (theme: Theme): LegendEntry => ({
  words: 'no end known',
  width: swatchWidth,
  swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { openRight: true, coreRight: x }),
});

const lesser = (theme: Theme): LegendEntry => ({
  words: 'low, grey label: said, a state or only named',
  width: swatchWidth,
  swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { y: middle - LESSER_HEIGHT / 2, height: LESSER_HEIGHT }),
});

const reports = (theme: Theme): LegendEntry => ({
  words: 'reported by two articles',
  width: 12,
  swatch: (id, x, middle) => [
    ...barSwatch(id, x, middle - 2, theme, { right: x + 12, coreRight: x + 12 }),
    ...[0, 1].map((tick): Mark => ({
      shape: 'rect',
      id: `${id}-${tick}`,
      x: x + tick * 3,
      y: middle + 4.2,
      width: 1.4,
      height: 2.8,
      fill: theme.ink,
    })),
  ],
});

const contradiction = (theme: Theme): LegendEntry => ({
  words: 'contradict each other',
  width: 10,
  swatch: (id, x, middle) => [
    { shape: 'text', id, x: x + 5, y: middle + 4, text: '≠', size: 12, weight: 600, anchor: 'middle', fill: theme.ink },
  ],
});

/** A name in brackets, a dotted link, or both. */
const doubt = (theme: Theme, { name, link }: { name: boolean; link: boolean }): LegendEntry => {
  const left = link ? swatchWidth + 3 : 0;
  return {
    words: 'may be somebody else',
    width: name ? left + 16 : swatchWidth,
    swatch: (id, x, middle) => [
      ...(link ? [{ ...line(`${id}-link`, x, middle, 1.4, theme.edge), dash: [1.4, 2.9] }] : []),
      ...(name ? [bracketed(id, x + left + 8, middle + 3.5, theme)] : []),
    ],
  };
};

const bracketed = (id: string, x: number, y: number, theme: Theme): Mark => ({
  ...{ shape: 'text', id, x, y, text: '[A]', size: 10, anchor: 'middle', fill: theme.ink },
});

const crowd = (theme: Theme): LegendEntry => ({
  words: 'more events',
  width: 18,
  swatch: (id, x, middle) =>
    [3, 8, 5].map((height, at) => ({
      shape: 'rect',
      id: `${id}-${at}`,
      x: x + 6 * at,
      y: middle + 4 - height,
      width: 3.2,
      height,
      fill: theme.density,
    })),
});

const article = (theme: Theme): LegendEntry => ({
  words: 'article written',
  width: 9,
  swatch: (id, x, middle) => [
    {
      shape: 'path',
      id,
      path: ['M', x, middle - 3.5, 'L', x + 9, middle - 3.5, 'L', x + 4.5, middle + 3.5, 'Z'],
      fill: theme.ink,
    },
  ],
});

const wider = (theme: Theme): LegendEntry => ({
  words: 'wider: more events shared',
  width: swatchWidth,
  swatch: (id, x, y) => [line(`${id}-thin`, x, y - 3, 1, theme.edge), line(`${id}-wide`, x, y + 2.5, 3.5, theme.edge)],
});

const paler = (theme: Theme): LegendEntry => ({
  words: 'paler: farther apart',
  width: swatchWidth,
  swatch: (id, x, y) => [
    line(`${id}-firm`, x, y - 2.5, 1.4, theme.edge, swatchWidth / 2),
    line(`${id}-pale`, x, y + 2.5, 1.4, mixColors(theme.edge, theme.ground, 0.35)),
  ],
});

const alone = (theme: Theme): LegendEntry => ({
  words: 'event of one actor alone',
  width: 20,
  swatch: (id, x, y) => [
    line(`${id}-line`, x, y, 2, theme.muted, 20),
    { shape: 'circle', id, x: x + 10, y, r: 3, fill: theme.ground, stroke: theme.muted, strokeWidth: 1.4 },
  ],
});

export const signs = {
  fading,
  beginless,
  endless,
  lesser,
  reports,
  contradiction,
  doubt,
  crowd,
  article,
  wider,
  paler,
  alone,
};
