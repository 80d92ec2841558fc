import type { Mark } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';

/** A tick for each article that reports an event; more than this are not told apart. */
const MOST_TICKS = 6;
const STEP = 3;
const WIDTH = 1.4;
export const TICK_HEIGHT = 2.8;
/** Between a label and the ticks behind it. */
export const BEFORE_TICKS = 4;

/** How many ticks an event has: none where one article alone tells of it. */
function ticksOf({ articles }: StoryIndex, event: number): number {
  return articles[event] > 1 ? Math.min(articles[event], MOST_TICKS) : 0;
}

/** The room that an event's ticks take behind its label, pixels. */
export function ticksWidth(index: StoryIndex, event: number): number {
  const ticks = ticksOf(index, event);
  return ticks === 0 ? 0 : BEFORE_TICKS + ticks * STEP;
}

/** The ticks of an event, from their upper left corner on. */
export function reportTicks(
  index: StoryIndex,
  event: number,
  { x, y }: { x: number; y: number },
  look: { id: string; fill: string; opacity: number | undefined },
): Mark[] {
  return Array.from({ length: ticksOf(index, event) }, (_, tick): Mark => ({
    ...look,
    shape: 'rect',
    id: `${look.id}-source-${tick}`,
    x: x + tick * STEP,
    y,
    width: WIDTH,
    height: TICK_HEIGHT,
  }));
}
