import {
  paintSvg,
  windowLabel,
  figureKinds,
  type FigureAddress,
  type FigureFile,
  type FigureKindName,
  type Scene,
  type TimeWindow,
} from '#lib/figure/index.ts';
import type { Story, StoryFormat } from '#lib/story/index.ts';
import type { Exports } from './exports.ts';
import { fileName } from './file-name.ts';

/** Hands a file to the browser as a download; nothing leaves the machine. */
function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file up by the next turn of its loop; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves the story file, or the story in a form that other programs take. */
export async function saveData(story: Story, format: StoryFormat | null, exports: Exports): Promise<void> {
  const name = format === null ? '.json' : `-${format.id}.${format.extension}`;
  download(fileName(story.title) + name, await exports.data(story, format?.id ?? null));
}

export function saveFigure(story: Story, kind: FigureKindName, { bytes, type, extension }: FigureFile): void {
  download(`${fileName(story.title)}-${kind}.${extension}`, new Blob([bytes as BlobPart], { type }));
}

/** Saves a picture as it is on the screen, without title, legend and credits, and in it the story and the view of it. */
export async function saveScreen(
  scene: Scene,
  story: Story,
  window: TimeWindow,
  address: FigureAddress,
  exports: Exports,
): Promise<void> {
  const { label } = figureKinds[address.kind];
  const described = {
    title: `${story.title}: ${label.toLowerCase()}`,
    description: `${label}, ${windowLabel(window)}, from ${story.articles.length} articles.`,
  };
  const svg = await exports
    .screen(story, scene, described, address)
    // A story that cannot be packed must not keep a person from the picture.
    .catch(() => new Blob([paintSvg(scene, described)], { type: 'image/svg+xml' }));
  download(`${fileName(story.title)}-${address.kind}.svg`, svg);
}
