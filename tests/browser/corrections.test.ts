import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStory } from '../../src/lib/story/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { eventsInWindow, exported, patience, servePage, serveStory, settle, type Served } from './open-page.ts';

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

async function add(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('radio', { name: /add/i }).check();
  await page.getByRole('textbox', { name: /paste the text/ }).fill(text);
  await page.getByRole('button', { name: 'Read the text' }).click();
}

async function setDate(page: Page, date: string): Promise<void> {
  await details(page)
    .getByRole('button', { name: /^(Change|Set the date)$/ })
    .click();
  await details(page).getByRole('textbox', { name: 'It was' }).fill(date);
  await page.keyboard.press('Enter');
}

describe('an event that a person corrects', () => {
  it('asks whom a word means that may mean another, and is settled in one step', async () => {
    const { page, noise } = await served.open();
    await add(page, 'Two who met\n\nTornby, 15 September 2018 - Jan Lerner met Karl Stein. He resigned on Friday.');
    await page.getByRole('button', { name: /^Two who met/ }).click();
    const resigned = page.locator('[data-kind="event"]', { hasText: /^resigned$/ });
    await resigned.click();
    await told(page).toContain('[Stein] resigns');
    await told(page).toMatch(/Karl Stein\s+by “He”, \d+% sure: right or wrong\?/);
    await details(page).getByRole('button', { name: '“He” is Karl Stein' }).click();
    await page.getByText('Confirmed').waitFor();
    await told(page).toContain('Stein resigns');
    await told(page).not.toContain('[Stein]');
    await told(page).not.toContain('% sure: right');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Who took part…');
    await page.keyboard.press('Control+z');
    await told(page).toContain('[Stein] resigns');
    await details(page).getByRole('button', { name: '“He” is not Karl Stein' }).click();
    await told(page).toContain('[?] resigns');
    await told(page).not.toContain('% sure: right');
    expect(noise).toEqual([]);
    await page.context().close();
  });

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

/** Marks words of the article on the page, as one does with the pointer. */
const mark = (page: Page, words: string) =>
  page.evaluate((sought) => {
    for (const block of document.querySelectorAll('.block[data-start]')) {
      const at = block.textContent!.indexOf(sought);
      if (at < 0) continue;
      const [range, walker] = [document.createRange(), document.createTreeWalker(block, NodeFilter.SHOW_TEXT)];
      for (let from = 0; walker.nextNode();) {
        const { length } = walker.currentNode as Text;
        const [begin, end] = [at - from, at + sought.length - from];
        if (begin >= 0 && begin < length) range.setStart(walker.currentNode, begin);
        if (end > 0 && end <= length) range.setEnd(walker.currentNode, end);
        from += length;
      }
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    }
  }, words);

describe('an event that a person adds', () => {
  const add = (page: Page) => page.getByRole('button', { name: 'Add event', exact: true });

  it('is told by the words they mark, is there after a reload, and gone when it is none', async () => {
    const { page, noise } = await served.open();
    await page.getByRole('button', { name: /^Bridge closed/ }).click();
    await mark(page, ' the Skarn brid');
    await add(page).click();
    await page.getByText('Event added').waitFor();
    await told(page).toMatch(/^The Skarn bridge\n/);
    await told(page).toContain('“the Skarn bridge” is an event');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('cell', { name: 'The Skarn bridge', exact: true }).waitFor();
    await page.reload();
    await corrected(page).getByText('the Skarn bridge').click();
    await page.locator('[data-kind="event"]', { hasText: /^the/ }).first().click();
    await details(page).getByRole('button', { name: 'Not an event' }).click();
    await page.getByText('Left out').waitFor();
    await expect.poll(() => corrected(page).count(), patience).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('or by words they write, with the keyboard alone', async () => {
    const { page } = await served.open();
    await page.getByRole('button', { name: /^Bridge closed/ }).click();
    await page.getByRole('button', { name: 'Add an event' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('no such words');
    await page.getByText('The article does not say this').waitFor();
    await page.getByRole('textbox', { name: 'Words that tell it' }).fill('LORRY drivers');
    await page.keyboard.press('Enter');
    await told(page).toMatch(/^Lorry drivers\n/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add an event');
    await page.keyboard.press('Control+z');
    await page.getByText('Undone').waitFor();
    await expect.poll(() => details(page).count(), patience).toBe(0);
    await page.context().close();
  });

  it('is not offered for an event that is there, nor for words elsewhere on the page', async () => {
    const { page } = await served.open();
    await page.getByRole('button', { name: /^Bridge closed/ }).click();
    await mark(page, 'a barge');
    await add(page).waitFor();
    await mark(page, 'blocked');
    await expect.poll(() => add(page).count(), patience).toBe(0);
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('header')!));
    await settle(page);
    expect(await add(page).count()).toBe(0);
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

describe('who took part, corrected by a person', () => {
  const part = (page: Page, name: string) => details(page).getByLabel(`Part of ${name}`);

  it('is taken out, has another part, or is added, by the keyboard alone', async () => {
    const { page, noise } = await served.open();
    await select(page, 'met');
    await details(page).getByRole('button', { name: 'Who took part…' }).focus();
    await page.keyboard.press('Enter');
    await part(page, 'Birk').selectOption({ label: 'did not take part' });
    await page.getByText('Taken out').waitFor();
    await expect.poll(() => part(page, 'Birk').count(), patience).toBe(0);
    await part(page, 'Ida Holm').selectOption({ label: 'with' });
    await page.getByText('Part changed').waitFor();
    await details(page).getByRole('button', { name: 'Add an actor…' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('engin');
    await page.getByRole('option', { name: /Engineers/i }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Added').waitFor();
    await expect.poll(() => part(page, 'engineers').inputValue(), patience).toBe('agent');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Add an actor…');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Who took part…');
    await told(page).toMatch(/who\s+engineers\s+with\s+Ida Holm/);
    await expect.poll(() => corrected(page).getByRole('listitem').count(), patience).toBe(3);
    const { events, actors } = parseStory((await exported(page, 'Story file')).text);
    const met = events.find(({ label }) => /\bme?e?ts?\b/.test(label))!;
    const cast = met.participants.map(({ actor, role }) => [actors.find(({ id }) => id === actor)!.name, role]);
    expect(cast).toEqual([
      ['Ida Holm', 'participant'],
      ['engineers', 'agent'],
    ]);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('says so, or does not', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await told(page).toContain('the article itself');
    await details(page).getByRole('button', { name: 'Change who says so' }).click();
    await details(page).getByRole('button', { name: 'Add a source…' }).click();
    await page.keyboard.type('holm');
    await page.getByRole('option', { name: /Ida Holm/ }).click();
    await page.getByText('Source changed').waitFor();
    await told(page).toMatch(/who says so\s+Ida Holm/);
    await details(page).getByRole('button', { name: 'Not a source: Ida Holm' }).click();
    await told(page).toContain('the article itself');
    await corrected(page).getByText('does not say so').waitFor();
    await page.context().close();
  });
});

describe('an actor that a person corrects', () => {
  const actors = (page: Page) => page.getByRole('region', { name: 'Actors' });

  it('has the name and the kind that they give it, after a reload too', async () => {
    const { page, noise } = await served.open();
    await actors(page)
      .getByRole('button', { name: /^Ida Holm/ })
      .click();
    await details(page).getByRole('button', { name: 'Rename' }).click();
    await details(page).getByRole('textbox', { name: 'Name' }).fill('Ida Holm-Lund');
    await page.keyboard.press('Enter');
    await actors(page)
      .getByRole('button', { name: /^Ida Holm-Lund/ })
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rename');
    await details(page).getByLabel('Kind').selectOption('organisation');
    await page.getByText('Kind changed').waitFor();
    await page.reload();
    await corrected(page).getByText('is named “Ida Holm-Lund”').waitFor();
    await actors(page)
      .getByRole('button', { name: /^Ida Holm-Lund/ })
      .click();
    await expect.poll(() => details(page).getByLabel('Kind').inputValue(), patience).toBe('organisation');
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('is two where some of its words speak of somebody else, until that is taken back', async () => {
    const { page } = await served.open();
    const engineers = actors(page).getByRole('button', { name: /^engineers/ });
    await engineers.click();
    await details(page).getByText('Where it is mentioned').click();
    await details(page).getByRole('button', { name: 'Another actor' }).last().click();
    await page.getByText('Told apart').waitFor();
    await expect.poll(() => engineers.count(), patience).toBe(2);
    await corrected(page).getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => engineers.count(), patience).toBe(1);
    await page.context().close();
  });

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

describe('the date of an article', () => {
  it('is listed with the corrections once a person gave it, and taken back there', async () => {
    const { page } = await served.open();
    await page.getByRole('button', { name: /^Bridge closed/ }).click();
    const head = page.getByRole('article').locator('header');
    await head.getByRole('button', { name: 'Change' }).click();
    await head.getByRole('textbox').fill('2 May 2017');
    await page.keyboard.press('Enter');
    await corrected(page).getByText('“Bridge closed at Tornby” is of 2 May 2017').waitFor();
    await corrected(page).getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => corrected(page).count(), patience).toBe(0);
    await head.locator('strong').getByText('13 September 2018').waitFor();
    await page.context().close();
  });
});

describe('what a person gave', () => {
  it('is selected again where they undo that it is no event', async () => {
    const { page } = await served.open();
    await select(page, 'blocked');
    await details(page).getByRole('button', { name: 'Not an event' }).click();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await told(page).toContain('3 September 2018');
    await page.context().close();
  });

  it('is not lost unsaid where the browser keeps nothing', async () => {
    const { page } = await served.open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await select(page, 'blocked');
    await setDate(page, 'May 2018');
    await told(page).toContain('set by hand');
    const alert = page.getByRole('alert');
    await alert.getByText('This browser does not keep corrections').waitFor();
    await alert.getByRole('button', { name: 'Close' }).click();
    await setDate(page, 'June 2018');
    await told(page).toContain('June 2018');
    expect(await alert.innerText()).toBe('');
    await page.context().close();
  });

  it('holds in a story that was written by hand, which stays when articles are added', async () => {
    const handmade = await serveStory(sampleStory);
    const { page, noise } = await handmade.open();
    await page.locator('[data-kind="event"]').first().click();
    const label = await details(page).getByRole('heading', { level: 2 }).innerText();
    await details(page).getByLabel('standing').selectOption('is denied');
    await corrected(page).getByText('is denied').waitFor();
    await page.reload();
    await page.getByText('As you had corrected it').waitFor();
    await corrected(page).getByText('is denied').waitFor();
    const [, before] = await eventsInWindow(page);
    await add(page, 'Storm\n\nA storm closed the port on 12 May 2021.');
    await page.getByText(/^Added 1 article/).waitFor();
    await expect.poll(async () => (await eventsInWindow(page))[1], patience).toBeGreaterThan(before);
    await page.reload();
    await page.getByText(/as you had opened them/).waitFor();
    await corrected(page).getByText('is denied').waitFor();
    const { text } = await exported(page, 'Story file');
    const saved = parseStory(text);
    expect(saved.events).toHaveLength((await eventsInWindow(page))[1]);
    for (const { id } of sampleStory.events) expect(saved.events.map((each) => each.id)).toContain(id);
    expect(saved.events.find((each) => each.label === label)).toMatchObject({ factuality: 'denied' });
    expect(noise).toEqual([]);
    await page.context().close();
    await handmade.close();
  });

  it('may be an actor that no article knows', async () => {
    const { page, noise } = await served.open();
    await select(page, 'blocked');
    await details(page).getByRole('button', { name: 'Change who says so' }).click();
    await details(page).getByRole('button', { name: 'Add a source…' }).click();
    await page.getByRole('combobox', { name: 'Add a source' }).fill('The Tornby Argus');
    await page.getByRole('option', { name: 'New actor: The Tornby Argus' }).click();
    await details(page)
      .getByLabel(/New actor: The Tornby Argus/)
      .selectOption('organisation');
    await details(page).getByRole('button', { name: 'Add', exact: true }).click();
    await corrected(page).getByText('“The Tornby Argus” says so').waitFor();
    await details(page).getByRole('button', { name: 'Done' }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('who says so');
    await page.reload();
    await page.getByText('As you had corrected it').waitFor();
    const argus = page.getByRole('complementary').getByRole('button', { name: /^The Tornby Argus/ });
    await argus.click();
    await told(page).toContain('organisation');
    await corrected(page).getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => argus.count(), patience).toBe(0);
    expect(noise).toEqual([]);
    await page.context().close();
  });

  it('is shown after a reload, and no address that is meant for another story', async () => {
    const { page } = await served.open();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page
      .getByRole('textbox', { name: /paste the text/ })
      .fill('Storm\n\nA storm closed the port on 12 May 2021.');
    await page.getByRole('button', { name: 'Read the text' }).click();
    await page.getByText(/^(Opened|Added) 1 article/).waitFor();
    await settle(page);
    await page.goto(`${served.address}?view=storyline`);
    await page.getByText(/as you had opened them/).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});
