import type { FigureAddress } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import type { Analysis } from '../analysis.ts';
import { readStory } from '../read-story.ts';
import type { Messages } from './messages.svelte.ts';

/*
 * Where stories come from that need not be made: the server, and the person's own files.
 */

export const isStoryFile = (name: string): boolean => /\.(json|svg)$/i.test(name);

/** What a pasted text is as a file, where it is a figure or a story file; null for an article, which begins in words. */
export function pastedName(text: string): string | null {
  if (/^\s*<(?:\?xml|svg)[\s>]/i.test(text)) return 'The pasted figure.svg';
  return /^\s*(?:\{\s*"|\[\s*\{)/.test(text) ? 'The pasted story.json' : null;
}

/**
 * The story that the server was started with, and which one it is; null where it has none.
 * @throws StoryFileError when it is no story, and a line for a person when it cannot be had
 */
export async function serverStory(messages: Messages): Promise<{ story: Story; base: string } | null> {
  const response = await fetch('/story.json');
  if (response.status === 204) return null;
  if (!response.ok) throw new Error(`The story could not be fetched (${response.status}); reload the page.`);
  const size = Number(response.headers.get('x-story-bytes'));
  const story = await reading('the story', response.body!, size, messages);
  return { story, base: `${size} ${story.title}` };
}

/** A story, and what of it a figure shows that keeps it. */
export interface FileStory {
  story: Story;
  address: FigureAddress | null;
}

/**
 * The story of a story file, or of a figure that keeps one, with what the figure shows of it.
 * @throws an error whose message is a reason for a person
 */
export async function fileStory(file: File, analysis: Analysis, messages: Messages): Promise<FileStory> {
  if (!/\.svg$/i.test(file.name))
    return { story: await reading(file.name, file.stream(), file.size, messages), address: null };
  const done = messages.start(`Reading ${file.name}…`);
  const { story, ...address } = await analysis.kept(file).finally(done);
  return { story, address };
}

/** A story from a stream, with the share read so far for whoever waits. */
async function reading(
  name: string,
  stream: ReadableStream<Uint8Array>,
  size: number,
  messages: Messages,
): Promise<Story> {
  const done = messages.start(`Reading ${name}…`);
  const progress = (share: number) => messages.goOn(`Reading ${name}: ${Math.round(100 * share)} %…`);
  return readStory(stream, size, progress).finally(done);
}
