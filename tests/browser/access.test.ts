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

    await page.getByRole('button', { name: /^Belarus ?, country/ }).click();
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
