import type { StoryIndex } from '../story-index.ts';
import type { Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { xAt } from '../time-scale.ts';
import type { TimeScale } from '../views.ts';
import { type Lane, STRIP_HEIGHT } from './lanes.ts';

const BIN = 4;

/**
 * A lane's events that found no row, as bars of their number along the time axis, all in one mark. Those that are going
 * on as the picture begins stand at its beginning.
 */
export function stripMarks(
  index: StoryIndex,
  lane: Lane,
  scale: TimeScale,
  bottom: number,
  theme: Theme,
): { marks: Mark[]; count: number } {
  const { plot, window } = scale;
  const begin = lowerBound(index, lane.overflow, window.begin);
  const end = lowerBound(index, lane.overflow, window.end, begin);
  const goingOn = reaching(index, lane.overflow, window.begin, begin);
  const count = goingOn + end - begin;
  if (count === 0) return { marks: [], count };

  // Bins begin at fixed times, so that their heights do not flicker while the picture moves.
  const step = ((window.end - window.begin) / plot.width) * BIN;
  const first = Math.floor(window.begin / step) * step;
  const path: ('M' | 'L' | 'Z' | number)[] = [];
  for (let from = begin, bin = 0; from < end || bin === 0; bin++) {
    const to = Math.min(end, lowerBound(index, lane.overflow, first + (bin + 1) * step, from));
    const here = to - from + (bin === 0 ? goingOn : 0);
    if (here > 0) {
      const top = bottom - Math.min(STRIP_HEIGHT, 2 + 2 * Math.log2(here));
      const left = Math.max(plot.x, xAt(scale, first + bin * step));
      const right = left + BIN - 0.8;
      path.push('M', left, top, 'L', right, top, 'L', right, bottom, 'L', left, bottom, 'Z');
    }
    from = to;
  }
  const mark: Mark = {
    shape: 'path',
    id: `lane-${lane.key}-strip`,
    item: { kind: 'lane', id: lane.key },
    path,
    fill: lane.kind === null ? theme.density : theme.actors[lane.kind],
    opacity: 0.55,
  };
  return { marks: [mark], count };
}

/** How many of the first so many events reach beyond a time. */
function reaching({ drawnEnd }: StoryIndex, events: ArrayLike<number>, time: number, first: number): number {
  let number = 0;
  for (let at = 0; at < first; at++) if (drawnEnd[events[at]] > time) number++;
  return number;
}

function lowerBound(index: StoryIndex, events: ArrayLike<number>, time: number, from = 0): number {
  let low = from;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.drawnBegin[events[middle]] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
