import { Unzlib, zlibSync } from 'fflate';
import { parseStory, StoryFileError, storyLines, type Story } from '#lib/story/index.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type FigureAddress, readFigureAddress, writeFigureAddress } from './address.ts';
import { FigureOptionsError } from './options.ts';

/* A figure keeps the story it was drawn from: its view in one line, the story file after it, deflated, as base64 in an
   element of the figure's metadata. */

export const KEPT_NAMESPACE = 'urn:annalist:figure:1';
const OPENING = '<annalist:story';
const CLOSING = '</annalist:story>';

/** A longer story file is not kept, and a figure that claims to hold one is not opened; characters and bytes. */
const LONGEST = 96 * 2 ** 20;
/** So much is inflated at once, bytes. */
const PIECE = 0x4000;

/** A figure that holds no story, or one that cannot be used; the message is one line for a person. */
export class KeptStoryError extends Error {
  override name = 'KeptStoryError';
}

/** A story, and what of it a figure shows. */
export interface KeptStory extends FigureAddress {
  story: Story;
}

/** The element of an SVG file that keeps a story and a view; null where the story is too long. */
export function keptStoryElement({ story, ...address }: KeptStory): string | null {
  let text = '';
  for (const line of storyLines(story)) if ((text += line).length > LONGEST) return null;
  const packed = toBase64(zlibSync(new TextEncoder().encode(`${writeFigureAddress(address)}\n${text}`), { level: 9 }));
  return `${OPENING} xmlns:annalist="${KEPT_NAMESPACE}" encoding="deflate, base64">${packed}${CLOSING}`;
}

/**
 * The story that an SVG file keeps, and its view.
 * @param longest bytes that it may come to
 * @throws KeptStoryError when it keeps none, or one that cannot be used
 */
export function readKeptStory(svg: string, longest = LONGEST): KeptStory {
  const opening = svg.indexOf(OPENING);
  const begin = opening < 0 ? -1 : svg.indexOf('>', opening) + 1;
  const end = begin <= 0 ? -1 : svg.indexOf(CLOSING, begin);
  if (end < 0)
    throw new KeptStoryError('it holds no story; only figures that Annalist saved with their story can be opened');
  const bytes = fromBase64(svg.slice(begin, end).trim());
  const text = bytes && inflated(bytes, longest);
  if (text === null) throw new KeptStoryError('the story in it is damaged; save the figure again');
  const line = text.indexOf('\n');
  try {
    const address = readFigureAddress(text.slice(0, Math.max(0, line)));
    return { ...address, story: parseStory(text.slice(line + 1)) };
  } catch (error) {
    if (error instanceof StoryFileError) throw new KeptStoryError(`the story in it cannot be used: ${error.message}`);
    if (error instanceof FigureOptionsError) throw new KeptStoryError(`its view cannot be read: ${error.message}`);
    throw error;
  }
}

/** Null where the bytes are damaged. A small file must not become an endless one. */
function inflated(bytes: Uint8Array, longest: number): string | null {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  let whole = false;
  const stream = new Unzlib((piece, final) => {
    length += piece.length;
    if (length > longest) throw new KeptStoryError(`the story in it is longer than ${longest / 2 ** 20} MB`);
    text += decoder.decode(piece, { stream: !final });
    whole = final;
  });
  try {
    // In pieces, so that what is too long is given up before it fills the memory.
    for (let at = 0; at < bytes.length; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof KeptStoryError) throw error;
    return null;
  }
  return whole ? text : null;
}
