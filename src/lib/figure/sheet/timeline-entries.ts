import { standsBack } from '../salience.ts';
import type { Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import { signs } from './signs.ts';
import type { LegendEntry } from './swatch.ts';

/** How uncertain bounds show. */
export function boundEntries(index: StoryIndex, events: number[], theme: Theme): LegendEntry[] {
  const { earliest, latest, coreBegin, coreEnd } = index;
  const finite = (event: number) => Number.isFinite(earliest[event]) && Number.isFinite(latest[event]);
  const fading = (event: number) => coreBegin[event] > earliest[event] || coreEnd[event] < latest[event];
  return [
    ...(events.some((event) => finite(event) && fading(event)) ? [signs.fading(theme)] : []),
    ...(events.some((event) => earliest[event] === -Infinity) ? [signs.beginless(theme)] : []),
    ...(events.some((event) => latest[event] === Infinity) ? [signs.endless(theme)] : []),
  ];
}

/** What else stands in a timeline: lesser events, sources, contradictions, articles, and events without a bar of their own. */
export function signEntries(
  index: StoryIndex,
  { notes }: Scene,
  events: number[],
  ids: Set<string>,
  theme: Theme,
): LegendEntry[] {
  const has = (beginning: string) => [...ids].some((id) => id.startsWith(beginning));
  return [
    ...(events.some((event) => standsBack(index.story.events[event])) ? [signs.lesser(theme)] : []),
    ...(events.some((event) => index.articles[event] > 1) ? [signs.reports(theme)] : []),
    ...(has('contradiction-') ? [signs.contradiction(theme)] : []),
    ...(notes.aggregated > 0 ? [signs.crowd(theme)] : []),
    // Where the first triangle has its words beside it, they need not be said again.
    ...(!ids.has('article-label') && has('article-') ? [signs.article(theme)] : []),
  ];
}
