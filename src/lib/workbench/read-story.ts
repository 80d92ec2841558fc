import { StoryIndexer } from '#lib/figure/index.ts';
import { StoryReader, type Story } from '#lib/story/index.ts';

/**
 * Reads a story that comes as a stream of bytes; the page stays free in between. Its index is made on the way, so that
 * the first picture need not wait for it.
 * @param size how many bytes will come; 0 when that is not known
 * @param progress told the share that has been read, 0 to 1, when it has grown by a hundredth or more
 * @throws StoryFileError when it is no story
 */
export async function readStory(
  stream: ReadableStream<Uint8Array>,
  size: number,
  progress: (share: number) => void,
): Promise<Story> {
  const reader = new StoryReader();
  const pieces = stream.getReader();
  let indexer: StoryIndexer | null = null;
  let read = 0;
  let told = 0;
  for (let rested = performance.now(); ;) {
    const { done, value } = await pieces.read();
    if (done) break;
    for (let from = 0; from < value.length; from += PIECE) {
      reader.push(value.subarray(from, from + PIECE));
      indexer = goOn(indexer, reader);
      if (performance.now() - rested < SLICE) continue;
      // Else a quick stream would leave the page no moment to draw.
      await new Promise((resolve) => setTimeout(resolve));
      rested = performance.now();
    }
    read += value.length;
    const share = size > 0 ? read / size : 0;
    if (share - told < 0.01) continue;
    told = share;
    progress(share);
  }
  const story = reader.end();
  const steps = indexer?.finish(story);
  while (steps && !steps.next().done) await new Promise((resolve) => setTimeout(resolve));
  return story;
}

/** Adds the events that have come since; a file may say a list anew, which then counts. */
function goOn(indexer: StoryIndexer | null, reader: StoryReader): StoryIndexer | null {
  const [actors, events] = [reader.soFar('actors'), reader.soFar('events')];
  if (events.length === 0) return null;
  const going = indexer?.isOf(actors, events) ? indexer : new StoryIndexer(actors, events);
  going.goOn();
  return going;
}

/** Bytes read at a time: a small part of what a slice has time for. */
const PIECE = 1 << 15;
/** So long the page may be kept from everything else, ms. */
const SLICE = 12;
