import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { isOfArticles, readArticles, UnreadableError, type Article } from '#lib/article/index.ts';
import type { FigureAddress } from '#lib/figure/index.ts';
import { StoryFileError, type Story } from '#lib/story/index.ts';
import { fail, note } from './messages.ts';
import { readStory } from './read-story.ts';

/** What the paths given held. */
export interface Inputs {
  articles: Article[];
  /** Story files, and figures that keep their story, with what of it they show. */
  stories: { path: string; story: Story; shown: FigureAddress | null }[];
  /** How many files or folders could not be read; each was reported. */
  failures: number;
}

/** So much of a table tells whether it holds articles, bytes. */
const openingSize = 1 << 16;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'reading it is not permitted; check its permissions',
  EPERM: 'reading it is not permitted; check its permissions',
  EISDIR: 'it is a folder where a file was expected',
  ELOOP: 'its links go in a circle',
};

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableError) return error.reason;
  if (error instanceof StoryFileError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code) return reasons[code] ?? `it cannot be read (${code})`;
  throw new Error(message, { cause: error });
}

/** Files below a folder, by name; hidden files and folders are passed over, links to folders are not followed. */
function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => compare(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else if (entry.isFile() || (entry.isSymbolicLink() && statSync(file, { throwIfNoEntry: false })?.isFile()))
      yield file;
  }
}

function openingOf(file: string): string {
  const opening = new Uint8Array(openingSize);
  const descriptor = openSync(file, 'r');
  try {
    return new TextDecoder().decode(opening.subarray(0, readSync(descriptor, opening)));
  } finally {
    closeSync(descriptor);
  }
}

/** The files that the given paths name, folders opened; what cannot be found is reported and counted. */
export async function listFiles(paths: string[]): Promise<{ files: string[]; failures: number }> {
  const files: string[] = [];
  let failures = 0;
  for (const given of paths) {
    try {
      if (!statSync(given).isDirectory()) {
        files.push(given);
        continue;
      }
      const inside = [...filesBelow(given)];
      const fitting: string[] = [];
      for (const file of inside) if (await isOfArticles(file, () => openingOf(file))) fitting.push(file);
      if (fitting.length === 0) {
        fail(
          `${given}: nothing readable in this folder; put .txt, .md, .html, .pdf, .docx, .odt, .rtf, .csv or .json files there`,
        );
        failures++;
      } else if (fitting.length < inside.length) {
        note(
          `${given}: ${inside.length - fitting.length} of ${inside.length} files are of other kinds and were left out`,
        );
      }
      files.push(...fitting);
    } catch (error) {
      fail(`${given}: ${reasonOf(error)}`);
      failures++;
    }
  }
  return { files: [...new Set(files)], failures };
}

/** What draws figures is loaded only where one is given. */
async function readFigure(bytes: Uint8Array): Promise<FigureAddress & { story: Story }> {
  const { KeptStoryError, readKeptStory } = await import('#lib/figure/index.ts');
  try {
    return readKeptStory(new TextDecoder().decode(bytes));
  } catch (error) {
    throw error instanceof KeptStoryError ? new StoryFileError(error.message) : error;
  }
}

/** The story of a file; the error that says so, where it is JSON of another kind. */
function storyOrOther(file: string): Story | StoryFileError {
  try {
    return readStory(file);
  } catch (error) {
    if (error instanceof StoryFileError && error.isOtherJson) return error;
    throw error;
  }
}

/** Reads every file; one that cannot be read is reported and counted, the rest goes on. */
export async function readInputs(paths: string[]): Promise<Inputs> {
  const { files, failures } = await listFiles(paths);
  const inputs: Inputs = { articles: [], stories: [], failures };
  for (const file of files) {
    try {
      const told = /\.json$/i.test(file) ? storyOrOther(file) : null;
      if (told !== null && !(told instanceof StoryFileError)) {
        inputs.stories.push({ path: file, story: told, shown: null });
        continue;
      }
      const bytes = readFileSync(file);
      if (/\.svg$/i.test(file)) {
        const { story, ...shown } = await readFigure(bytes);
        inputs.stories.push({ path: file, story, shown });
        continue;
      }
      const reading = readArticles({ path: file.split(path.sep).join('/'), bytes });
      // Of what is neither a story nor articles is told what a story file is.
      const { articles, notes } = await (told ? reading.catch(() => Promise.reject(told)) : reading);
      for (const article of articles) inputs.articles.push(article);
      for (const line of notes) note(`${file}: ${line}`);
    } catch (error) {
      fail(`${file}: ${reasonOf(error)}`);
      inputs.failures++;
    }
  }
  return inputs;
}
