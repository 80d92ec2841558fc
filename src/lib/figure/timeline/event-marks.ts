import { standsBack } from '../salience.ts';
import type { Box, Mark } from '../scene.ts';
import { LABEL_SIZE, labelOf, type StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import type { TimelineView } from '../views.ts';
import { type Bar, barMarks } from './bar.ts';
import { hasLabelAbove, LABEL_FOOT } from './lanes.ts';
import type { PlacedEvent } from './placed.ts';
import { BEFORE_TICKS, reportTicks, TICK_HEIGHT } from './report-ticks.ts';

/** Between a bar and the ticks under it, pixels. */
const UNDER_BAR = 1.2;

/** An event's bar, and a tick for each of several articles that report it. */
export function eventMarks(
  index: StoryIndex,
  placed: PlacedEvent,
  plot: Box,
  inFull: (event: number) => boolean,
  theme: Theme,
): Mark[] {
  const { event, bar } = placed;
  const opacity = inFull(event) ? undefined : theme.faded;
  return [
    ...barMarks({ ...bar, opacity }, { left: plot.x, right: plot.x + plot.width }, theme),
    ...reportTicks(index, event, ticksAt(index, placed, plot), { id: bar.id, fill: theme.ink, opacity }),
  ];
}

/** Under the bar, or behind the label that stands above it: the next row's label begins right under such a bar. */
function ticksAt(index: StoryIndex, { event, bar, label }: PlacedEvent, plot: Box): { x: number; y: number } {
  const left = Math.max(plot.x, bar.coreRight > bar.coreLeft ? bar.coreLeft : bar.left);
  if (!hasLabelAbove(index, event, bar.right - bar.left)) return { x: left, y: bar.y + bar.height + UNDER_BAR };
  return { x: label === null ? left : label.x + label.width + BEFORE_TICKS, y: bar.y - LABEL_FOOT - TICK_HEIGHT };
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
      y: label.side === 'above' ? bar.y - LABEL_FOOT : middle + LABEL_SIZE * 0.35,
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
