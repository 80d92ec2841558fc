import type { Story } from '#lib/story/index.ts';
import { drawFigure } from '../figure.ts';
import type { FigureFormat } from '../formats.ts';
import type { FigureKindName } from '../kinds/index.ts';
import type { FigureOptions } from '../options.ts';
import type { StoryIndex } from '../story-index.ts';
import type { FigureFile, FigureResources, Writer, Writing } from './writer.ts';

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
