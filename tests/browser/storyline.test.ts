import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureKindNames, indexStory, storylineScene, themeNames } from '#lib/figure/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { patience, serveStory, settle, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

describe('the storyline', () => {
  it('selects the event that is clicked, and follows a drag', async () => {
    const { page, noise } = await served.open();
    await page.getByRole('button', { name: 'Storyline' }).click();
    const canvas = page.getByRole('region', { name: 'Storyline' }).locator('canvas');
    const box = (await canvas.boundingBox())!;
    await settle(page);

    const index = indexStory(sampleStory);
    const window = index.initialWindow;
    const scene = storylineScene(index, { width: box.width, height: box.height, theme: 'light', window });
    const meeting = scene.layers.find(({ id }) => id === 'events')?.marks.find(({ shape }) => shape === 'rect');
    if (meeting?.shape !== 'rect') throw new Error('the sample story has a meeting');
    await page.mouse.click(box.x + meeting.x + meeting.width / 2, box.y + meeting.y + 2);
    const { label } = sampleStory.events.find(({ id }) => id === meeting.item?.id)!;
    await page.getByRole('region', { name: 'Details' }).getByText(label).first().waitFor(patience);

    const before = await page.locator('.window strong').innerText();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height - 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 240, box.y + box.height - 12, { steps: 6 });
    await page.mouse.up();
    await settle(page);
    expect(await page.locator('.window strong').innerText()).not.toBe(before);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});

it('goes as far as it is moved, however often within one picture', async () => {
  const { page } = await served.open();
  await page.getByRole('button', { name: 'Storyline' }).click();
  await page.getByText('Arranging the lines…').waitFor({ state: 'detached' });
  await settle(page);
  const before = await page.locator('.window strong').innerText();
  const turned = async (...by: number[]) => {
    await page
      .getByRole('region', { name: 'Storyline' })
      .locator('canvas')
      .evaluate((canvas, all) => {
        for (const deltaX of all)
          canvas.dispatchEvent(new WheelEvent('wheel', { deltaX, bubbles: true, cancelable: true }));
      }, by);
    await settle(page);
    return page.locator('.window strong').innerText();
  };
  expect(await turned(60, 60, 60, 60)).not.toBe(before);
  expect(await turned(-240)).toBe(before);
  await page.context().close();
});

it('says of an event that is selected and not in it that it is not drawn there', async () => {
  const { page } = await served.open();
  await page.getByRole('button', { name: 'Storyline' }).click();
  await page.getByText('Arranging the lines…').waitFor({ state: 'detached' });
  const index = indexStory(sampleStory);
  const window = index.initialWindow;
  const scene = storylineScene(index, { width: 800, height: 400, theme: 'light', window });
  const drawn = new Set(scene.layers.flatMap(({ marks }) => marks.map(({ item }) => item?.id)));
  const isAlone = ({ label }: { label: string }) =>
    sampleStory.events.filter((one) => one.label === label).length === 1;
  const select = async (label: string) => {
    await page.getByRole('combobox', { name: /^Search/ }).fill(label);
    await page.locator('.found [role=option]', { hasText: label }).first().click();
  };
  const [other] = sampleStory.events.filter((event) => isAlone(event) && !drawn.has(event.id));
  await select(other.label);
  await page.getByText(`${other.label}: not drawn here`).waitFor(patience);
  const [meeting] = sampleStory.events.filter((event) => isAlone(event) && drawn.has(event.id));
  await select(meeting.label);
  await page.getByText('crowded days are wider').waitFor(patience);
  await page.context().close();
});

describe('the keyboard', () => {
  it('goes from mark to mark of a storyline', async () => {
    const { page, noise } = await served.open();
    await page.getByRole('button', { name: 'Storyline' }).click();
    const picture = page.getByRole('application', { name: 'Lines and meetings of the storyline' });
    await settle(page);
    await page.getByText('Arranging the lines…').waitFor({ state: 'detached' });
    await picture.focus();
    const said = page.getByRole('region', { name: 'Details' });
    const seen = new Set<string>();
    for (let times = 0; times < 4; times++) {
      await page.keyboard.press('ArrowRight');
      await settle(page);
      seen.add(await said.innerText());
    }
    expect(seen.size).toBeGreaterThan(2);
    expect(noise).toEqual([]);
    await page.context().close();
  });
});

describe('the gallery', () => {
  it('shows every figure in every theme', async () => {
    const { page } = await served.open();
    await page.goto(`${served.address}gallery`);
    const images = page.locator('figure img');
    await images.first().waitFor(patience);
    expect(await images.count()).toBe(figureKindNames.length * themeNames.length);
    await page.waitForFunction(
      () => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
      undefined,
      patience,
    );
    await page.getByLabel('Size').selectOption({ label: 'One column' });
    expect(await images.first().getAttribute('src')).toContain('preset=column');
    await page.context().close();
  });
});
