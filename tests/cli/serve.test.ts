import { createServer, request } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from '../browser/launch.ts';
import { article, folderWith } from './annalist.ts';

const get = (address: string, headers: Record<string, string> = {}) =>
  new Promise<{ status?: number; body: string }>((resolve, reject) => {
    request(address, { headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });

describe('annalist serve', async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.once('error', () => resolve()).listen(4173, '127.0.0.1', resolve));
  const folder = folderWith({ 'a.txt': article });
  const { address, stop } = await serve(folder);
  afterAll(async () => {
    await stop();
    blocker.close();
  });

  it('takes the next free port when the first is taken', () => {
    expect(new URL(address).port).not.toBe('4173');
  });

  it('serves the page and the story', async () => {
    expect((await get(address)).status).toBe(200);
    const { status, body } = await get(`${address}story.json`);
    expect(status).toBe(200);
    expect(JSON.parse(body).articles).toHaveLength(1);
  });

  it('answers this machine only, by its own name', async () => {
    expect((await get(`${address}story.json`, { host: 'elsewhere.example' })).status).toBe(403);
  });
});
