import { StoryReader, type Story } from '#lib/story/index.ts';

/**
 * Reads a story that comes as a stream of bytes; the page stays free in between.
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
  let read = 0;
  let told = 0;
  for (;;) {
    const { done, value } = await pieces.read();
    if (done) return reader.end();
    reader.push(value);
    read += value.length;
    const share = size > 0 ? read / size : 0;
    if (share - told < 0.01) continue;
    told = share;
    progress(share);
    // Else a quick stream would leave the page no moment to draw.
    await new Promise((resolve) => setTimeout(resolve));
  }
}
