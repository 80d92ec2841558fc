import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexStory, timelineScene, type Mark } from '../../src/lib/figure/index.ts';
import { madeStory } from '../figure/made-story.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { exported, patience, servePage, serveStory, settle, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });
/** A timeline so high that all its lanes are in sight. */
const far = { width: 800, height: 9000, theme: 'light', laneBy: 'actor' } as const;
const invasion = sampleStory.events.find(({ label }) => label === 'Russia invades Ukraine')!;

/** Where an event's bar lies in the timeline, from the same scene that the page draws. */
function barOf(event: string, size: { width: number; height: number }) {
  const index = indexStory(sampleStory);
  const scene = timelineScene(index, {
    ...size,
    theme: 'light',
    window: index.initialWindow,
    laneBy: 'actor',
    scroll: 0,
  });
  const bars = scene.layers
    .flatMap(({ marks }) => marks)
    .filter((mark: Mark) => mark.item?.id === event && mark.shape === 'rect');
  const [bar] = bars as Extract<Mark, { shape: 'rect' }>[];
  return { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
}

it('a selection of an actor brings its lane into sight, however slow the machine', async () => {
  const crowd = madeStory({ events: 600, actors: 24 });
  const crowded = await serveStory(crowd);
  const { page } = await crowded.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  const lanes = timelineScene(indexStory(crowd), { ...far, window: indexStory(crowd).initialWindow })
    .layers.find(({ id }) => id === 'lanes')!
    .marks.flatMap(({ item }) => (item?.kind === 'actor' ? [item.id] : []));
  const [first, last] = [lanes[0], lanes.at(-1)!];
  const isThere = async (lane: string) => (await exported(page, 'Timeline')).text.includes(`id="lane-${lane}"`);
  expect(await isThere(last)).toBe(false);
  for (const lane of [last, first, last, first]) {
    const { name } = crowd.actors.find(({ id }) => id === lane)!;
    await page.getByRole('region', { name: 'Actors' }).getByRole('button', { name }).first().click();
    await expect.poll(() => isThere(lane), patience).toBe(true);
  }
  await page.context().close();
  await crowded.close();
});

/** Whether what is selected is in sight in the text. */
const isRead = (page: Page) =>
  page.locator('article [aria-pressed="true"]').evaluateAll((marks) =>
    marks.some((mark) => {
      const { top, bottom } = mark.getBoundingClientRect();
      const pane = mark.closest('article')!.getBoundingClientRect();
      return top >= pane.top && bottom <= pane.bottom;
    }),
  );

it('shows in the text what is selected last, though it still moves to what was selected before', async () => {
  const calm = 'The water in the harbour is deep and the quays are long. '.repeat(8);
  const quays = Array.from({ length: 14 }, () => calm).join('\n\n');
  const near = 'Ida Brandt met Tomas Kerr on 2 March 2021.';
  const far = 'Ida Brandt left Oldhaven on 1 March 2021.';
  const told = await servePage({ 'harbour.txt': `The quays\n\n4 April 2021\n\n${near}\n\n${quays}\n\n${far}\n` });
  const { page } = await told.open();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(60);
  await page.keyboard.press('ArrowRight');
  // Longer than any movement takes.
  await page.waitForTimeout(1200);
  expect(await isRead(page)).toBe(true);
  await page.context().close();
  await told.close();
});

it('leads at once to a place far down in a very long text, of which little is drawn', async () => {
  const calm = 'The water in the harbour is deep and the quays are long. '.repeat(8);
  const quays = Array.from({ length: 400 }, () => calm).join('\n\n');
  const last = 'Ida Brandt left Oldhaven on 1 March 2021.';
  const told = await servePage({ 'harbour.txt': `The quays\n\n4 April 2021\n\n${quays}\n\n${last}\n\n${quays}\n` });
  const { page } = await told.open();
  await page.evaluate(() => {
    document.addEventListener('scroll', () => (document.body.dataset.scrolled = `${++scrolled}`), true);
    let scrolled = 0;
  });
  await page.getByRole('combobox', { name: /^Search/ }).fill('Oldhaven');
  await page
    .getByRole('option', { name: /Brandt/ })
    .first()
    .click();
  await expect.poll(() => isRead(page), patience).toBe(true);
  await settle(page);
  // No way is seen to be gone, which takes a scroll with every frame.
  expect(Number(await page.evaluate(() => document.body.dataset.scrolled))).toBeLessThan(5);
  expect(await page.locator('article [data-start]').count()).toBeLessThan(120);
  await page.context().close();
  await told.close();
});

describe('a selection', () => {
  it('made in the timeline shows in the text, the details, the network and the table', async () => {
    const { page } = await served.open({ colorScheme: 'light' });
    const box = (await page.getByRole('img', { name: /^Timeline/ }).boundingBox())!;
    const bar = barOf(invasion.id, { width: Math.floor(box.width), height: Math.floor(box.height) });
    await page.mouse.click(box.x + bar.x, box.y + bar.y);
    await expect.poll(() => heading(page).innerText(), patience).toBe(invasion.label);

    const mark = page.locator(`[data-kind="event"][data-id="${invasion.id}"]`).first();
    expect(await mark.getAttribute('aria-pressed')).toBe('true');
    expect(await mark.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');

    const { text } = await exported(page, 'Network');
    expect(text).toMatch(/<g id="selection"/);

    await page.keyboard.press('t');
    expect(await page.locator('tr.selected td.label').innerText()).toBe(invasion.label);
    await page.context().close();
  });

  it('of an actor leads to its shortest way to another, in the network', async () => {
    const { page } = await served.open();
    const [one, other] = ['Belarus', 'NATO'];
    await page.getByRole('region', { name: 'Actors' }).getByRole('button', { name: one }).first().click();
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Way to…' }).click();
    const asked = page.getByRole('combobox', { name: 'The way to' });
    await asked.fill(other);
    await page.getByRole('option', { name: other }).first().click();
    const way = page.getByRole('region', { name: 'Network' }).getByRole('status');
    await expect.poll(() => way.innerText(), patience).toMatch(/share|shared event/);
    expect(await way.innerText()).toContain(one);
    expect(await way.innerText()).toContain(other);
    await page.context().close();
  });

  it('made in the text shows in the timeline and the details', async () => {
    const { page } = await served.open();
    const before = (await exported(page, 'Timeline')).text;
    const mark = page.locator('[data-kind="event"]').first();
    const id = await mark.getAttribute('data-id');
    await mark.click();
    await settle(page);
    await expect
      .poll(() => heading(page).innerText(), patience)
      .toBe(sampleStory.events.find((event) => event.id === id)!.label);
    expect((await exported(page, 'Timeline')).text).not.toBe(before);
    await page.context().close();
  });

  it('of an actor shows who it is, and leads to its events and sentences', async () => {
    const { page } = await served.open();
    await page.getByRole('button', { name: /^Alexander Lukashenko/ }).click();
    await expect.poll(() => heading(page).innerText(), patience).toBe('Alexander Lukashenko');
    await details(page).getByText('the Belarusian president').waitFor();
    const selected = page.locator('[data-kind="actor"][data-id="p-lukashenko"][aria-pressed="true"]');
    await selected.first().waitFor();
    const events = details(page).locator('li button');
    const label = await events.first().locator('bdi').innerText();
    await events.first().click();
    await expect.poll(() => heading(page).innerText(), patience).toBe(label);
    await page.context().close();
  });

  it('leads from an event to each sentence that reports it', async () => {
    const { page } = await served.open();
    const retold = sampleStory.events.find((event) => new Set(event.mentions.map(({ article }) => article)).size > 1)!;
    await page.getByRole('combobox', { name: /^Search/ }).fill(retold.label);
    await page.getByRole('option', { name: retold.label }).first().click();
    const reports = details(page).locator('.report .link');
    await reports.first().waitFor();
    expect(await reports.count()).toBe(retold.mentions.length);
    await reports.last().click();
    const last = retold.mentions.at(-1)!;
    const article = sampleStory.articles.find(({ id }) => id === last.article)!;
    await page.getByRole('article', { name: `Article: ${article.title}` }).waitFor();
    const place = page.locator(`[role="button"][data-start="${last.trigger.start}"]`);
    expect(await place.innerText()).toBe(article.text.slice(last.trigger.start, last.trigger.end));
    await page.context().close();
  });

  it('is made by search, with the keyboard alone', async () => {
    const { page } = await served.open();
    await page.keyboard.press('/');
    await page.keyboard.type('zelensky');
    await page.getByRole('option', { name: 'Volodymyr Zelensky' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page).innerText(), patience).toBe('Volodymyr Zelensky');
    await page.context().close();
  });

  it('by search finds a sentence and opens its article there', async () => {
    const { page } = await served.open();
    await page.keyboard.press('/');
    await page.keyboard.type('issued ammunition');
    await page.getByRole('option', { name: /issued ammunition/ }).click();
    await page.getByRole('article', { name: /Will Belarus march/ }).waitFor();
    await page.context().close();
  });

  it('can narrow every view to one actor', async () => {
    const { page } = await served.open();
    await page.getByRole('button', { name: /^NATO ?, organisation/ }).click();
    await details(page).getByRole('button', { name: 'Show only these events' }).click();
    const counted = await page.getByText(/ of \d+ events$/).innerText();
    const own = sampleStory.events.filter(({ participants, sources, places }) =>
      [...participants.map(({ actor }) => actor), ...sources.map(({ actor }) => actor), ...places].includes('p-nato'),
    );
    expect(Number.parseInt(counted, 10)).toBeLessThanOrEqual(own.length);
    await page.context().close();
  });
});
