import { FigureOptionsError } from '../options.ts';
import type { Scene } from '../scene.ts';
import type { StoryIndex } from '../story-index.ts';
import { sheetScene } from './sheet.ts';

/** A sheet in scene pixels. */
export interface SheetSize {
  pixelsPerMm: number;
  width: number;
  /** Null: as high as its picture needs. */
  height: number | null;
  /** The most it may then need; null: anything. */
  tallest: number | null;
}

interface Drawing {
  title: string;
  subtitle: (picture: Scene) => string;
  /** Draws the picture in so much height; null: in as much as it needs. */
  draw: (height: number | null) => Scene;
}

/** Legend and credits depend on what the picture shows, and the picture on the room they leave: this often is enough. */
const MOST_TRIES = 4;

/**
 * A picture on a sheet of a given size, with title, legend and credits.
 * @throws FigureOptionsError when the sheet is too low for what must stand on it
 */
export function drawOnSheet(
  index: StoryIndex,
  size: SheetSize,
  { title, subtitle, draw }: Drawing,
): { scene: Scene; picture: Scene } {
  const onSheet = (picture: Scene, height?: number) => ({
    picture,
    scene: sheetScene(index, picture, { title, subtitle: subtitle(picture), height }),
  });
  let drawn = onSheet(draw(null));
  const limit = size.height ?? size.tallest;
  if (limit === null || (size.height === null && drawn.scene.height <= limit)) return drawn;

  let room = drawn.picture.height;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    room += limit - drawn.scene.height;
    drawn = onSheet(draw(Math.max(room, 1)));
    if (drawn.scene.height <= limit) return size.height === null ? drawn : onSheet(drawn.picture, size.height);
  }
  const millimetres = (pixels: number) => Math.ceil(pixels / size.pixelsPerMm);
  throw new FigureOptionsError(
    `height: ${millimetres(limit)} mm are too little for this figure; it needs ${millimetres(drawn.scene.height)} mm`,
  );
}
