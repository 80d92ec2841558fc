import { measureText } from '../font.ts';
import type { Mark, Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { themes } from '../theme.ts';
import type { EventForms } from './form-entries.ts';
import { legendEntries } from './legend-entries.ts';
import type { LegendEntry } from './swatch.ts';

const SIZE = 10;
const LINE = 18;
/** Between two entries, and between a swatch and its words. */
const GAP = 20;
const AIR = 6;

/** What the forms of a picture mean, only those that it holds, in lines no wider than this. */
export function legendMarks(
  index: StoryIndex,
  scene: Scene,
  forms: EventForms,
  { x, y, width }: { x: number; y: number; width: number },
): { marks: Mark[]; height: number } {
  const marks: Mark[] = [];
  let left = x;
  let middle = y + LINE / 2;
  const breakBefore = (needed: number) => {
    if (left === x || left + needed <= x + width) return;
    left = x;
    middle += LINE;
  };
  for (const group of legendEntries(index, scene, forms)) {
    // Entries of a kind stand in one line, where that holds them.
    breakBefore(group.reduce((sum, entry) => sum + entryWidth(entry), (group.length - 1) * GAP));
    for (const entry of group) {
      breakBefore(entryWidth(entry));
      const id = `legend-${entry.words.replaceAll(' ', '-')}`;
      marks.push(...entry.swatch(id, left, middle), {
        shape: 'text',
        id: `${id}-words`,
        x: left + entry.width + AIR,
        y: middle + SIZE * 0.35,
        text: entry.words,
        size: SIZE,
        fill: themes[scene.theme].ink,
      });
      left += entryWidth(entry) + GAP;
    }
  }
  return { marks, height: marks.length === 0 ? 0 : middle + LINE / 2 - y };
}

const entryWidth = ({ width, words }: LegendEntry) => width + AIR + measureText(words, SIZE);
