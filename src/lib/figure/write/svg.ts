import { keptStoryElement } from '../kept-story.ts';
import { subsetFont } from '../paint/subset-font.ts';
import { type EmbeddedFace, paintSvg } from '../paint/svg.ts';
import { charactersByFace } from '../paint/typeface.ts';
import type { Writer, Writing } from './writer.ts';

export const writeSvg: Writer = async (writing) => {
  const { figure, story, options } = writing;
  const notes: string[] = [];
  const keptStory = options.story === false ? undefined : (keptStoryElement({ story, ...figure.address }) ?? undefined);
  if (keptStory === undefined && options.story !== false)
    notes.push('the story is too long to be kept in the figure; save the story file beside it');
  const faces = options.embedFont ? await embeddedFaces(writing) : [];
  const svg = paintSvg(figure.scene, { ...figure, keptStory, faces });
  return { bytes: new TextEncoder().encode(svg), type: 'image/svg+xml', extension: 'svg', notes };
};

function embeddedFaces({ figure, resources }: Writing): Promise<EmbeddedFace[]> {
  return Promise.all(
    [...charactersByFace(figure.scene)].map(async ([face, characters]): Promise<EmbeddedFace> => ({
      weight: face.startsWith('bold') ? 700 : 400,
      style: face.endsWith('italic') ? 'italic' : 'normal',
      bytes: await subsetFont(await resources.font(face), characters, resources.subsetter),
    })),
  );
}
