import { StoryReader, type Story } from '#lib/story/index.ts';
import { rest } from './rest.ts';
import { GrowingIndex } from './story-pieces.ts';

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
  const index = new GrowingIndex();
  let read = 0;
  let told = 0;
  for (let rested = performance.now(); ;) {
    const { done, value } = await pieces.read();
    if (done) break;
    for (let from = 0; from < value.length; from += PIECE) {
      reader.push(value.subarray(from, from + PIECE));
      index.goOn(reader.soFar('actors'), reader.soFar('events'));
      if (performance.now() - rested < SLICE) continue;
      // Else a quick stream would leave the page no moment to draw.
      await rest();
      rested = performance.now();
    }
    read += value.length;
    const share = size > 0 ? read / size : 0;
    if (share - told < 0.01) continue;
    told = share;
    progress(share);
  }
  const story = reader.end();
  await rest();
  await index.finish(story);
  return story;
}

/** Bytes read at a time: a small part of what a slice has time for. */
const PIECE = 1 << 15;
/** So long the page may be kept from everything else, ms. */
const SLICE = 12;
