import { fitText, wrapText } from '../font.ts';
import type { Layer, Mark, Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { displayText } from '../text.ts';
import { themes } from '../theme.ts';
import { creditMarks } from './credits.ts';
import { legendMarks } from './legend.ts';
import type { EventForms } from './form-entries.ts';

export interface SheetOptions {
  /** What an event is drawn as, for the legend. */
  forms: EventForms;
  title: string;
  /** What of it is shown: "20 February – 2 April 2022 · 84 of 112 events". */
  subtitle: string;
  /** Height of the whole sheet, pixels: where there is room to spare, legend and credits stand at its foot. */
  height?: number;
}

const MARGIN = 16;
const TITLE_SIZE = 17;
const SUBTITLE_SIZE = 11;
const AIR = 12;

/** A picture as a figure that stands by itself: with title, legend and credits around it. */
export function sheetScene(index: StoryIndex, picture: Scene, options: SheetOptions): Scene {
  const { title, subtitle } = options;
  const theme = themes[picture.theme];
  const width = picture.width - 2 * MARGIN;
  const heading: Mark[] = [];
  let y = MARGIN;

  titleLines(displayText(title), width).forEach((text, at) => {
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
  wrapText(subtitle, width, SUBTITLE_SIZE, 400, ' · ').forEach((text, at) => {
    y += SUBTITLE_SIZE * (at === 0 ? 1.7 : 1.35);
    heading.push({
      shape: 'text',
      id: at === 0 ? 'subtitle' : `subtitle-${at}`,
      x: MARGIN,
      y,
      text,
      size: SUBTITLE_SIZE,
      fill: theme.muted,
    });
  });
  y += AIR;

  const layers: Layer[] = [{ id: 'title', label: 'Title', marks: heading }];
  for (const layer of picture.layers)
    layers.push({ ...layer, offset: { x: layer.offset?.x ?? 0, y: y + (layer.offset?.y ?? 0) } });
  y += picture.height + AIR;

  const legend = legendMarks(index, picture, options.forms, { x: MARGIN, y: 0, width });
  const credits = creditMarks(index, { x: MARGIN, y: 0, width }, theme);
  const foot = legend.height + (legend.height > 0 ? AIR : 0) + credits.height + MARGIN;
  const height = options.height ?? Math.ceil(y + foot);
  const legendTop = height - foot;
  layers.push({ id: 'legend', label: 'Legend', offset: { x: 0, y: legendTop }, marks: legend.marks });
  const creditsTop = height - MARGIN - credits.height;
  layers.push({ id: 'credits', label: 'Credits', offset: { x: 0, y: creditsTop }, marks: credits.marks });
  return { ...picture, layers, height };
}

/** A long title takes two lines; what is left then is cut. */
function titleLines(title: string, width: number): string[] {
  const [first, ...rest] = wrapText(title, width, TITLE_SIZE, 600);
  return rest.length === 0 ? [first] : [first, fitText(rest.join(' '), width, TITLE_SIZE, 600)];
}
