import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeStory } from '../figure/made-story.ts';
import { eventsInWindow, serveStory, settle, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(madeStory({ events: 300, actors: 12 }));
});
afterAll(() => served.close());

const timeline = (page: Page) => page.getByRole('application', { name: 'Events on the timeline' });
const heard = (page: Page) => page.locator('.workbench > p[aria-live]').innerText();

describe('the timeline with the keyboard alone', () => {
  it('goes from event to event and from row to row, and says where it is', async () => {
    const { page } = await served.open();
    await timeline(page).focus();
    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(await heard(page)).toMatch(/^Event \d+ of \d+: .+\. .*After it: .+\.$/);
    const first = await heard(page);
    await page.keyboard.press('ArrowDown');
    await settle(page);
    expect(await heard(page)).not.toBe(first);
    expect(await heard(page)).toMatch(/^(Event|Actor)/);
    await page.context().close();
  });
});

it('a stretch chosen with Shift narrows the count, and Escape lets it go', async () => {
  const { page } = await served.open();
  const [all] = await eventsInWindow(page);
  const box = (await timeline(page).boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.5, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  const [chosen] = await eventsInWindow(page);
  expect(chosen).toBeLessThan(all);
  await page.getByText(`${chosen} events chosen`).waitFor();
  await page.keyboard.press('Escape');
  expect((await eventsInWindow(page))[0]).toBe(all);
  await page.context().close();
});

it('a date that is named narrows the table to what is known to have happened then, what may have comes after', async () => {
  const { page } = await served.open();
  const [all] = await eventsInWindow(page);
  await page.keyboard.press('g');
  await page.keyboard.type('10 April 2022');
  await page.keyboard.press('Enter');
  await page.locator('p.window strong').getByText('10 Apr 2022').waitFor();
  const [chosen] = await eventsInWindow(page);
  expect(chosen).toBeLessThan(all);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await settle(page);
  const rows = page.locator('tbody tr[aria-rowindex]');
  const [certain, first] = [rows.and(page.locator(':not(.perhaps)')), page.locator('tr.first')];
  expect(await certain.count()).toBe(chosen);
  expect(await first.getAttribute('aria-rowindex')).toBe(String(chosen + 2));
  const aside = page.locator('tbody tr.aside');
  expect(await aside.count()).toBe(0);
  await page.locator('button.actor').first().click();
  await settle(page);
  expect(await aside.count()).toBeGreaterThan(0);
  expect(await aside.count()).toBeLessThan(await rows.count());
  await page.getByRole('button', { name: 'Let go of the chosen time' }).click();
  expect((await eventsInWindow(page))[0]).toBeGreaterThan(chosen);
  await page.context().close();
});

it('a step goes as far as a second of playing, and back', async () => {
  const { page } = await served.open();
  const window = page.locator('p.window strong');
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const before = await window.innerText();
  await page.keyboard.press('.');
  expect(await window.innerText()).not.toBe(before);
  await page.keyboard.press(',');
  expect(await window.innerText()).toBe(before);
  await page.context().close();
});
