import { fitText, wrapText } from '../font.ts';
import type { Layer, Mark, Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { displayText } from '../text.ts';
import { themes } from '../theme.ts';
import { creditMarks } from './credits.ts';
import { legendMarks } from './legend.ts';

export interface SheetOptions {
  title: string;
  /** What of it is shown: "20 February – 2 April 2022 · 84 of 112 events". */
  subtitle: string;
  legend?: boolean;
  credits?: boolean;
}

const MARGIN = 16;
const TITLE_SIZE = 17;
const SUBTITLE_SIZE = 11;
const AIR = 12;

/** A picture as a figure that stands by itself: with title, legend and credits around it. */
export function sheetScene(index: StoryIndex, picture: Scene, options: SheetOptions): Scene {
  const { title, subtitle, legend = true, credits = true } = options;
  const theme = themes[picture.theme];
  const width = picture.width - 2 * MARGIN;
  const heading: Mark[] = [];
  let y = MARGIN;

  wrapText(displayText(title), width, TITLE_SIZE, 600)
    .slice(0, 2)
    .forEach((text, at) => {
      y += TITLE_SIZE * (at === 0 ? 0.85 : 1.2);
      heading.push({
        shape: 'text',
        id: `title-${at}`,
        x: MARGIN,
        y,
        text,
        size: TITLE_SIZE,
        weight: 600,
        fill: theme.ink,
      });
    });
  y += SUBTITLE_SIZE * 1.7;
  heading.push({
    shape: 'text',
    id: 'subtitle',
    x: MARGIN,
    y,
    text: fitText(subtitle, width, SUBTITLE_SIZE),
    size: SUBTITLE_SIZE,
    fill: theme.muted,
  });
  y += AIR;

  const layers: Layer[] = [{ id: 'title', label: 'Title', marks: heading }];
  for (const layer of picture.layers)
    layers.push({ ...layer, offset: { x: layer.offset?.x ?? 0, y: y + (layer.offset?.y ?? 0) } });
  y += picture.height + AIR;

  if (legend) {
    const { marks, height } = legendMarks(index, picture, { x: MARGIN, y, width });
    layers.push({ id: 'legend', label: 'Legend', marks });
    y += height + (height > 0 ? AIR : 0);
  }
  if (credits) {
    const { marks, height } = creditMarks(index, { x: MARGIN, y, width }, theme);
    layers.push({ id: 'credits', label: 'Credits', marks });
    y += height;
  }
  return { ...picture, layers, height: Math.ceil(y + MARGIN) };
}
