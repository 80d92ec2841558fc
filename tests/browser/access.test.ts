import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleStory } from '../figure/sample-story.ts';
import { serveStory, settle, type Served } from './open-page.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

/** What axe finds, as lines: which rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(
      ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

describe('axe finds nothing', () => {
  it.each(['light', 'dark'] as const)('in the %s theme', async (colorScheme) => {
    const { page } = await served.open({ bypassCSP: true, colorScheme });
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Who took part…' }).click();
    await page.getByRole('button', { name: 'Change who says so' }).click();
    await page.getByRole('button', { name: 'Add a source…' }).click();
    await settle(page);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: /^Belarus ?, country/ }).click();
    await page.getByText('Where it is mentioned').click();
    await page.keyboard.press('t');
    await settle(page);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['the keys', '?'],
    ['a search', '/'],
  ])('in %s', async (_, key) => {
    const { page } = await served.open({ bypassCSP: true });
    await page.keyboard.press(key);
    if (key === '/') await page.keyboard.type('belarus');
    await settle(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('on a telephone', async () => {
    const { page } = await served.open({ bypassCSP: true, viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'Same as…' }).click();
    await settle(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('on a tablet', async () => {
    const { page } = await served.open({ bypassCSP: true, viewport: { width: 820, height: 1180 }, hasTouch: true });
    await page.getByRole('button', { name: 'Articles and actors' }).click();
    await settle(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

it('every stop of the Tab key shows that it has the focus', async () => {
  const { page } = await served.open();
  const stops = new Set<string>();
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, backgroundColor } = getComputedStyle(element);
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? '';
      return {
        name: `${element.tagName} ${name}`,
        shown: outlineStyle !== 'none' && outlineWidth !== '0px',
        backgroundColor,
      };
    });
    if (stop === null) break;
    stops.add(stop.name);
    expect(stop.shown, `${stop.name} shows no focus`).toBe(true);
  }
  expect(stops.size).toBeGreaterThan(20);
  await page.context().close();
});

it('the first stops of the Tab key lead past the lists, to the picture and to the text', async () => {
  const { page } = await served.open();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Events on the timeline');
  await page.keyboard.press('ArrowRight');
  await page.reload();
  await page.getByRole('button', { name: 'Storyline' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused()).toMatch(/^Article: /);
  await page.context().close();
});

it.each([
  ['a page of twice the size', { width: 720, height: 450 }],
  ['a telephone held sideways', { width: 844, height: 390 }],
])('on %s the pictures keep their height, and the page scrolls to the rest', async (_, viewport) => {
  const { page } = await served.open({ viewport });
  for (const name of ['Events on the timeline', 'Nodes of the network'])
    expect((await page.getByRole('application', { name }).boundingBox())!.height, name).toBeGreaterThan(120);
  const text = page.locator('article');
  await text.scrollIntoViewIfNeeded();
  const { y, height } = (await text.boundingBox())!;
  expect(y + Math.min(height, 100)).toBeLessThanOrEqual(viewport.height);
  await page.context().close();
});

it.each([360, 768, 1280, 1920])('on a screen of %d px the table says in full when each event was', async (width) => {
  const { page } = await served.open({ viewport: { width, height: 800 } });
  await page.getByRole('button', { name: 'Table' }).click();
  await page.getByRole('columnheader', { name: 'Standing' }).waitFor();
  await settle(page);
  const dates = await page.locator('td.date bdi').evaluateAll((all) =>
    all.map(({ textContent, scrollWidth, clientWidth, scrollHeight, clientHeight }) => ({
      text: textContent,
      cut: scrollWidth > clientWidth || scrollHeight > clientHeight + 1,
    })),
  );
  expect(dates.some(({ text }) => text.startsWith('between'))).toBe(true);
  expect(dates.filter(({ cut }) => cut)).toEqual([]);
  await page.context().close();
});

describe('on a telephone', () => {
  const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true };
  const inside = async (page: Page, selector: string) => {
    const { x, width } = (await page.locator(selector).boundingBox())!;
    return x >= 0 && x + width <= telephone.viewport.width;
  };

  it('details of what is touched come up beside it, and go again', async () => {
    const { page } = await served.open(telephone);
    const timeline = page.getByRole('application', { name: 'Events on the timeline' });
    const before = await timeline.boundingBox();
    await page.getByRole('combobox', { name: /^Search/ }).fill('invades');
    await page.keyboard.press('Enter');
    const details = page.getByRole('region', { name: 'Details' });
    const { y, height } = (await details.boundingBox())!;
    expect(y).toBeGreaterThan(telephone.viewport.height / 2);
    expect(y + height).toBeLessThanOrEqual(telephone.viewport.height);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await timeline.boundingBox()).toEqual(before);
    // What lies behind them can be scrolled to.
    await page.locator('article').evaluate((article) => article.scrollIntoView({ block: 'start' }));
    expect((await page.locator('article').boundingBox())!.y).toBeLessThan(y - 100);
    await details.getByRole('button', { name: 'Deselect' }).click();
    await details.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('the settings of a figure do not run off its dialog', async () => {
    const { page } = await served.open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^Figure/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Figure' });
    await dialog.getByRole('combobox').first().waitFor();
    const beyond = await dialog.evaluate((element) => {
      const { right } = element.getBoundingClientRect();
      const parts = [...element.querySelectorAll('select, label, input, button')];
      const words = document.createRange();
      return parts
        .filter((part) => {
          words.selectNodeContents(part);
          return Math.max(part.getBoundingClientRect().right, words.getBoundingClientRect().right) > right - 8;
        })
        .map(({ textContent }) => textContent);
    });
    expect(beyond).toEqual([]);
    await page.context().close();
  });

  it('what is found and what goes wrong stays on the screen', async () => {
    const { page } = await served.open(telephone);
    await page.getByRole('combobox', { name: /^Search/ }).fill('belarus');
    expect(await inside(page, '[role=listbox]')).toBe(true);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array([255, 216, 255, 224, 0, 1])], `${'a long name '.repeat(6)}.jpg`));
      for (const type of ['dragenter', 'drop'])
        document.querySelector('main')!.dispatchEvent(new DragEvent(type, { bubbles: true, dataTransfer: data }));
    });
    const close = page.getByRole('alert').getByRole('button', { name: 'Close' });
    await close.waitFor();
    expect(await inside(page, '[role=alert] .problem')).toBe(true);
    expect((await page.locator('[role=alert] .problem').boundingBox())!.width).toBeGreaterThan(300);
    // One line, not a letter under the other.
    expect((await close.boundingBox())!.height).toBeLessThan(30);
    await page.context().close();
  });
});

it("with the reader's own colours the chosen row and finding can be told from the others", async () => {
  const { page } = await served.open({ forcedColors: 'active' });
  const ground = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await page.getByRole('combobox', { name: /^Search/ }).fill('belarus');
  const plain = await ground('[role=option][aria-selected=false]');
  expect(await ground('[role=option][aria-selected=true]')).not.toBe(plain);
  await page.getByRole('button', { name: 'Table' }).click();
  await page.locator('tbody tr[aria-rowindex="4"]').click();
  expect(await ground('tr[aria-selected=true]')).not.toBe(await ground('tr[aria-selected=false]'));
  await page.context().close();
});
