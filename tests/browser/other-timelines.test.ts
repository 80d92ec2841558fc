import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyFormats } from '#lib/story/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { launchBrowser } from './launch.ts';

/* What is written for other timelines is read by these programs themselves. */

const require = createRequire(import.meta.url);
const written = (id: string) => storyFormats.find((format) => format.id === id)!.write(sampleStory) as string;
const dated = sampleStory.events.filter(({ date }) => date?.begin != null || date?.end != null);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function pageWith(script: string): Promise<{ page: Page; noise: string[] }> {
  const page = await browser.newPage({ timezoneId: 'UTC' });
  const noise: string[] = [];
  page.on('pageerror', ({ message }) => noise.push(message));
  await page.setContent('<!doctype html><div id="timeline" style="width: 900px; height: 600px"></div>');
  await page.addScriptTag({ path: require.resolve(script) });
  return { page, noise };
}

describe('what is written for other timelines', () => {
  it('is taken by TimelineJS without a complaint, every dated event on its days', async () => {
    const { page, noise } = await pageWith('@knight-lab/timelinejs/dist/js/timeline.js');
    const read = await page.evaluate(async (json) => {
      interface Timeline {
        config?: { events: { unique_id: string; start_date: { data: { date_obj: Date } } }[]; getErrors(): string[] };
      }
      const { TL } = globalThis as unknown as { TL: { Timeline: new (id: string, data: unknown) => Timeline } };
      const timeline = new TL.Timeline('timeline', JSON.parse(json));
      while (!timeline.config) await new Promise((done) => setTimeout(done, 20));
      const { config } = timeline;
      return {
        errors: config.getErrors(),
        events: config.events.map(({ unique_id, start_date }) => {
          const day = start_date.data.date_obj;
          const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
          return { id: unique_id, day: parts.map((part) => String(part).padStart(2, '0')).join('-') };
        }),
      };
    }, written('timelinejs'));
    expect(read.errors).toEqual([]);
    expect(read.events.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => id).sort());
    for (const { date, id } of dated) {
      if (date?.begin) expect(read.events.find((event) => event.id === id)?.day, id).toBe(date.begin.slice(0, 10));
    }
    expect(noise).toEqual([]);
    await page.close();
  });

  it('is drawn by vis-timeline, every dated event in its group', async () => {
    const { page, noise } = await pageWith('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js');
    const read = await page.evaluate((json) => {
      interface Timeline {
        itemSet: { items: Record<string, { data: { start: Date } }>; groups: Record<string, unknown> };
      }
      const { vis } = globalThis as unknown as {
        vis: { Timeline: new (element: Element, items: unknown, groups: unknown, options: unknown) => Timeline };
      };
      const { items, groups } = JSON.parse(json);
      const { itemSet } = new vis.Timeline(document.querySelector('#timeline')!, items, groups, {});
      return {
        starts: Object.fromEntries(
          Object.entries(itemSet.items).map(([id, { data }]) => [id, data.start.toISOString()]),
        ),
        missing: groups.filter(({ id }: { id: string }) => !(id in itemSet.groups)).length as number,
      };
    }, written('vis-timeline'));
    expect(Object.keys(read.starts).sort()).toEqual(dated.map(({ id }) => id).sort());
    expect(read.missing).toBe(0);
    for (const { id, date } of dated) {
      const start = date!.begin ?? date!.end!;
      expect(read.starts[id].slice(0, start.length), id).toBe(start);
    }
    expect(noise).toEqual([]);
    await page.close();
  });
});
