import { fitText, measureText } from '../font.ts';
import { Occupied } from '../occupied.ts';
import type { Box, Mark, TextMark } from '../scene.ts';
import { labelOf, type StoryIndex } from '../story-index.ts';
import type { Theme } from '../theme.ts';
import { emphasis } from '../timeline/emphasis.ts';
import type { StorylineView } from '../views.ts';
import { levelUntil } from './lines.ts';
import { MEETING_REACH } from './meeting-mark.ts';
import type { Line, Meeting } from './visible.ts';

const LABEL_SIZE = 10.5;
const LONGEST_LABEL = 200;
/** From a label to the next below it, and to its meeting beside it. */
const LINE = 12;
const BESIDE = 7;

interface Placed {
  left: number;
  baseline: number;
  box: Box;
}

/** Labels above their meetings, or below, or beside those of lines far apart, the weightiest first; those without room are counted. */
export function labelMarks(
  index: StoryIndex,
  view: StorylineView,
  meetings: readonly Meeting[],
  lines: readonly Line[],
  within: Box,
  occupied: Occupied,
  theme: Theme,
): { marks: Mark[]; hidden: number } {
  const inFull = emphasis(index, view.selection);
  const isPicked = (event: number) => {
    const { id } = index.story.events[event];
    return view.selection?.id === id || view.hover?.id === id;
  };
  const order = [...meetings].sort(
    (one, other) =>
      Number(isPicked(other.event)) - Number(isPicked(one.event)) ||
      Number(inFull(other.event)) - Number(inFull(one.event)) ||
      index.weight[other.event] - index.weight[one.event] ||
      one.event - other.event,
  );
  const { levels, bends } = occupiedByLines(lines);
  const isFree = (box: Box) =>
    inside(box, within) && !occupied.overlaps(box) && !levels.overlaps(box) && !bends.overlaps(box);
  const marks: Mark[] = [];
  const cut: { mark: TextMark; box: Box; toLeft: boolean }[] = [];
  let hidden = 0;
  for (const { event, x, heights } of order) {
    const { id } = index.story.events[event];
    const label = labelOf(index, event);
    const text = fitText(label, LONGEST_LABEL, LABEL_SIZE);
    const width = measureText(text, LABEL_SIZE);
    const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
    const places = [
      ...[x - MEETING_REACH, x + MEETING_REACH - width, x - width / 2].flatMap((left) =>
        [top - 9, bottom + 16].map((baseline) => ({ left: Math.max(within.x + 2, left), baseline })),
      ),
      ...besides(top, bottom).flatMap((baseline) =>
        [x + MEETING_REACH + BESIDE, x - MEETING_REACH - BESIDE - width].map((left) => ({ left, baseline })),
      ),
    ];
    // Clear of the lines, or over a bend; along a line only where a person asks for it.
    let place: Placed | undefined;
    let beside: Placed | undefined;
    let along: Placed | undefined;
    for (const { left, baseline } of places) {
      const box = { x: left - 2, y: baseline - LABEL_SIZE * 0.8, width: width + 8, height: LABEL_SIZE * 1.05 };
      if (!inside(box, within) || occupied.overlaps(box)) continue;
      along ??= { left, baseline, box };
      if (levels.overlaps(box)) continue;
      beside ??= { left, baseline, box };
      if (bends.overlaps(box)) continue;
      place = { left, baseline, box };
      break;
    }
    place ??= beside ?? (isPicked(event) ? along : undefined);
    if (text === '' || place === undefined) {
      hidden++;
      continue;
    }
    occupied.add(place.box);
    const mark: TextMark = {
      shape: 'text',
      id: `label-${id}`,
      item: { kind: 'event', id },
      x: place.left,
      y: place.baseline,
      text,
      full: text === label ? undefined : label,
      size: LABEL_SIZE,
      fill: isPicked(event) ? theme.accent : inFull(event) ? theme.ink : theme.faint,
      halo: theme.ground,
    };
    marks.push(mark);
    if (text !== label) cut.push({ mark, box: place.box, toLeft: place.left + width <= x + MEETING_REACH + 1 });
  }
  // What room is left once all have their places is for those that were cut.
  for (const { mark, box, toLeft } of cut) {
    const more = measureText(mark.full!, LABEL_SIZE) - measureText(mark.text, LABEL_SIZE);
    const added = { ...box, x: toLeft ? box.x - more : box.x + box.width, width: more };
    if (!isFree(added)) continue;
    occupied.add(added);
    if (toLeft) mark.x -= more;
    mark.text = mark.full!;
    mark.full = undefined;
  }
  return { marks, hidden };
}

/** Baselines between the lines of a meeting that are so far apart, from the middle outwards. */
function besides(top: number, bottom: number): number[] {
  const most = Math.floor((bottom - top) / 2 / LINE - 0.5);
  const middle = (top + bottom) / 2 + LABEL_SIZE * 0.35;
  return Array.from({ length: 2 * most + 1 }, (_, at) => middle + (at % 2 ? -1 : 1) * Math.ceil(at / 2) * LINE);
}

function inside(box: Box, within: Box): boolean {
  return (
    box.y > within.y &&
    box.y + box.height < within.y + within.height &&
    box.x >= within.x &&
    box.x + box.width <= within.x + within.width
  );
}

/** Where lines run: level up to each bend, and in it somewhere between its ends. */
function occupiedByLines(lines: readonly Line[]): { levels: Occupied; bends: Occupied } {
  const [levels, bends] = [new Occupied(), new Occupied()];
  for (const { points } of lines) {
    for (let at = 1; at < points.length; at++) {
      const [before, here] = [points[at - 1], points[at]];
      const bend = levelUntil(before, here);
      const [top, bottom] = [Math.min(before.y, here.y), Math.max(before.y, here.y)];
      levels.add({ x: before.x, y: before.y - 1, width: bend - before.x, height: 2 });
      if (top < bottom) bends.add({ x: bend, y: top - 1, width: here.x - bend, height: bottom - top + 2 });
    }
  }
  return { levels, bends };
}
