import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStory } from '../../src/lib/story/index.ts';
import { exported, patience, servePage, settle, type Served } from './open-page.ts';

const bridge = `Bridge closed at Tornby

Tornby, 13 September 2018 - Engineers closed the Skarn bridge at Tornby on Tuesday after a barge hit a pillar.

Lorry drivers blocked the harbour on 3 September. The mayor, Ida Holm, met Ms Birk.`;

const shops = `Shops feel the loss

Tornby, 14 September 2018 - Engineers closed the Skarn bridge at Tornby on Tuesday. Shopkeepers feared for their trade.`;

let served: Served;
beforeAll(async () => {
  served = await servePage({ 'bridge.txt': bridge, 'shops.txt': shops });
});
afterAll(() => served.close());

const details = (page: Page) => page.getByRole('region', { name: 'Details' });
const corrected = (page: Page) => page.getByRole('region', { name: 'Corrected by hand' });
const told = (page: Page) => expect.poll(() => details(page).innerText(), patience);

async function select(page: Page, word: string): Promise<void> {
  await page.getByRole('button', { name: /^Bridge closed/ }).click();
  await page
    .locator('[data-kind="event"]', { hasText: new RegExp(`^${word}$`) })
    .first()
    .click();
  await details(page).getByRole('button', { name: 'Rename' }).waitFor();
}

async function setDate(page: Page, date: string): Promise<void> {
  await details(page)
    .getByRole('button', { name: /^(Change|Set the date)$/ })
    .click();
  await details(page).getByRole('textbox', { name: 'It was' }).fill(date);
  await page.keyboard.press('Enter');
}

describe('an event that a person corrects', () => {
  it('has the date they give, and the one it had when they take that back', async () => {
    const { page, noise } = await served.open();
    await select(page, 'blocked');
    await told(page).toContain('3 September 2018');
    await setDate(page, '5–6 September 2018');
    await told(page).toContain('between 5 and 6 September 2018');
    await told(page).toContain('set by hand');
    // Who works with the keys goes on from where the date was changed.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Change');
    await corrected(page).getByRole('button', { name: 'Take back' }).click();
    await told(page).not.toContain('set by hand');
    await told(page).toContain('3 September 2018');
    expect(await corrected(page).count()).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('may be without a date, and keeps what cannot be read in its field', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await setDate(page, 'soon');
    await told(page).toContain('No date can be read here');
    await details(page).getByRole('button', { name: 'Nobody can tell' }).click();
    await told(page).toContain('undated');
    await page.context().close();
  });

  it('has the name they give, in the timeline and the table too, until Undo', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await details(page).getByRole('button', { name: 'Rename' }).click();
    await details(page).getByRole('textbox', { name: 'Call it' }).fill('The <b>blockade</b>');
    await page.keyboard.press('Enter');
    await page.getByText('Renamed').waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('cell', { name: 'The <b>blockade</b>' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('cell', { name: /blockade/ }).count(), patience).toBe(0);
    await page.context().close();
  });

  it('stands as they say', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await details(page).getByLabel('standing').selectOption('is denied');
    await page.getByText('Standing changed').waitFor();
    await told(page).toMatch(/3 September 2018 · is denied/);
    await page.context().close();
  });

  it('is one with another that they choose, by the keyboard alone, and apart again', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await details(page).getByRole('button', { name: 'Same as…' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('fear');
    await page.getByRole('option', { name: /fear/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Two events joined').waitFor();
    await told(page).toContain('2 articles');
    const reports = details(page).getByRole('button', { name: 'Another event' });
    await expect.poll(() => reports.count(), patience).toBe(2);
    await reports.last().click();
    await page.getByText('Told apart').waitFor();
    await told(page).toContain('1 article');
    await page.context().close();
  });

  it('is left out where it is none, and what is corrected is there after a reload and in the story that is saved', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await details(page).getByRole('button', { name: 'Not an event' }).click();
    await page.getByText('Left out').waitFor();
    await page.reload();
    await corrected(page).getByText('blocked the harbour').waitFor();
    await expect.poll(() => page.locator('[data-kind="event"]', { hasText: /^blocked$/ }).count(), patience).toBe(0);
    const { corrections, events } = parseStory((await exported(page, 'Story file')).text);
    expect(corrections).toMatchObject([{ type: 'noEvent' }]);
    const { article, start } = (corrections![0] as { events: { article: string; start: number }[] }).events[0];
    expect(
      events.some(({ mentions }) => mentions.some((one) => one.article === article && one.trigger.start === start)),
    ).toBe(false);
    await page.context().close();
  });

  it('is corrected in another tab of the same browser as well', async () => {
    const { page } = await served.open();
    const other = await page.context().newPage();
    await other.goto(served.address);
    await select(page, 'blocked');
    await setDate(page, 'May 2018');
    await corrected(other).getByText('May 2018').waitFor();
    await page.context().close();
  });
});

describe('corrections made one upon the other', () => {
  it('all hold, be the one before still at work', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await details(page).getByRole('button', { name: 'Rename' }).click();
    await details(page).getByRole('textbox', { name: 'Call it' }).fill('The   blockade ');
    await page.keyboard.press('Enter');
    await details(page).getByLabel('standing').selectOption('is denied');
    await expect.poll(() => corrected(page).getByRole('listitem').count(), patience).toBe(2);
    await told(page).toMatch(/^The blockade\s+3 September 2018 · is denied/);
    await page.context().close();
  });

  it('are taken back by Undo one by one, the one at work first', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await setDate(page, 'May 2018');
    await corrected(page).getByText('May 2018').waitFor();
    await details(page).getByLabel('standing').selectOption('is denied');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Control+z');
    await page.getByText('Undone').waitFor();
    await settle(page);
    await told(page).toContain('May 2018 · happened');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await told(page).toContain('3 September 2018 · happened');
    await page.keyboard.press('Control+Shift+z');
    await told(page).toContain('May 2018 · happened');
    await page.reload();
    await expect.poll(() => corrected(page).getByRole('listitem').count(), patience).toBe(1);
    await page.context().close();
  });
});

