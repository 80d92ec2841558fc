import type { StoryIndex } from '../story-index.ts';
import type { Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { timeAt, xAt } from '../time-scale.ts';
import type { TimeScale } from '../views.ts';
import { type Lane, STRIP_HEIGHT } from './lanes.ts';

const BIN = 4;

/** A lane's events that found no row, as bars of their number along the time axis. */
export function stripMarks(
  index: StoryIndex,
  lane: Lane,
  scale: TimeScale,
  bottom: number,
  theme: Theme,
): { marks: Mark[]; count: number } {
  const { plot, window } = scale;
  const bins = Math.ceil(plot.width / BIN);
  // Bins begin at fixed times, so that their heights do not flicker while the picture moves.
  const step = ((window.end - window.begin) / plot.width) * BIN;
  const first = Math.floor(window.begin / step) * step;
  let from = lowerBound(index, lane.overflow, first);
  const begin = lowerBound(index, lane.overflow, window.begin);
  const marks: Mark[] = [];
  for (let bin = 0; bin <= bins; bin++) {
    const to = lowerBound(index, lane.overflow, first + (bin + 1) * step, from);
    if (to > from) {
      const height = Math.min(STRIP_HEIGHT, 2 + 2 * Math.log2(to - from));
      const x = xAt(scale, first + bin * step);
      marks.push({
        shape: 'rect',
        id: `lane-${lane.key}-strip-${bin}`,
        item: { kind: 'lane', id: lane.key },
        x,
        y: bottom - height,
        width: BIN - 0.8,
        height,
        fill: lane.kind === null ? theme.density : theme.actors[lane.kind],
        opacity: 0.55,
      });
    }
    from = to;
  }
  const end = lowerBound(index, lane.overflow, timeAt(scale, plot.x + plot.width));
  return { marks, count: end - begin };
}

function lowerBound(index: StoryIndex, events: number[], time: number, from = 0): number {
  let low = from;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index.drawnBegin[events[middle]] < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
