import type { Mark, Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import { barSwatch, type LegendEntry, swatchWidth } from './swatch.ts';

/** How uncertain bounds show. */
export function boundEntries(index: StoryIndex, events: number[], theme: Theme): LegendEntry[] {
  const list: LegendEntry[] = [];
  const finite = (event: number) => Number.isFinite(index.earliest[event]) && Number.isFinite(index.latest[event]);
  const fading = (event: number) =>
    index.coreBegin[event] > index.earliest[event] || index.coreEnd[event] < index.latest[event];
  if (events.some((event) => finite(event) && fading(event))) {
    list.push({
      words: 'not known exactly',
      width: swatchWidth,
      swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { coreLeft: x + 9, coreRight: x + swatchWidth - 9 }),
    });
  }
  if (events.some((event) => index.earliest[event] === -Infinity)) {
    list.push({
      words: 'at some time before',
      width: swatchWidth,
      swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { openLeft: true, coreLeft: x + swatchWidth }),
    });
  }
  if (events.some((event) => index.latest[event] === Infinity)) {
    list.push({
      words: 'no end known',
      width: swatchWidth,
      swatch: (id, x, middle) => barSwatch(id, x, middle, theme, { openRight: true, coreRight: x }),
    });
  }
  return list;
}

/** What else stands in a timeline: sources, contradictions, articles, and events without a bar of their own. */
export function signEntries(
  index: StoryIndex,
  { notes }: Scene,
  events: number[],
  ids: Set<string>,
  theme: Theme,
): LegendEntry[] {
  const list: LegendEntry[] = [];
  if (events.some((event) => index.articles[event] > 1)) {
    list.push({
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
  }
  if ([...ids].some((id) => id.startsWith('contradiction-'))) {
    list.push({
      words: 'contradict each other',
      width: 10,
      swatch: (id, x, middle) => [
        {
          shape: 'text',
          id,
          x: x + 5,
          y: middle + 4,
          text: '≠',
          size: 12,
          weight: 600,
          anchor: 'middle',
          fill: theme.ink,
        },
      ],
    });
  }
  if (notes.aggregated > 0) {
    list.push({
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
  }
  // Where the first triangle has its words beside it, they need not be said again.
  if (!ids.has('article-label') && [...ids].some((id) => id.startsWith('article-'))) {
    list.push({
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
  }
  return list;
}
