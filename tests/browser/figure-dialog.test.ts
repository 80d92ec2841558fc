import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
// @ts-expect-error it comes without types
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readKeptStory, writeFigure, type FigureOptions } from '#lib/figure/index.ts';
import { figureResources } from '#lib/server/index.ts';
import { madeStory } from '../figure/made-story.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { exported, eventsInWindow, patience, serveStory, settle, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('button', { name: /^Figure…/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Figure' });
  await dialog.getByText(/ mm · type from /).waitFor(patience);
  return dialog;
}

describe('the dialog for figures', () => {
  it('saves the very bytes that the command line writes and the server sends', async () => {
    const { page, noise } = await served.open();
    for (const format of ['svg', 'pdf', 'png'] as const) {
      const dialog = await openDialog(page);
      await dialog.getByLabel('Size').selectOption('column');
      await dialog.getByLabel('Colours').selectOption('print');
      await dialog.getByRole('radio', { name: format.toUpperCase() }).check();
      if (format === 'png') await dialog.getByLabel('Dots per inch').fill('96');
      const saved = page.waitForEvent('download', { timeout: 60_000 });
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9-]+-timeline\\.${format}$`));
      const bytes = readFileSync(await download.path());

      const options = { preset: 'column', theme: 'print', nodes: 'events', format, dpi: 96 } as const;
      const written = await writeFigure(sampleStory, 'timeline', options, figureResources);
      expect(Buffer.compare(bytes, written.bytes), `${format}, page and command line`).toBe(0);
      const address = `${served.address}figure/timeline.${format}?preset=column&theme=print&nodes=events&dpi=96`;
      const sent = Buffer.from(await (await fetch(address)).arrayBuffer());
      expect(Buffer.compare(bytes, sent), `${format}, page and server`).toBe(0);
    }
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('saves the network as the command line does, wherever the page has its nodes from', async () => {
    for (const view of ['Timeline', 'Table']) {
      const { page } = await served.open();
      await page.locator(`button:text-is("${view}")`).click();
      await settle(page);
      const dialog = await openDialog(page);
      await dialog.getByLabel('Picture').selectOption('network');
      await dialog.getByText(/ mm · type from /).waitFor(patience);
      const saved = page.waitForEvent('download', { timeout: 60_000 });
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      const bytes = readFileSync(await (await saved).path());
      const written = await writeFigure(sampleStory, 'network', { nodes: 'events', format: 'svg' }, figureResources);
      expect(bytes.toString('utf8'), view).toBe(Buffer.from(written.bytes).toString('utf8'));
      await page.context().close();
    }
  });

  it('shows a network of thousands before it is saved', { timeout: 60_000 }, async () => {
    const large = await serveStory(madeStory({ events: 3000 }));
    const { page, noise } = await large.open();
    const dialog = await openDialog(page);
    const said = dialog.locator('footer p');
    await dialog.getByLabel('Picture').selectOption('network');
    await dialog.getByLabel('Size').selectOption('slide');
    await expect.poll(() => said.innerText(), { timeout: 40_000 }).toMatch(/^339 × 19[01] mm/);
    expect(noise).toEqual([]);
    await page.context().close();
    await large.close();
  });

  it('gives the focus back to what opened it', async () => {
    const { page } = await served.open();
    await openDialog(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Figure' }).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export');
    await page.context().close();
  });

  it('says how large the figure will be, and what cannot be', async () => {
    const { page } = await served.open();
    const dialog = await openDialog(page);
    await dialog.getByLabel('Size').selectOption('slide');
    await dialog.getByText(/^339 × 19[01] mm · type from \d+\.\d pt$/).waitFor(patience);
    await dialog.getByLabel('Size').selectOption('other');
    await dialog.getByLabel('Height').fill('31');
    await dialog.getByText(/31 mm are too little for this figure/).waitFor(patience);
    expect(await dialog.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true);
    await page.context().close();
  });
});

describe('a figure that keeps its story', () => {
  it('is opened by the page at its view', async () => {
    const { page } = await served.open();
    const [, all] = await eventsInWindow(page);
    const view = {
      from: '2022-03-21',
      to: '2022-03-23',
      lanes: 'place',
      hideFactuality: ['denied'],
    } satisfies FigureOptions;
    const { bytes } = await writeFigure(sampleStory, 'timeline', view, figureResources);
    await page.getByRole('button', { name: 'Open' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files…' }).click();
    await (await chooser).setFiles({ name: 'figure.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(bytes) });
    await page.getByText('21–23 Mar 2022').first().waitFor(patience);
    expect(await page.getByLabel('Lanes by').inputValue()).toBe('place');
    expect((await eventsInWindow(page))[0]).toBeLessThan(all);
    await page.context().close();
  });

  it('brings back where a person looked and what was put elsewhere', async () => {
    const { page } = await served.open();
    const network = page.locator('main canvas').last();
    const box = (await network.boundingBox())!;
    const whole = await exported(page, 'Network');
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.4);
    await page.mouse.wheel(0, -240);
    await settle(page);
    const closer = await exported(page, 'Network');
    expect(readKeptStory(closer.text).view.region).toMatch(/^-?[\d.]+ /);
    expect(closer.text).not.toBe(whole.text);

    const { page: another } = await served.open();
    await another.getByRole('button', { name: 'Open' }).click();
    const chooser = another.waitForEvent('filechooser');
    await another.getByRole('button', { name: 'Choose files…' }).click();
    const buffer = Buffer.from(closer.text);
    await (await chooser).setFiles({ name: 'closer.svg', mimeType: 'image/svg+xml', buffer });
    await expect
      .poll(async () => readKeptStory((await exported(another, 'Network')).text).view.region, patience)
      .toBe(readKeptStory(closer.text).view.region);
    await page.context().close();
    await another.context().close();
  });

  it('that is hostile is refused in one line, and what was open stays', async () => {
    const { page } = await served.open();
    const before = await eventsInWindow(page);
    await page.getByRole('button', { name: 'Open' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files…' }).click();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>document.title = "run"</script></svg>';
    await (await chooser).setFiles({ name: 'bad.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
    await page.getByText(/bad\.svg cannot be opened: it holds no story/).waitFor(patience);
    expect(await eventsInWindow(page)).toEqual(before);
    expect(await page.title()).not.toBe('run');
    await page.context().close();
  });
});

describe('what is exported', () => {
  it('is what is on the screen, pixel by pixel', async () => {
    const { page } = await served.open();
    const { text } = await exported(page, 'Timeline');
    const screen = await page.evaluate(() =>
      document.querySelector<HTMLCanvasElement>('[aria-label="Timeline"] canvas')!.toDataURL('image/png'),
    );
    // The same file drawn by the browser itself, as a picture.
    const drawn = await page.evaluate(async (svg) => {
      const picture = new Image();
      picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await picture.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: picture.width, height: picture.height });
      canvas.getContext('2d')!.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');
    }, text);
    await settle(page);
    const [one, other] = [screen, drawn].map((address) => PNG.sync.read(Buffer.from(address.split(',')[1], 'base64')));
    expect([one.width, one.height]).toEqual([other.width, other.height]);
    let differing = 0;
    for (let at = 0; at < one.data.length; at += 4) {
      const apart = [0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > 64);
      if (apart) differing++;
    }
    expect((4 * differing) / one.data.length).toBeLessThan(0.004);
    await page.context().close();
  });
});
