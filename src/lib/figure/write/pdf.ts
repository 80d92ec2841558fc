import { serialiseStory } from '#lib/story/index.ts';
import { writeFigureAddress } from '../address.ts';
import { type Attachment, paintPdf } from '../paint/pdf/pdf.ts';
import { withFonts } from './fonts.ts';
import { subsetFont } from '../paint/subset-font.ts';
import { charactersByFace, type FaceName } from '../paint/typeface.ts';
import type { Writer } from './writer.ts';

export const writePdf: Writer = async (writing) => {
  const { story, options, resources } = writing;
  const { figure, fonts, notes } = await withFonts(writing);
  const kept: Attachment = {
    name: 'story.json',
    type: 'application/json',
    description: `The story that this figure was drawn from, for Annalist: ${writeFigureAddress(figure.address)}`,
    bytes: new TextEncoder().encode(serialiseStory(story)),
  };
  const subsets = new Map<FaceName, Uint8Array>();
  for (const [face, characters] of charactersByFace(figure.scene))
    subsets.set(face, await subsetFont(fonts.get(face)!, characters, resources.subsetter));
  const bytes = await paintPdf(figure, subsets, options.story === false ? [] : [kept]);
  return { bytes, type: 'application/pdf', extension: 'pdf', notes };
};
