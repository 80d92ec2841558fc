import { FigureOptionsError } from '../options.ts';
import type { Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { sheetScene, type SheetOptions } from './sheet.ts';

/** A sheet in scene pixels. */
export interface SheetSize {
  pixelsPerMm: number;
  width: number;
  /** Null: as high as its picture needs. */
  height: number | null;
  /** The most it may then need; null: anything. */
  tallest: number | null;
}

interface Drawing extends Pick<SheetOptions, 'title' | 'forms'> {
  subtitle(picture: Scene): string;
  /** Draws the picture in so much room; in as much height as it needs where that is null. */
  draw(width: number, height: number | null): Scene;
  /** Whether the picture fills whatever height it is given. */
  fills: boolean;
}

interface Sheet {
  scene: Scene;
  picture: Scene;
}

/** Legend and credits depend on what the picture shows, and the picture on the room they leave: this often is enough. */
const MOST_TRIES = 4;
/** Sheets are measured in whole pixels: what is higher by less than one is not too high. */
const WHOLE = 1;
/** On a sheet with room to spare everything is drawn larger: so few of its pixels will do. */
const SHARES = [0.6, 0.7, 0.8, 0.9];

/**
 * A picture on a sheet of a given size, with title, legend and credits.
 * @throws FigureOptionsError when the sheet is too low for what must stand on it
 */
export function drawOnSheet(index: StoryIndex, size: SheetSize, drawing: Drawing): Sheet {
  const limit = size.height ?? size.tallest;
  const drawn = onSheet(index, drawing, drawing.draw(size.width, null));
  if (size.height !== null && !drawing.fills && drawn.scene.height <= size.height)
    return withRoomToSpare(index, size.width, size.height, drawing, drawn);
  if (limit === null || (size.height === null && drawn.scene.height < limit + WHOLE)) return drawn;
  const { picture } = drawWithin(index, size, limit, drawing, drawn);
  return onSheet(index, drawing, picture, size.height ?? undefined);
}

/** The picture on a sheet that is higher than it needs: larger, where no more of it is then left out, and as high as it may be. */
function withRoomToSpare(index: StoryIndex, width: number, height: number, drawing: Drawing, usual: Sheet): Sheet {
  const leftOut = ({ picture: { notes } }: Sheet) => notes.hiddenLabels + notes.aggregated;
  let [share, sheet] = [1, usual];
  for (const smaller of SHARES) {
    const drawn = onSheet(index, drawing, drawing.draw(width * smaller, null));
    if (drawn.scene.height > height * smaller || leftOut(drawn) > leftOut(usual)) continue;
    [share, sheet] = [smaller, drawn];
    break;
  }
  const room = Math.floor(height * share - sheet.scene.height);
  const picture = drawing.draw(width * share, sheet.picture.height + room);
  return onSheet(index, drawing, picture, height * share);
}

/** The picture redrawn until its sheet is not too high. */
function drawWithin(index: StoryIndex, size: SheetSize, limit: number, drawing: Drawing, tooHigh: Sheet): Sheet {
  let drawn = tooHigh;
  let room = drawn.picture.height;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    room += limit - drawn.scene.height;
    drawn = onSheet(index, drawing, drawing.draw(size.width, Math.max(room, 1)));
    if (drawn.scene.height < limit + WHOLE) return drawn;
  }
  const millimetres = (pixels: number) => Math.ceil(pixels / size.pixelsPerMm);
  throw new FigureOptionsError(
    `height: ${millimetres(limit)} mm are too little for this figure; it needs ${millimetres(drawn.scene.height)} mm`,
  );
}

function onSheet(index: StoryIndex, { title, forms, subtitle }: Drawing, picture: Scene, height?: number): Sheet {
  return { picture, scene: sheetScene(index, picture, { title, forms, subtitle: subtitle(picture), height }) };
}
