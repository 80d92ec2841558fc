import { drawFigure, indexStory, keptStoryElement, writeFigure, type StoryIndex } from '#lib/figure/index.ts';
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

async function answer(request: Exclude<FigureRequest, { type: 'story' }>): Promise<void> {
  const reply = (content: object) => postMessage({ number: request.number, ...content } as FigureReply);
  try {
    if (index === null) throw new Error('No story is open.');
    const { story } = index;
    if (request.type === 'keep') {
      reply({ keptStory: keptStoryElement({ story, ...request.address }) });
    } else if (request.type === 'draw') {
      const { scene, widthMm } = drawFigure(story, request.kind, request.options, index);
      reply({ preview: { scene, widthMm } });
    } else {
      reply({ file: await writeFigure(story, request.kind, request.options, figureResources, index) });
    }
  } catch (error) {
    reply({ problem: error instanceof Error ? error.message : String(error) });
  }
}
