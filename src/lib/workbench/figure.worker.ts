import { drawFigure, indexStory, writeFigure, type StoryIndex } from '#lib/figure/index.ts';
import { figureResources } from './figure-files.ts';
import type { FigureReply, FigureRequest } from './figure-messages.ts';

/*
 * Draws and writes figures away from the page's own thread. WebAssembly runs here and not in the page, whose policy
 * allows no code but its own.
 */

let index: StoryIndex | null = null;

addEventListener('message', ({ data }: MessageEvent<FigureRequest>) => {
  if (data.type === 'story') index = indexStory(data.story);
  else void answer(data);
});

async function answer({ type, number, kind, options }: Exclude<FigureRequest, { type: 'story' }>): Promise<void> {
  const reply = (content: object) => postMessage({ number, ...content } as FigureReply);
  try {
    if (index === null) throw new Error('No story is open.');
    if (type === 'draw') {
      const { scene, widthMm } = drawFigure(index.story, kind, options, index);
      reply({ preview: { scene, widthMm } });
    } else {
      reply({ file: await writeFigure(index.story, kind, options, figureResources, index) });
    }
  } catch (error) {
    reply({ problem: error instanceof Error ? error.message : String(error) });
  }
}
