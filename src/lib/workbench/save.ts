import {
  paintSvg,
  windowLabel,
  figureKinds,
  type FigureFile,
  type FigureKindName,
  type Scene,
  type TimeWindow,
} from '#lib/figure/index.ts';
import { serialiseStory, type Story, type StoryFormat } from '#lib/story/index.ts';
import { fileName } from './file-name.ts';

/** Hands a file to the browser as a download; nothing leaves the machine. */
function download(name: string, type: string, content: string | Uint8Array): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file up by the next turn of its loop; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveStory(story: Story): void {
  download(`${fileName(story.title)}.json`, 'application/json', serialiseStory(story));
}

/** Saves a story in a form that other programs take. */
export function saveData(story: Story, { id, extension, mediaType, write }: StoryFormat): void {
  download(`${fileName(story.title)}-${id}.${extension}`, mediaType, write(story));
}

export function saveFigure(story: Story, kind: FigureKindName, { bytes, type, extension }: FigureFile): void {
  download(`${fileName(story.title)}-${kind}.${extension}`, type, bytes);
}

/** Saves a picture as it is on the screen, without title, legend and credits, and in it the story packed by `keep`. */
export async function saveScreen(
  kind: FigureKindName,
  scene: Scene,
  story: Story,
  window: TimeWindow,
  keep: () => Promise<string | null>,
): Promise<void> {
  const { label } = figureKinds[kind];
  const svg = paintSvg(scene, {
    title: `${story.title}: ${label.toLowerCase()}`,
    description: `${label}, ${windowLabel(window)}, from ${story.articles.length} articles.`,
    // A story that cannot be packed must not keep a person from the picture.
    keptStory: (await keep().catch(() => null)) ?? undefined,
  });
  download(`${fileName(story.title)}-${kind}.svg`, 'image/svg+xml', svg);
}
