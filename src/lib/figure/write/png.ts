import { paintPng } from '../paint/png.ts';
import { paintSvg } from '../paint/svg.ts';
import { withFonts } from './fonts.ts';
import type { Writer } from './writer.ts';

/** What journals ask of combined line and text figures, as a rule, is 300 to 600. */
const DEFAULT_DPI = 300;

export const writePng: Writer = async (writing) => {
  const { dpi = DEFAULT_DPI } = writing.options;
  const { figure, fonts, notes } = await withFonts(writing);
  const { scene, widthMm } = figure;
  const size = { widthMm, heightMm: (widthMm * scene.height) / scene.width, dpi };
  const bytes = await paintPng(paintSvg(scene, figure), size, [...fonts.values()], writing.resources.rasteriser);
  return { bytes, type: 'image/png', extension: 'png', notes };
};