describe('the focus', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement!;
      return element.getAttribute('aria-label') ?? element.textContent;
    });

  it('stays by the text where the event that was selected is gone, and in the list where a correction is', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await setDate(page, 'May 2018');
    await corrected(page).getByText('May 2018').waitFor();
    await details(page).getByRole('button', { name: 'Not an event' }).focus();
    await page.keyboard.press('Enter');
    await corrected(page).getByText('is no event').waitFor();
    expect(await focused(page)).toBe('Text and details');
    await corrected(page).getByRole('button', { name: 'Take back' }).last().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => corrected(page).getByRole('listitem').count(), patience).toBe(1);
    expect(await focused(page)).toContain('Corrected by hand');
    await page.context().close();
  });

  it('leaves the field for the other event for wherever the person goes, and comes back from it otherwise', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    const same = details(page).getByRole('button', { name: 'Same as…' });
    await same.click();
    await page.getByRole('combobox', { name: /^Search/ }).click();
    await settle(page);
    expect(await focused(page)).toMatch(/^Search/);
    await same.click();
    await page.getByRole('combobox', { name: 'The same event as' }).press('Escape');
    expect(await focused(page)).toBe('Same as…');
    await page.context().close();
  });
});

describe('an actor that a person corrects', () => {
  it('is one with another', async () => {
    const { page } = await served.open();
    await page
      .getByRole('region', { name: 'Actors' })
      .getByRole('button', { name: /^Ida Holm/ })
      .click();
    await details(page).getByRole('button', { name: 'Same as…' }).click();
    await page.keyboard.type('birk');
    await page.getByRole('option', { name: /Birk/ }).click();
    await page.getByText('Two actors joined').waitFor();
    await expect
      .poll(() => page.getByRole('region', { name: 'Actors' }).getByRole('button', { name: /Birk/ }).count(), patience)
      .toBe(0);
    await told(page).toContain('Birk');
    await page.context().close();
  });
});
