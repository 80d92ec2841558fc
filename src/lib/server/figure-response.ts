import { readFile, stat } from 'node:fs/promises';
import {
  figureFormats,
  figureKindNames,
  FigureOptionsError,
  indexStory,
  isFigureKind,
  readFigureOptions,
  writeFigure,
  type StoryIndex,
} from '#lib/figure/index.ts';
import { parseStory } from '#lib/story/index.ts';
import { figureResources } from './figure-resources.ts';

/**
 * A figure of the story that this server was started with, as an HTTP response: 404 where there is no such figure or no
 * story, 400 with one line where the parameters make no sense.
 * @param name kind and format: "timeline.svg"
 * @param parameters the options of the command line, by the same names
 * @param signal says when nobody waits for the figure any more; it is then not drawn
 */
export async function figureResponse(
  path: string | undefined,
  name: string,
  parameters: URLSearchParams,
  signal?: AbortSignal,
): Promise<Response> {
  const dot = name.lastIndexOf('.');
  const kind = name.slice(0, Math.max(0, dot));
  const format = figureFormats.find((format) => format === name.slice(dot + 1));
  if (!isFigureKind(kind) || format === undefined)
    return told(404, `there are the figures ${figureKindNames.join(', ')}, each as .${figureFormats.join(', .')}`);
  const index = path ? await storyIndex(path) : null;
  if (index === null) return told(404, 'no story is open');
  try {
    const options = readFigureOptions([...parameters, ['format', format]]);
    const figure = await inTurn(() =>
      signal?.aborted ? null : writeFigure(index.story, kind, options, figureResources, index),
    );
    if (figure === null) return told(499, 'nobody waits for this figure any more');
    const { bytes, type, notes } = figure;
    const headers = new Headers({
      'content-type': type,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    for (const note of notes) headers.append('x-annalist-note', encodeURIComponent(note));
    return new Response(bytes as BodyInit, { headers });
  } catch (error) {
    if (error instanceof FigureOptionsError) return told(400, error.message);
    throw error;
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One drawing after another; between two of them it is heard who has stopped waiting. */
function inTurn<Drawn>(draw: () => Drawn | Promise<Drawn>): Promise<Drawn> {
  const drawn = last.then(() => new Promise<void>((heard) => setImmediate(heard))).then(draw);
  last = drawn.catch(() => undefined);
  return drawn;
}

let kept: { key: string; index: Promise<StoryIndex> } | null = null;

/** The story, read once for all who ask meanwhile, and again only when its file has changed; null where it is gone. */
async function storyIndex(path: string): Promise<StoryIndex | null> {
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) return null;
  const key = `${path} ${file.size} ${file.mtimeMs}`;
  if (kept?.key !== key) {
    const reading = { key, index: readFile(path, 'utf8').then((text) => indexStory(parseStory(text))) };
    kept = reading;
    // What failed may go well the next time.
    reading.index.catch(() => {
      if (kept === reading) kept = null;
    });
  }
  return kept.index;
}

function told(status: 400 | 404 | 499, message: string): Response {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };
  return new Response(`${message}\n`, { status, headers });
}
