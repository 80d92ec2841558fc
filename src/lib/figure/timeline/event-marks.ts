import { standsBack } from '../salience.ts';
import type { Box, Mark } from '../scene.ts';
import { LABEL_SIZE, labelOf, type StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import type { TimelineView } from '../views.ts';
import { type Bar, barMarks } from './bar.ts';
import type { PlacedEvent } from './placed.ts';

/** Small ticks under a bar for its sources; more than this are not told apart. */
const MOST_TICKS = 6;
/** From a bar up to the foot of a label above it, pixels. */
const ABOVE = 3.2;

/** An event's bar, and a tick under it for each of several articles that report it. */
export function eventMarks(
  index: StoryIndex,
  { event, bar }: PlacedEvent,
  plot: Box,
  inFull: (event: number) => boolean,
  theme: Theme,
): Mark[] {
  const opacity = inFull(event) ? undefined : theme.faded;
  const marks = barMarks({ ...bar, opacity }, { left: plot.x, right: plot.x + plot.width }, theme);
  const ticks = Math.min(index.articles[event], MOST_TICKS);
  const left = Math.max(plot.x, bar.coreRight > bar.coreLeft ? bar.coreLeft : bar.left);
  for (let tick = 0; ticks > 1 && tick < ticks; tick++) {
    marks.push({
      shape: 'rect',
      id: `${bar.id}-source-${tick}`,
      opacity,
      x: left + tick * 3,
      y: bar.y + bar.height + 1.2,
      width: 1.4,
      height: 2.8,
      fill: theme.ink,
    });
  }
  return marks;
}

/** An event's label beside its bar, or above it. */
export function labelMarks(
  index: StoryIndex,
  { event, bar, label }: PlacedEvent,
  inFull: (event: number) => boolean,
  theme: Theme,
): Mark[] {
  if (label === null) return [];
  const { factuality } = index.story.events[event];
  const whole = labelOf(index, event);
  const middle = bar.y + bar.height / 2;
  const opacity = inFull(event) ? undefined : Math.max(0.45, theme.faded);
  return [
    {
      shape: 'text',
      id: `${bar.id}-label`,
      item: bar.item,
      opacity,
      x: label.x,
      y: label.side === 'above' ? bar.y - ABOVE : middle + LABEL_SIZE * 0.35,
      text: label.text,
      full: label.text === whole ? undefined : whole,
      size: LABEL_SIZE,
      fill: standsBack(index.story.events[event]) || factuality === 'denied' ? theme.muted : theme.ink,
      halo: theme.ground,
    },
  ];
}

/** Rings around the selected event and the one under the pointer. */
export function ringMarks(
  { selection, hover }: TimelineView,
  bars: ReadonlyMap<string, Bar>,
  plot: Box,
  theme: Theme,
): Mark[] {
  return [
    { item: selection, id: 'selected', stroke: theme.ink, strokeWidth: 1.5 },
    { item: hover?.id === selection?.id ? null : hover, id: 'hovered', stroke: theme.muted, strokeWidth: 1 },
  ].flatMap(({ item, id, stroke, strokeWidth }): Mark[] => {
    const bar = item?.kind === 'event' ? bars.get(item.id) : undefined;
    if (!bar) return [];
    // A ring beyond the picture's edge stands open there.
    const left = Math.max(bar.left - 3, plot.x - 12);
    const right = Math.min(bar.right + 3, plot.x + plot.width + 40);
    const box = { x: left, y: bar.y - 3, width: right - left, height: bar.height + 6 };
    return [{ shape: 'rect', id, ...box, radius: 3, stroke, strokeWidth }];
  });
}
