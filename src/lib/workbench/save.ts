import { paintSvg, windowLabel, type Scene, type TimeWindow } from '#lib/figure/index.ts';
import { serialiseStory, type Story } from '#lib/story/index.ts';
import { fileName } from './file-name.ts';

/** Hands a text to the browser as a download; nothing leaves the machine. */
function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
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

/** Saves a figure as it is on the screen. */
export function saveFigure(kind: 'timeline' | 'network', scene: Scene, story: Story, window: TimeWindow): void {
  const what = kind === 'timeline' ? 'Timeline' : 'Network of actors and events';
  const svg = paintSvg(scene, {
    title: `${story.title}: ${what.toLowerCase()}`,
    description: `${what}, ${windowLabel(window)}, from ${story.articles.length} articles.`,
  });
  download(`${fileName(story.title)}-${kind}.svg`, 'image/svg+xml', svg);
}
