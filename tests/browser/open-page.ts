import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { serialiseStory, type Story } from '../../src/lib/story/index.ts';
import { launchBrowser, serve } from './launch.ts';

/** A page that is served and driven, as a person would. */
export interface Served {
  address: string;
  /** A page of its own, as if of another visitor; `noise` collects whatever the browser complains of. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; noise: string[] }>;
  close(): Promise<void>;
}

/** How long a change may take on a machine that is busy with other tests. */
export const patience = { timeout: 20_000 };

/** Serves files (name → text) with `annalist serve`, and starts a browser. */
export async function servePage(files: Record<string, string>): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'annalist-page-'));
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  });
  const server = await serve(...paths);
  const browser: Browser = await launchBrowser();
  return {
    address: server.address,
    async open(options) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      const page = await context.newPage();
      const noise: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') noise.push(message.text());
      });
      page.on('pageerror', (error) => noise.push(error.message));
      await page.goto(server.address);
      await page.locator('main canvas').first().waitFor();
      await settle(page);
      return { page, noise };
    },
    async close() {
      await browser.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const serveStory = (story: Story) => servePage({ 'story.json': serialiseStory(story) });

/** Waits until what has changed is drawn: the figures paint in the frame after, a slow one when there is time. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await new Promise((done) => setTimeout(done, 150));
    await frame();
    await frame();
  });
}

/** What is saved by an entry of the export menu. */
export async function exported(
  page: Page,
  entry: 'Timeline' | 'Network' | 'Story file',
): Promise<{ name: string; text: string }> {
  await settle(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.menu')
      .getByRole('button', { name: new RegExp(`^${entry} `) })
      .click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

/** "84 of 112 events" → [84, 112]. */
export async function eventsInWindow(page: Page): Promise<[number, number]> {
  const text = await page.getByText(/^[\d,]+ of [\d,]+ events$/).innerText();
  const [inside, all] = text.match(/[\d,]+/g)!.map((number) => Number(number.replaceAll(',', '')));
  return [inside, all];
}
