import { afterAll, beforeAll, expect, it } from 'vitest';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { servePage, settle, type Served } from './open-page.ts';

const seeds = new URL('../../seeds/', import.meta.url);
let served: Served;
beforeAll(async () => {
  const names = existsSync(seeds) ? readdirSync(seeds) : [];
  served = await servePage(Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, seeds), 'utf8')])));
});
afterAll(() => served.close());

it('the first load, the demo story with it, transfers less than 400 KB', async () => {
  const { page } = await served.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  let transferred = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (transferred += encodedDataLength));
  await page.reload({ waitUntil: 'networkidle' });
  await page.locator('main canvas').first().waitFor();
  await settle(page);
  expect(transferred).toBeGreaterThan(50_000);
  expect(transferred).toBeLessThan(400_000);
  await page.context().close();
});

it('asks nothing of any other machine', async () => {
  const { page } = await served.open();
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol)) asked.add(host);
  });
  await page.reload({ waitUntil: 'networkidle' });
  expect([...asked]).toEqual([new URL(served.address).host]);
  await page.context().close();
});
