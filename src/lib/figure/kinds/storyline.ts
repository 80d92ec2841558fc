import { storylineScene } from '../storyline/scene.ts';
import { grouped } from '../text.ts';
import { insideWindow } from './inside.ts';
import type { FigureKind } from './kind.ts';

/** A sheet holds more lines than a screen; a narrow one has no room for so many names. */
const MOST_LINES = 24;
const LINE_ROOM = 45;
/** For measuring: room enough for any storyline. */
const TALLEST = 4000;
/** Lines so much farther apart than they need be still look as if they belong together. */
const AIRIEST = 1.8;

export const storyline: FigureKind = {
  label: 'Storyline',
  forms: 'meetings',
  named: 'label',
  subject: () => 'Actors who meet at the events they share',
  axis: 'crowded days are drawn wider',
  crowded: (count) => (count === 1 ? '1 meeting left out' : `${grouped(count)} meetings left out`),
  draw(index, { width, height, window, theme, filter }) {
    const inside = insideWindow(index, window, filter);
    const maximumActors = Math.min(MOST_LINES, Math.max(2, Math.round(width / LINE_ROOM)));
    const view = { width, height: TALLEST, window, theme, filter: inside, maximumActors };
    const { contentHeight } = storylineScene(index, view).notes;
    return storylineScene(index, { ...view, height: Math.min(height ?? contentHeight, AIRIEST * contentHeight) });
  },
};
