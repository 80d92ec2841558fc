import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventsInWindow, patience, servePage, settle, type Served } from './open-page.ts';

const ferry = `Ferry strands 90 passengers off Aldholm

The ferry Hamble ran aground on Tuesday. The coastguard rescued 90 passengers on Wednesday.

The harbour office will publish a report next week. It closed the harbour last month.`;

const dated = `Harbour reopens

Aldholm, 3 June 2021 - The harbour office reopened the harbour on Monday.`;

let served: Served;
beforeAll(async () => {
  served = await servePage({ 'ferry.txt': ferry, 'harbour.txt': dated });
});
afterAll(() => served.close());

const openFerry = (page: Page) => page.getByRole('button', { name: /^Ferry strands/ }).click();

async function setDate(page: Page, date: string) {
  await page.getByRole('button', { name: /^(Change|Set the date)$/ }).click();
  await page.getByRole('textbox', { name: /written on/ }).fill(date);
  await page.getByRole('button', { name: 'Set', exact: true }).click();
}

const cardOf = async (page: Page, words: string) => {
  await page.locator('[data-kind="expression"]', { hasText: words }).first().click();
  await settle(page);
  return page.getByRole('region', { name: 'Details' }).innerText();
};

describe('the date of an article', () => {
  it('dates everything in it at once, is shown as given, and can be undone', async () => {
    const { page } = await served.open();
    await openFerry(page);
    const before = await page.getByRole('article').locator('header').innerText();
    await setDate(page, '10 March 2022');
    await page.getByText('Date changed').waitFor();
    const head = await page.getByRole('article').locator('header').innerText();
    expect(head).toContain('10 March 2022');
    expect(head).toContain('given');
    // Who works with the keys goes on from where the date was changed.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Change');
    expect(await cardOf(page, 'Tuesday')).toContain('8 March 2022');
    expect(await cardOf(page, 'last month')).toContain('February 2022');

    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('article').locator('header').innerText(), patience).toBe(before);
    await page.context().close();
  });

  it('keeps what is selected', async () => {
    const { page } = await served.open();
    await openFerry(page);
    await page.locator('[data-kind="expression"]', { hasText: 'Wednesday' }).first().click();
    await setDate(page, '10 March 2022');
    await page.getByText('Date changed').waitFor();
    const details = page.getByRole('region', { name: 'Details' });
    await expect.poll(() => details.innerText(), patience).toContain('9 March 2022');
    await page.context().close();
  });

  it('survives a reload, and goes back to what the article tells', async () => {
    const { page } = await served.open();
    await openFerry(page);
    const automatic = await page.getByRole('article').locator('header strong').innerText();
    await setDate(page, 'March 2022');
    await page.getByText('Date changed').waitFor();
    await page.reload();
    await page.locator('main canvas').first().waitFor();
    await page.getByText(/As you had corrected it/).waitFor();
    await openFerry(page);
    expect(await page.getByRole('article').locator('header').innerText()).toContain('March 2022');
    await page.getByRole('button', { name: 'Back to automatic' }).click();
    await expect.poll(() => page.getByRole('article').locator('header strong').innerText(), patience).toBe(automatic);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('date')))).toEqual([]);
    await page.context().close();
  });

  it('given in one tab arrives in another, and neither loses the other one’s', async () => {
    const { page } = await served.open();
    const other = await page.context().newPage();
    await other.goto(served.address);
    await other.locator('main canvas').first().waitFor();

    await openFerry(page);
    await setDate(page, '10 March 2022');
    await page.getByText('Date changed').waitFor();
    await other.getByText('Corrected in another tab').waitFor();

    await other.getByRole('button', { name: /^Harbour reopens/ }).click();
    await setDate(other, '5 June 2021');
    await other.getByText('Date changed').first().waitFor();
    await expect
      .poll(() => page.getByRole('button', { name: /^Harbour reopens/ }).innerText(), patience)
      .toContain('5 June 2021');
    expect(await page.getByRole('button', { name: /^Ferry strands/ }).innerText()).toContain('10 March 2022');
    await page.context().close();
  });

  it('that is none is not taken', async () => {
    const { page } = await served.open();
    await openFerry(page);
    await page.getByRole('button', { name: /^(Change|Set the date)$/ }).click();
    await page.getByRole('textbox', { name: /written on/ }).fill('31 February 2022');
    await page.getByText(/No date can be read here/).waitFor();
    expect(await page.getByRole('button', { name: 'Set', exact: true }).isDisabled()).toBe(true);
    await page.context().close();
  });
});

describe('articles opened in the page', () => {
  it('are read here, from a file or pasted, alone or beside the others', async () => {
    const { page, noise } = await served.open();
    const [, before] = await eventsInWindow(page);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByLabel('add to this story').check();
    await page
      .getByRole('textbox', { name: /paste the text/ })
      .fill('Storm closes port\n\nA storm closed the port of Aldholm on 12 May 2021. Two ships sank.');
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.getByText('Added 1 article').waitFor();
    const [, after] = await eventsInWindow(page);
    expect(after).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await settle(page);
    expect((await eventsInWindow(page))[1]).toBe(before);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('that cannot be read are named in one line, and the story stays', async () => {
    const { page } = await served.open();
    const files = page.locator('input[type=file]');
    await files.setInputFiles([
      { name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"something"}') },
      {
        name: 'picture.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 0, 0]),
      },
    ]);
    const alert = page.getByRole('alert');
    await expect.poll(() => alert.innerText(), patience).toContain('picture.txt');
    expect(await alert.innerText()).toContain('wrong.json: this is JSON, and neither');
    await page.getByRole('button', { name: /^Ferry strands/ }).waitFor();
    await page.context().close();
  });
});

it("what says when is underlined where the reader's own colours take the place of its tint", async () => {
  const { page } = await served.open({ forcedColors: 'active' });
  await openFerry(page);
  const time = page.locator('[data-kind="expression"]', { hasText: 'Tuesday' });
  expect(await time.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
  await page.context().close();
});
