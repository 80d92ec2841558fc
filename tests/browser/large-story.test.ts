import { afterAll, beforeAll, expect, it } from 'vitest';
import { madeStory } from '../figure/made-story.ts';
import { longestTask } from './main-thread.ts';
import { patience, serveStory, settle, type Served } from './open-page.ts';

/** Of the thread's own time, ms: well over what it takes, and well under what holds a page up. */
const most = 150;

let served: Served;
beforeAll(async () => {
  served = await serveStory(madeStory({ events: 60_000 }));
}, 120_000);
afterAll(() => served.close());

it('a story of sixty thousand events holds the page up for no moment', { timeout: 120_000 }, async () => {
  const { page, noise } = await served.open();
  const button = (name: string) => page.locator(`button:text-is("${name}")`);
  const saved = async (entry: string) => {
    await button('Export').click();
    const download = page.waitForEvent('download');
    await page.locator('.menu li button', { hasText: entry }).first().click();
    expect((await (await download).createReadStream()).readable).toBe(true);
  };
  const acts: Record<string, () => Promise<void>> = {
    'what may be the same event': async () => {
      await page.keyboard.press('ArrowRight');
      await button('Same as…').click();
      await page.locator('.found [aria-selected=true]').waitFor(patience);
      await page.keyboard.type('sign');
      await settle(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
    'the table': () => button('Table').click(),
    'sorted by what happened': async () => {
      await page.locator('th.label button').click();
      await page.locator('th.label[aria-sort] .arrow', { hasText: '↑' }).waitFor(patience);
    },
    'the storyline': async () => {
      await button('Storyline').click();
      await settle(page);
    },
    'of more actors': async () => {
      await page.locator('section[aria-label=Storyline] select').selectOption('40');
      await page.locator('.tools', { hasText: 'Arranging' }).waitFor({ ...patience, state: 'detached' });
    },
    'the network with its events': async () => {
      await button('Timeline').click();
      await button('Actors and events').click();
      await settle(page);
    },
    'the network by periods': async () => {
      await button('Periods').click();
      await settle(page);
    },
    'its picture as a file': () => saved('Network'),
    'the story file': () => saved('Story file'),
    'a table of events': () => saved('Table of events'),
  };
  const slow: Record<string, number> = {};
  for (const [name, act] of Object.entries(acts)) {
    const longest = await longestTask(page, act);
    if (longest > most) slow[name] = longest;
  }
  expect(slow).toEqual({});
  expect(noise).toEqual([]);
  await page.context().close();
});
