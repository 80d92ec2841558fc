import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleStory } from '../figure/sample-story.ts';
import { eventsInWindow, serveStory, settle, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

type Point = readonly [x: number, y: number];

/** Fingers on a picture, as the browser itself would tell of them; all points in the picture's own pixels. */
async function fingersOn(page: Page, name: string) {
  const { x: left, y: top, width, height } = (await page.getByRole('application', { name }).boundingBox())!;
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x: left + x, y: top + y, id })),
    });
  return {
    width,
    height,
    /** Moves fingers from one place each to another, in some steps. */
    async move(...ways: readonly { from: Point; to: Point }[]) {
      await send(
        'touchStart',
        ways.map(({ from }) => from),
      );
      for (let step = 1; step <= 5; step++) {
        const on = (from: number, to: number) => from + ((to - from) * step) / 5;
        await send(
          'touchMove',
          ways.map(({ from, to }): Point => [on(from[0], to[0]), on(from[1], to[1])]),
        );
      }
      await send('touchEnd', []);
      await settle(page);
    },
    /** Holds a finger still for as long as a long press takes, and then moves it. */
    async hold(from: Point, to: Point) {
      await send('touchStart', [from]);
      await page.waitForTimeout(700);
      await send('touchMove', [to]);
      await send('touchEnd', []);
      await settle(page);
    },
  };
}

const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const windowOf = (page: Page) => page.locator('p.window strong').innerText();

describe('fingers on the timeline', () => {
  const name = 'Events on the timeline';

  it('pinched apart show less time, pinched together more', async () => {
    const { page } = await served.open(telephone);
    const fingers = await fingersOn(page, name);
    const y = fingers.height / 2;
    const [all] = await eventsInWindow(page);
    await fingers.move({ from: [200, y], to: [130, y] }, { from: [240, y], to: [340, y] });
    const [closer] = await eventsInWindow(page);
    expect(closer).toBeLessThan(all);
    await fingers.move({ from: [130, y], to: [200, y] }, { from: [340, y], to: [240, y] });
    expect((await eventsInWindow(page))[0]).toBeGreaterThan(closer);
    await page.context().close();
  });

  it('two of them move it, and it stays as long', async () => {
    const { page } = await served.open(telephone);
    const fingers = await fingersOn(page, name);
    const y = fingers.height / 2;
    await fingers.move({ from: [200, y], to: [130, y] }, { from: [240, y], to: [340, y] });
    const before = await windowOf(page);
    await fingers.move({ from: [200, y], to: [260, y] }, { from: [240, y], to: [300, y] });
    expect(await windowOf(page)).not.toBe(before);
    await fingers.move({ from: [260, y], to: [200, y] }, { from: [300, y], to: [240, y] });
    expect(await windowOf(page)).toBe(before);
    await page.context().close();
  });

  it('one that is held and then moved chooses a stretch of time', async () => {
    const { page } = await served.open({ hasTouch: true });
    const fingers = await fingersOn(page, name);
    const [all] = await eventsInWindow(page);
    // Among the days there is nothing but time.
    await fingers.hold([400, 24], [600, 24]);
    await page.getByText(/^\d+ events? chosen$/).waitFor();
    expect((await eventsInWindow(page))[0]).toBeLessThan(all);
    await page.context().close();
  });
});

describe('fingers on the network', () => {
  it('pinched apart come closer, until all is asked for again', async () => {
    const { page } = await served.open(telephone);
    const fingers = await fingersOn(page, 'Nodes of the network');
    const canvas = page.getByRole('application', { name: 'Nodes of the network' }).locator('canvas');
    const picture = () => canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
    await settle(page);
    const whole = await picture();
    const { width, height } = fingers;
    const middle: Point = [width / 2, height / 2];
    await fingers.move({ from: middle, to: [40, 40] }, { from: middle, to: [width - 40, height - 40] });
    expect(await picture()).not.toBe(whole);
    await page.context().close();
  });
});
