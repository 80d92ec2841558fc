import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serialiseStory } from '../../src/lib/story/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { exported, patience, servePage, type Served } from './open-page.ts';

const ferry = 'Ferry strands passengers\n\nThe ferry Hamble ran aground on 2 June 2021.';
const storm = 'Storm closes port\n\nA storm closed the port of Aldholm on 12 May 2021.';
const strike = 'Dockers walk out\n\nThe dockers of Aldholm went on strike on 14 May 2021.';

let served: Served;
let folder: string;
beforeAll(async () => {
  served = await servePage({ 'ferry.txt': ferry });
  folder = path.join(temporaryFolder(), 'port');
  mkdirSync(path.join(folder, 'more'), { recursive: true });
  writeFileSync(path.join(folder, 'storm.txt'), storm);
  writeFileSync(path.join(folder, 'more', 'strike.md'), strike);
  writeFileSync(path.join(folder, 'picture.png'), 'a picture');
  writeFileSync(path.join(folder, '.hidden.txt'), 'Hidden\n\nThis is not to be read.');
  writeFileSync(path.join(folder, '..', 'story.json'), serialiseStory(sampleStory));
});
afterAll(() => served.close());

/** Drops files and folders on the left half of the page, which adds to the story, or on the right, which opens another. */
async function drop(page: Page, files: string[], half: 'add' | 'new'): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize()!;
  const at = { x: width * (half === 'add' ? 0.25 : 0.75), y: height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data: { items: [], files, dragOperationsMask: 1 } });
    await page.waitForTimeout(60);
  }
}

async function paste(page: Page, text: string, opening: 'add' | 'new'): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  if (opening === 'add') await page.getByLabel('add to this story').check();
  await page.getByRole('textbox', { name: /paste the text/ }).fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
}

const titles = async (page: Page) =>
  (await page.getByRole('region', { name: 'Articles' }).getByRole('button').allInnerTexts())
    .map((text) => text.split('\n')[0])
    .filter((title) => title !== '')
    .sort();
const expectTitles = (page: Page, wanted: string[]) =>
  expect.poll(() => titles(page), patience).toEqual(wanted.toSorted());

const [ferryTitle, stormTitle, strikeTitle] = [ferry, storm, strike].map((text) => text.split('\n')[0]);

it('a story without dates offers nothing that needs them', async () => {
  const { page, noise } = await served.open();
  await paste(page, 'Mayor opens bridge\n\nThe mayor opened the bridge. A baker praised the mayor.', 'new');
  await page.getByText('no dates', { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Play' }).count()).toBe(0);
  expect(await page.getByPlaceholder('Go to a date').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Zoom in', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Storyline' }).click();
  await page.getByRole('application', { name: /storyline/ }).waitFor();
  expect(await page.getByText('crowded days').count()).toBe(0);
  expect(noise).toEqual([]);
  await page.context().close();
});

describe('what is dropped on the page', () => {
  it('may be a folder: its files are read, hidden ones passed over, others counted', async () => {
    const { page, noise } = await served.open();
    await drop(page, [folder], 'add');
    await page.getByText('Added 2 articles').waitFor();
    await expectTitles(page, [stormTitle, strikeTitle, ferryTitle]);
    expect(await page.getByRole('alert').innerText()).toContain('port: 1 file of other kinds left out');
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('may be a table, of an article in each row, or a page saved in one file', async () => {
    const { page } = await served.open();
    const quoted = (text: string) => `"${text}"`;
    writeFileSync(path.join(folder, '..', 'pile.csv'), ['text', ...[storm, strike].map(quoted)].join('\n'));
    const head =
      'MIME-Version: 1.0\r\nContent-Type: text/html\r\nSnapshot-Content-Location: https://port.example/\r\n\r\n';
    writeFileSync(
      path.join(folder, '..', 'quay.mhtml'),
      `${head}<h1>Quay gives way</h1><p>The quay of Aldholm gave way on 3 June 2021.</p>`,
    );
    const files = ['pile.csv', 'quay.mhtml'].map((name) => path.join(folder, '..', name));
    await drop(page, files, 'new');
    await expectTitles(page, [stormTitle, strikeTitle, 'Quay gives way']);
    await page.context().close();
  });

  it('may be chosen from the keyboard as well, a folder too', async () => {
    const { page } = await served.open();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByLabel('add to this story').check();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'or a folder…' }).press('Enter');
    await (await choosing).setFiles(folder);
    await page.getByText('Added 2 articles').waitFor();
    await expectTitles(page, [stormTitle, strikeTitle, ferryTitle]);
    expect(await page.getByRole('alert').innerText()).toContain('port: 1 file of other kinds left out');
    await page.context().close();
  });

  it('adds to the story what a story file tells, or opens it instead, which can be undone', async () => {
    const { page } = await served.open();
    const story = path.join(folder, '..', 'story.json');
    await drop(page, [story], 'add');
    await page.getByText(`Added ${sampleStory.articles.length} articles`).waitFor();
    expect(await titles(page)).toContain(ferryTitle);
    expect((await titles(page)).length).toBe(1 + sampleStory.articles.length);
    await page.keyboard.press('Control+z');
    await expectTitles(page, [ferryTitle]);

    await drop(page, [story], 'new');
    await page.getByText(`Opened “${sampleStory.title}”`).waitFor();
    expect(await titles(page)).not.toContain(ferryTitle);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectTitles(page, [ferryTitle]);
    await page.context().close();
  });
});

describe('what is opened in the page', () => {
  it('is there after a reload, can be undone, and then stays undone', async () => {
    const { page } = await served.open();
    await paste(page, storm, 'add');
    await page.getByText('Added 1 article').waitFor();
    await page.reload();
    await page.getByText('2 articles as you had opened them').waitFor();
    await expectTitles(page, [stormTitle, ferryTitle]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectTitles(page, [ferryTitle]);
    await page.reload();
    await page.locator('main canvas').first().waitFor();
    await expectTitles(page, [ferryTitle]);
    await page.context().close();
  });

  it('is its own tab’s, and neither loses the other one’s', async () => {
    const { page } = await served.open();
    const other = await page.context().newPage();
    await other.goto(served.address);
    await other.locator('main canvas').first().waitFor();
    await paste(page, storm, 'new');
    await expectTitles(page, [stormTitle]);
    await paste(other, strike, 'add');
    await expectTitles(other, [strikeTitle, ferryTitle]);
    await page.reload();
    await expectTitles(page, [stormTitle]);
    await other.reload();
    await expectTitles(other, [strikeTitle, ferryTitle]);
    await page.context().close();
  });

  it('is all kept where the next comes before the last is read', async () => {
    const { page } = await served.open();
    await paste(page, storm, 'add');
    await paste(page, strike, 'add');
    await expectTitles(page, [stormTitle, strikeTitle, ferryTitle]);
    await page.context().close();
  });
});

it('a figure or a story file that is pasted opens as what it is, not as an article', async () => {
  const { page } = await served.open();
  const { text } = await exported(page, 'Timeline');
  await paste(page, serialiseStory(sampleStory), 'new');
  await page.getByText(`Opened “${sampleStory.title}”`).waitFor(patience);
  await paste(page, text, 'new');
  await expectTitles(page, [ferryTitle]);
  await paste(page, serialiseStory(sampleStory).slice(0, 2000), 'new');
  await page.getByText('The pasted story.json cannot be opened: it ends too early').waitFor(patience);
  await expectTitles(page, [ferryTitle]);
  await page.context().close();
});
