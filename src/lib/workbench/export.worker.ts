import {
  drawFigure,
  indexStory,
  keptStoryElement,
  learnNetworkLayout,
  networkLayoutInSteps,
  paintSvg,
  writeFigure,
  type StoryIndex,
} from '#lib/figure/index.ts';
import { storyLines } from '#lib/story/index.ts';
import { dataFormats } from './data-formats.ts';
import type { ExportAnswers, ExportReply, ExportRequest } from './export-messages.ts';
import { figureResources } from './figure-files.ts';
import { reasonOf } from './reasons.ts';
import { inSlices } from './rest.ts';
import { sentScene } from './sent-scene.ts';
import { ArrivingStory } from './story-pieces.ts';

/*
 * Draws figures and writes files away from the page's own thread. WebAssembly runs here and not in the page, whose
 * policy allows no code but its own.
 */

const arriving = new ArrivingStory();
let index: StoryIndex | null = null;
/** Numbers of the questions whose answers are waited for. */
const wanted = new Set<number>();

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  if (data.type === 'story') {
    const story = arriving.add(data.piece);
    if (story) index = indexStory(story);
  } else if (data.type === 'stop') wanted.delete(data.number);
  else if (data.type !== 'layout') void reply(data);
  else if (index) learnNetworkLayout(index, data);
});

type Question = Exclude<ExportRequest, { type: 'story' | 'layout' | 'stop' }>;

async function reply(request: Question): Promise<void> {
  const { number } = request;
  wanted.add(number);
  try {
    const answer = await answerTo(request);
    const isFile = typeof answer === 'object' && answer !== null && 'extension' in answer;
    postMessage({ number, answer } satisfies ExportReply, { transfer: isFile ? [answer.bytes.buffer] : [] });
  } catch (error) {
    postMessage({ number, problem: reasonOf(error) } satisfies ExportReply);
  } finally {
    wanted.delete(number);
  }
}

async function answerTo(request: Question): Promise<ExportAnswers[Question['type']]> {
  if (index === null) throw new Error('No story is open.');
  const own = index;
  const { story } = own;
  // What else is asked need not wait for a large network.
  if ('kind' in request && request.kind === 'network') await inSlices(layoutOf(own, request.number));
  switch (request.type) {
    case 'screen': {
      const { scene, title, description, address } = request;
      const keptStory = keptStoryElement({ story, ...address }) ?? undefined;
      return new Blob([paintSvg(scene, { title, description, keptStory })], { type: 'image/svg+xml' });
    }
    case 'draw': {
      const { scene, widthMm } = drawFigure(story, request.kind, request.options, own);
      return { scene: sentScene(scene), widthMm };
    }
    case 'write':
      return writeFigure(story, request.kind, request.options, figureResources, own);
    case 'data': {
      if (request.format === null) return new Blob([...storyLines(story)], { type: 'application/json' });
      const { write, mediaType } = dataFormats.find(({ id }) => id === request.format)!;
      return new Blob([write(story) as BlobPart], { type: mediaType });
    }
  }
}

/** Between two words on how far a layout has come, ms. */
const pause = 200;

function* layoutOf(own: StoryIndex, number: number): Generator<void, void> {
  let told = performance.now();
  for (const progress of networkLayoutInSteps(own)) {
    if (own !== index) throw new Error('Another story has been opened.');
    if (!wanted.has(number)) throw new Error('The picture is not wanted any more.');
    if (performance.now() - told > pause) {
      postMessage({ number, progress } satisfies ExportReply);
      told = performance.now();
    }
    yield;
  }
}
