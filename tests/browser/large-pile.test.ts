import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largePile } from '../large-pile.ts';
import { patience, servePage, type Served } from './open-page.ts';

const ferry = 'Ferry strands passengers\n\nThe ferry Hamble ran aground on 2 June 2021.';

let served: Served;
beforeAll(async () => {
  served = await servePage({ 'ferry.txt': ferry });
});
afterAll(() => served.close());

const pile = Object.entries(largePile(8)).map(([name, text]) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
}));
const give = (page: Page) => page.locator('input[type=file]').first().setInputFiles(pile);
const articles = (page: Page) => page.getByRole('region', { name: 'Articles' }).getByRole('button');

describe('a large pile of articles', () => {
  it('can be stopped while it is read, which changes nothing, and be given again', async () => {
    const { page, noise } = await served.open();
    const before = await articles(page).allInnerTexts();
    await give(page);
    await page.getByText(/^Reading article \d+ of 8…/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped; nothing was changed').waitFor();
    expect(await articles(page).allInnerTexts()).toEqual(before);

    await give(page);
    await page.getByText(/^(Added|Opened) 8 articles/).waitFor(patience);
    await expect.poll(() => articles(page).allInnerTexts(), patience).not.toEqual(before);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});
