import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleStory } from '../figure/sample-story.ts';
import { eventsInWindow, exported, patience, serveStory, settle, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

/** Where a node of the network stands on the screen, and how it is drawn, as its export tells. */
async function node(page: Page, id: string) {
  const { text } = await exported(page, 'Network');
  const mark = new RegExp(`<(\\w+) [^>]*id="${id}"[^>]*>`).exec(text)?.[0] ?? '';
  const fill = / fill="([^"]*)"/.exec(mark)?.[1];
  return { fill, place: mark.replace(/ (fill|opacity|stroke)="[^"]*"/g, '') };
}

/** The same once the layout has come to rest. */
async function settledNode(page: Page, id: string) {
  let last = await node(page, id);
  for (;;) {
    await page.waitForTimeout(300);
    const next = await node(page, id);
    if (next.place === last.place) return next;
    last = next;
  }
}

const details = (page: Page) => page.getByRole('region', { name: 'Details' });

describe('the page', () => {
  it('opens the story without complaint', async () => {
    const { page, noise } = await served.open();
    await page.getByText(sampleStory.title, { exact: true }).waitFor();
    const [inside, all] = await eventsInWindow(page);
    expect(all).toBe(sampleStory.events.length);
    expect(inside).toBeGreaterThan(all / 2);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('shows no ISO date', async () => {
    const { page } = await served.open();
    const iso = /\d{4}-\d{2}/;
    expect(await page.locator('body').innerText()).not.toMatch(iso);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('body').innerText()).not.toMatch(iso);
    await page.keyboard.press('t');
    expect(await page.locator('body').innerText()).not.toMatch(iso);
    await page.context().close();
  });

  it('drags the window, counts what is in it, and fades the rest of the network where it stands', async () => {
    const { page } = await served.open();
    const [before] = await eventsInWindow(page);
    const wholly = await settledNode(page, 'actor-p-moskva');

    const handle = (await page.getByRole('slider', { name: 'Window ends' }).boundingBox())!;
    const strip = (await page.getByRole('slider', { name: 'Window', exact: true }).boundingBox())!;
    const y = handle.y + handle.height / 2;
    await page.mouse.move(handle.x + handle.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(strip.x + strip.width * 0.5, y, { steps: 8 });
    await page.mouse.move(strip.x + strip.width * 0.25, y, { steps: 8 });
    await page.mouse.up();
    await settle(page);

    const [after] = await eventsInWindow(page);
    expect(after).toBeLessThan(before);
    expect(after).toBeGreaterThan(0);
    const faded = await node(page, 'actor-p-moskva');
    expect(faded.fill).not.toBe(wholly.fill);
    expect(faded.place).toBe(wholly.place);
    await page.context().close();
  });

  it('moves and resizes the window by keyboard', async () => {
    const { page } = await served.open();
    const end = page.getByRole('slider', { name: 'Window ends' });
    const words = await end.getAttribute('aria-valuetext');
    await end.press('PageDown');
    await end.press('PageDown');
    expect(await end.getAttribute('aria-valuetext')).not.toBe(words);
    expect(await end.getAttribute('aria-valuetext')).toMatch(/^\d{1,2} \w+ \d{4}$/);
    const inside = page.getByRole('slider', { name: 'Window', exact: true });
    const [begin] = [await page.getByRole('slider', { name: 'Window begins' }).getAttribute('aria-valuetext')];
    await inside.press('ArrowRight');
    expect(await page.getByRole('slider', { name: 'Window begins' }).getAttribute('aria-valuetext')).not.toBe(begin);
    await page.context().close();
  });

  it('zooms with the wheel and pans by dragging', async () => {
    const { page } = await served.open();
    const label = () => page.locator('.window strong').innerText();
    const first = await label();
    const box = (await page.getByRole('img', { name: /^Timeline/ }).boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height / 2);
    await page.mouse.wheel(0, -600);
    await settle(page);
    const zoomed = await label();
    expect(zoomed).not.toBe(first);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await settle(page);
    expect(await label()).not.toBe(zoomed);
    await page.keyboard.press('0');
    await settle(page);
    expect(await label()).toBe(first);
    await page.context().close();
  });

  it('plays with the space bar until it is stopped', async () => {
    const { page } = await served.open();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    const label = () => page.locator('.window strong').innerText();
    const first = await label();
    await expect.poll(label, patience).not.toBe(first);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Play/ }).waitFor();
    await page.context().close();
  });

  it('steps through the events in order of time', async () => {
    const { page } = await served.open();
    const shown = async (key: string) => {
      await page.keyboard.press(key);
      await settle(page);
      return details(page).getByRole('heading', { level: 2 }).allInnerTexts();
    };
    const first = await shown('ArrowRight');
    expect(first).toHaveLength(1);
    expect(await shown('ArrowRight')).not.toEqual(first);
    expect(await shown('ArrowLeft')).toEqual(first);
    expect(await shown('Escape')).toEqual([]);
    await page.context().close();
  });

  it('lists its keys', async () => {
    const { page } = await served.open();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);
    await page.context().close();
  });

  it('shows the same events as a table, sorted by any column', async () => {
    const { page } = await served.open();
    const [inside] = await eventsInWindow(page);
    const undated = sampleStory.events.filter(({ date }) => date === null).length;
    await page.keyboard.press('t');
    const table = page.getByRole('table');
    expect(Number(await table.getAttribute('aria-rowcount'))).toBe(inside + undated + 1);
    await table.getByRole('button', { name: 'What' }).click();
    const labels = await table.locator('td.label').allInnerTexts();
    const small = labels.map((label) => label.toLowerCase());
    expect(small).toEqual(small.toSorted());
    await table.getByText(labels[3], { exact: true }).click();
    await settle(page);
    expect(await details(page).getByRole('heading', { level: 2 }).innerText()).toBe(labels[3]);
    await page.getByRole('region', { name: 'Table of events' }).press('ArrowDown');
    await settle(page);
    expect(await details(page).getByRole('heading', { level: 2 }).innerText()).toBe(labels[4]);
    await page.context().close();
  });

  it('filters by standing, and says that all can be shown again', async () => {
    const { page } = await served.open();
    const [before] = await eventsInWindow(page);
    await page.getByRole('button', { name: /^happened/ }).click();
    const [after] = await eventsInWindow(page);
    expect(after).toBeLessThan(before);
    await page.getByRole('button', { name: 'Show everything' }).click();
    expect((await eventsInWindow(page))[0]).toBe(before);
    await page.context().close();
  });

  it('explains its signs as figures do, in the colours of its theme', async () => {
    const { page } = await served.open();
    await page.getByText('Other signs').click();
    const legend = page.getByRole('region', { name: 'The event…' });
    for (const words of [
      'is denied',
      'not known exactly',
      'low, grey label: said, a state or only named',
      'no end known',
      'contradict each other',
      'may be somebody else',
      'article written',
    ])
      expect(await legend.getByText(words, { exact: true }).count(), words).toBe(1);
    /** The darkest and the lightest of what is drawn in each sign, of 255. */
    const inks = () =>
      legend.locator('canvas').evaluateAll((canvases) =>
        (canvases as HTMLCanvasElement[]).map((canvas) => {
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          const drawn = Array.from({ length: data.length / 4 }, (_, at) => at).filter((at) => data[4 * at + 3] === 255);
          return drawn.length > 0 ? Math.min(...drawn.map((at) => data[4 * at])) : null;
        }),
      );
    const light = await inks();
    expect(light.length).toBe(16);
    expect(light).not.toContain(null);
    const theme = page.getByRole('button', { name: /^Theme/ });
    await theme.click();
    await theme.click();
    await settle(page);
    expect(await inks()).not.toEqual(light);
    await page.context().close();
  });

  it('keeps the chosen theme', async () => {
    const { page } = await served.open();
    const theme = page.getByRole('button', { name: /^Theme/ });
    await theme.click();
    await theme.click();
    expect(await theme.getAttribute('aria-label')).toBe('Theme: Dark');
    await page.reload();
    await page.locator('main canvas').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await page.context().close();
  });

  it('resizes its panes by keyboard and keeps them so', async () => {
    const { page } = await served.open();
    const lists = page.getByRole('complementary', { name: 'Articles and actors' });
    const before = (await lists.boundingBox())!.width;
    const line = page.getByRole('separator', { name: 'Width of the lists' });
    await line.press('ArrowRight');
    await line.press('ArrowRight');
    const after = (await lists.boundingBox())!.width;
    expect(after).toBeGreaterThan(before);
    await page.reload();
    await page.locator('main canvas').first().waitFor();
    expect((await lists.boundingBox())!.width).toBe(after);
    await page.context().close();
  });

  it.each([
    ['a tablet held upright', { width: 768, height: 1024 }],
    ['a tablet held sideways', { width: 1024, height: 768 }],
    ['a window of three quarters of a small screen', { width: 900, height: 700 }],
    ['a small laptop', { width: 1280, height: 720 }],
    ['a large screen', { width: 3840, height: 2160 }],
  ])('fits %s', async (_, viewport) => {
    const { page, noise } = await served.open({ viewport, hasTouch: viewport.width < 1100 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
    expect(wide).toBe(false);
    for (const name of [/^Timeline/, /^Network/]) {
      const box = (await page.getByRole('img', { name }).boundingBox())!;
      expect(box.width).toBeGreaterThan(400);
      expect(box.height).toBeGreaterThan(120);
    }
    const cut = () =>
      page
        .locator('section')
        .getByRole('button', { name: /^All/ })
        .evaluateAll(
          (buttons) =>
            buttons.filter((button) => {
              const pane = button.closest('section')!.getBoundingClientRect();
              return button.getBoundingClientRect().right > pane.right;
            }).length,
        );
    expect(await cut()).toBe(0);
    await page.keyboard.press('ArrowRight');
    await settle(page);
    expect(await cut()).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('shows what was found in the text whole, with the words around it', async () => {
    const { page } = await served.open();
    await page.getByRole('combobox', { name: /^Search/ }).fill('Mariupol was');
    const row = page.getByRole('listbox').getByRole('option').last();
    const hit = row.locator('mark');
    await hit.waitFor();
    const [word, whole] = [(await hit.boundingBox())!, (await row.boundingBox())!];
    expect(word.x + word.width).toBeLessThan(whole.x + whole.width);
    const cut = await page
      .locator('.sentence')
      .evaluateAll((all) =>
        all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map(({ textContent }) => textContent),
      );
    expect(cut).toEqual([]);
    await page.context().close();
  });

  it('says that there is nothing at an address that is none of its own', async () => {
    const { page } = await served.open();
    const response = await page.goto(`${served.address}nowhere`);
    expect(response!.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    await page.getByRole('link', { name: 'To the story' }).click();
    await page.locator('main canvas').first().waitFor();
    await page.context().close();
  });

  it('fits the smallest telephone: nothing is cut off at its side, and every button is there to be pressed', async () => {
    const { page, noise } = await served.open({ viewport: { width: 320, height: 640 }, hasTouch: true });
    await page.keyboard.press('ArrowRight');
    await details(page).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const astray = await page.locator('button:visible, select:visible').evaluateAll((buttons) =>
      buttons
        .filter((button) => !button.closest('.skip'))
        .map((button) => ({ name: button.textContent?.trim(), box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.left < 0 || box.right > 320)
        .map(({ name }) => name),
    );
    expect(astray).toEqual([]);
    for (const name of [/^Timeline/, /^Network/])
      expect((await page.getByRole('img', { name }).boundingBox())!.height).toBeGreaterThan(120);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('is zoomed by its buttons: the time in and out and all of it, the network by its own', async () => {
    const { page } = await served.open();
    const [whole] = await eventsInWindow(page);
    for (let press = 0; press < 6; press++) await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    const [closer] = await eventsInWindow(page);
    expect(closer).toBeLessThan(whole);
    for (let press = 0; press < 3; press++) await page.getByRole('button', { name: 'Zoom out', exact: true }).click();
    expect((await eventsInWindow(page))[0]).toBeGreaterThanOrEqual(closer);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    expect((await eventsInWindow(page))[0]).toBe(whole);

    const before = await settledNode(page, 'actor-p-moskva');
    await page.getByRole('button', { name: 'Zoom the network in' }).click();
    expect((await settledNode(page, 'actor-p-moskva')).place).not.toBe(before.place);
    await page.getByRole('button', { name: 'All of the network' }).click();
    expect((await settledNode(page, 'actor-p-moskva')).place).toBe(before.place);
    expect((await eventsInWindow(page))[0]).toBe(whole);
    await page.context().close();
  });

  it('is black on white on paper, with the pictures and the whole text, whatever its theme', async () => {
    const { page } = await served.open({ colorScheme: 'dark', viewport: { width: 1000, height: 500 } });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The browser prints what is there when this is done.
    const painted = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const [timeline] = document.querySelectorAll<HTMLCanvasElement>('main canvas');
      return {
        corner: [...timeline.getContext('2d')!.getImageData(2, 2, 1, 1).data],
        tint: document.documentElement.style.getPropertyValue('--time'),
      };
    });
    expect(painted).toEqual({ corner: [255, 255, 255, 255], tint: '#fdf3cf' });
    const text = page.getByRole('article');
    const { colour, cut } = await text.evaluate((element) => ({
      colour: getComputedStyle(element).color,
      cut: element.scrollHeight - element.clientHeight,
    }));
    expect(colour).toBe('rgb(0, 0, 0)');
    expect(cut).toBeLessThanOrEqual(0);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Change' }).isVisible()).toBe(false);
    const [above, below] = await page
      .locator('main canvas')
      .evaluateAll((canvases) =>
        canvases.filter((canvas) => canvas.clientHeight > 60).map((canvas) => canvas.getBoundingClientRect()),
      );
    expect(above.bottom).toBeLessThanOrEqual(below.top);
    expect(below.bottom).toBeLessThanOrEqual((await text.boundingBox())!.y);
    await page.context().close();
  });

  it('draws on the ground of the reader’s own colours, whatever its theme', async () => {
    const { page } = await served.open({ forcedColors: 'active', colorScheme: 'light' });
    await page.evaluate(() => localStorage.setItem('annalist/preferences', JSON.stringify({ theme: 'dark' })));
    await page.reload();
    await page.locator('main canvas').first().waitFor();
    await settle(page);
    const corner = await page
      .locator('section[aria-label=Timeline] canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => [...canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data]);
    expect(corner).toEqual([255, 255, 255, 255]);
    await page.context().close();
  });

  it('leads to a gallery that draws every figure without fetching the story', async () => {
    const { page, noise } = await served.open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(new URL('gallery', served.address).href);
    const pictures = page.locator('figure img');
    await pictures.last().scrollIntoViewIfNeeded();
    const isDrawn = (image: Element) => (image as HTMLImageElement).naturalWidth > 0;
    await expect.poll(() => pictures.last().evaluate(isDrawn), patience).toBe(true);
    expect(await pictures.count()).toBe(12);
    expect(asked).not.toContain('/story.json');
    await page.waitForTimeout(4000);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});
