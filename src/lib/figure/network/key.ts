import { measureText } from '../font.ts';
import { DAY, MINUTE } from '../calendar.ts';
import { windowLabel } from '../dates.ts';
import type { Box, Mark } from '../scene.ts';
import type { Theme } from '../theme.ts';
import type { TimeWindow } from '../views.ts';
import { timeRamp } from './colors.ts';

const SIZE = 10;
const STEP = { width: 13, height: 7 };
/** From the picture's left edge, as all else on a sheet. */
const LEFT = 16;
const BOTTOM = 12;

/** What the colours of time mean, in a corner of the picture: the ramp between the window's two ends. */
export function timeKey(window: TimeWindow, picture: { width: number; height: number }, theme: Theme): Mark[] {
  const y = picture.height - BOTTOM;
  const long = window.end - window.begin > 2 * DAY;
  const day = (at: number) => {
    const begin = long ? Math.floor(at / DAY) * DAY : at;
    return windowLabel({ begin, end: begin + (long ? DAY : MINUTE) });
  };
  const [first, last] = [day(window.begin), day(window.end - 1)];
  const ramp = timeRamp(theme);
  const from = LEFT + measureText(first, SIZE) + 6;
  const words = { shape: 'text', y, size: SIZE, fill: theme.muted, halo: theme.ground } as const;
  return [
    { ...words, id: 'time-key-first', x: LEFT, text: first },
    ...ramp.map((fill, step): Mark => {
      const [x, top] = [from + step * STEP.width, y - STEP.height - 0.5];
      return { shape: 'rect', id: `time-key-${step + 1}`, x, y: top, ...STEP, fill };
    }),
    { ...words, id: 'time-key-last', x: from + ramp.length * STEP.width + 6, text: last },
  ];
}

/** The corner that the key takes. */
export function keyCorner(picture: { width: number; height: number }): Box {
  return { x: 0, y: picture.height - BOTTOM - SIZE - 4, width: 280, height: BOTTOM + SIZE + 4 };
}
