import type { Factuality } from '#lib/events/index.ts';
import type { ItemRef, Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';

/** Half of a meeting's width, pixels. */
export const MEETING_REACH = 4.5;
/** How far a meeting reaches beyond its outermost lines. */
const BEYOND = 4.5;

interface Meeting {
  id: string;
  item: ItemRef;
  factuality: Factuality;
  x: number;
  /** Heights of the lines that meet. */
  heights: readonly number[];
  ink: string;
  theme: Theme;
}

const dashes: Partial<Record<Factuality, number[]>> = { planned: [3.2, 2], possible: [1.2, 2] };

/** Where lines meet: a capsule around them, its outline saying factuality as the timeline's bars do, a dot on each. */
export function meetingMarks({ id, item, factuality, x, heights, ink, theme }: Meeting): Mark[] {
  const top = Math.min(...heights) - BEYOND;
  const bottom = Math.max(...heights) + BEYOND;
  const sure = factuality === 'happened' || factuality === 'claimed';
  const marks: Mark[] = [
    {
      shape: 'rect',
      id,
      item,
      x: x - MEETING_REACH,
      y: top,
      width: 2 * MEETING_REACH,
      height: bottom - top,
      radius: MEETING_REACH,
      fill: theme.ground,
      stroke: ink,
      strokeWidth: sure ? 1.4 : 1.2,
      dash: dashes[factuality],
    },
  ];
  heights.forEach((y, at) => {
    marks.push({
      shape: 'circle',
      id: `${id}-${at}`,
      x,
      y,
      r: factuality === 'happened' ? 2.2 : 1.9,
      fill: factuality === 'happened' ? ink : theme.ground,
      ...(factuality === 'happened' ? {} : { stroke: ink, strokeWidth: 1 }),
    });
  });
  if (factuality === 'claimed') {
    marks.push({
      shape: 'rect',
      id: `${id}-edge`,
      x: x - MEETING_REACH - 0.7,
      y: top + MEETING_REACH,
      width: 2.5,
      height: Math.max(1, bottom - top - 2 * MEETING_REACH),
      fill: ink,
    });
  }
  if (factuality === 'denied') {
    marks.push({
      shape: 'line',
      id: `${id}-strike`,
      x1: x - MEETING_REACH - 3,
      y1: (top + bottom) / 2 + 4,
      x2: x + MEETING_REACH + 3,
      y2: (top + bottom) / 2 - 4,
      stroke: ink,
      strokeWidth: 1.3,
    });
  }
  return marks;
}
