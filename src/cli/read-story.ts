import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import { StoryReader, type Story } from '#lib/story/index.ts';

const pieceSize = 1 << 20;
/** Below this many bytes nobody waits. */
const longFile = 32 * pieceSize;

/**
 * Reads a story file of any size, with a progress bar where it takes a while.
 * @throws StoryFileError when it is no story, and what the file system throws
 */
export function readStory(file: string): Story {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  const bar =
    size > longFile && process.stderr.isTTY
      ? new SingleBar({ format: 'Reading {bar} {percentage} %', stream: process.stderr, clearOnComplete: true })
      : null;
  bar?.start(size, 0);
  try {
    const reader = new StoryReader();
    const piece = new Uint8Array(pieceSize);
    for (let length; (length = readSync(descriptor, piece)) > 0; bar?.increment(length))
      reader.push(piece.subarray(0, length));
    return reader.end();
  } finally {
    bar?.stop();
    closeSync(descriptor);
  }
}
