import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serialiseStory } from '../../src/lib/story/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { launchBrowser, serve } from './launch.ts';
import { patience } from './open-page.ts';

const story = path.join(temporaryFolder(), 'story.json');

let browser: Browser;
beforeAll(async () => {
  writeFileSync(story, serialiseStory(sampleStory));
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function paste(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByLabel('add to this story').check();
  await page.getByRole('textbox', { name: /paste the text/ }).fill('Storm\n\nA storm closed the port on 12 May 2021.');
  await page.getByRole('button', { name: 'Read the text' }).click();
}

it('a page whose server was ended says what it cannot do, and does it when the server is there again', async () => {
  const first = await serve(story);
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(first.address);
  await page.locator('main canvas').first().waitFor();
  await page.getByRole('region', { name: 'Articles' }).waitFor();
  await first.stop();

  const gone = /is Annalist still running\?/;
  const alert = page.getByRole('alert');
  const toldAgain = async (act: () => Promise<void>) => {
    await act();
    await alert.getByText(gone).waitFor();
    await alert.getByRole('button', { name: 'Close' }).click();
  };
  await toldAgain(() => page.getByRole('button', { name: 'Storyline', exact: true }).click());
  expect(await page.getByText('Arranging the lines…').count()).toBe(0);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await toldAgain(() => paste(page));
  await toldAgain(async () => {
    await page.getByRole('textbox', { name: 'Go to a date' }).fill('March 2022');
    await page.keyboard.press('Enter');
  });
  await page.getByRole('button', { name: 'Export' }).click();
  await page.locator('nav .menu').getByText(gone).waitFor();
  await page.keyboard.press('Escape');

  const second = await serve(story, '--port', new URL(first.address).port);
  await paste(page);
  await page.getByText('Added 1 article').waitFor();
  await page.getByRole('button', { name: 'Storyline', exact: true }).click();
  await expect.poll(() => page.getByText('Arranging the lines…').count(), patience).toBe(0);
  expect(await alert.innerText()).toBe('');
  expect(errors).toEqual([]);
  await page.context().close();
  await second.stop();
});
