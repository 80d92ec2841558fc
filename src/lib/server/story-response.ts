import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';

/**
 * The story that this server was started with, as an HTTP response; an empty one when it was started without.
 * The file is streamed, so a story may be larger than memory; it is compressed where the browser takes it.
 */
export async function storyResponse(path: string | undefined, request: Request): Promise<Response> {
  if (!path) return new Response(null, { status: 204 });
  const file = await stat(path).catch(() => null);
  if (!file?.isFile()) return new Response('the story file is gone', { status: 404 });

  const tag = `W/"${file.size.toString(36)}-${Math.trunc(file.mtimeMs).toString(36)}"`;
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    // Of the story itself: what is sent may be compressed.
    'x-story-bytes': String(file.size),
    etag: tag,
  });
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });

  const source = createReadStream(path);
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(Readable.toWeb(source) as ReadableStream, { headers });
  }
  headers.set('content-encoding', 'gzip');
  return new Response(Readable.toWeb(source.pipe(createGzip())) as ReadableStream, { headers });
}
