import type { Story } from '#lib/story/index.ts';
import { drawFigure, type Figure } from '../figure.ts';
import type { FigureFormat } from '../formats.ts';
import type { FigureKindName } from '../kinds/index.ts';
import type { FigureOptions } from '../options.ts';
import type { FaceName } from '../paint/typeface.ts';
import type { StoryIndex } from '../story-index.ts';

/** What the painters need and a figure does not hold; where it comes from, the caller knows. */
export interface FigureResources {
  font(face: FaceName): Promise<Uint8Array>;
  /** resvg as WebAssembly, for PNG. */
  rasteriser(): Promise<Uint8Array>;
  /** HarfBuzz's subsetter as WebAssembly, for type in SVG. */
  subsetter(): Promise<Uint8Array>;
}

/** A figure as a file. */
export interface FigureFile {
  bytes: Uint8Array;
  /** Media type. */
  type: string;
  extension: FigureFormat;
  /** What a person should know of it, one line each. */
  notes: string[];
}

export interface Writing {
  figure: Figure;
  story: Story;
  options: FigureOptions;
  resources: FigureResources;
}

/** Writes a figure in one format. */
export type Writer = (writing: Writing) => Promise<FigureFile>;

/* Loaded when they are first asked for: the page begins without them. */
const writers: Record<FigureFormat, () => Promise<Writer>> = {
  svg: async () => (await import('./svg.ts')).writeSvg,
  pdf: async () => (await import('./pdf.ts')).writePdf,
  png: async () => (await import('./png.ts')).writePng,
};

/** Draws a figure of a story and writes it: the same bytes in the page, on the command line and over HTTP. */
export async function writeFigure(
  story: Story,
  kind: FigureKindName,
  options: FigureOptions,
  resources: FigureResources,
  index?: StoryIndex,
): Promise<FigureFile> {
  return writeDrawn({ figure: drawFigure(story, kind, options, index), story, options, resources });
}

/** Writes a figure that is drawn already. */
export async function writeDrawn(writing: Writing): Promise<FigureFile> {
  const write = await writers[writing.options.format ?? 'svg']();
  return write(writing);
}
