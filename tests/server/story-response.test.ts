import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { storyResponse } from '#lib/server/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const file = path.join(temporaryFolder(), 'story.json');
writeFileSync(file, '{"title":"Ferry"}');
const asked = (headers: Record<string, string> = {}) => new Request('http://localhost/story.json', { headers });

describe('the story of a server', () => {
  it('is sent as it is, with its size', async () => {
    const response = await storyResponse(file, asked());
    expect(response.status).toBe(200);
    expect(response.headers.get('x-story-bytes')).toBe('17');
    expect(await response.text()).toBe('{"title":"Ferry"}');
  });

  it('is not sent again to who has it', async () => {
    const tag = (await storyResponse(file, asked())).headers.get('etag')!;
    expect((await storyResponse(file, asked({ 'if-none-match': tag }))).status).toBe(304);
  });

  it('is nothing where the server was started without one, and no mistake', async () => {
    const response = await storyResponse(undefined, asked());
    expect([response.status, await response.text()]).toEqual([204, '']);
  });

  it('is missed where its file is gone', async () => {
    expect((await storyResponse(`${file}.gone`, asked())).status).toBe(404);
  });
});
