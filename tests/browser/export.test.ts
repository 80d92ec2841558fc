import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStory, serialiseStory } from '../../src/lib/story/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { exported, serveStory, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

describe('export', () => {
  it('saves the timeline as SVG with real text in named groups', async () => {
    const { page } = await served.open();
    const { name, text } = await exported(page, 'Timeline');
    expect(name).toMatch(/^[a-z0-9-]+-timeline\.svg$/);
    expect(text).toContain('>Russia<');
    expect(text).toContain('<title');
    expect(text).toContain('<desc');
    expect(text).toMatch(/<g id="(events|lanes|axis)"/);
    expect(text).not.toMatch(/<script|foreignObject|\son\w+=/i);
    await page.context().close();
  });

  it('saves what is on the screen: another window is another picture', async () => {
    const { page } = await served.open();
    const { text: whole } = await exported(page, 'Timeline');
    await page.getByRole('slider', { name: 'Window ends' }).press('PageDown');
    const { text: part } = await exported(page, 'Timeline');
    expect(part).not.toBe(whole);
    const { text: network } = await exported(page, 'Network');
    expect(network).toContain('>Belarus<');
    await page.context().close();
  });

  it('saves the story so that it can be opened again', async () => {
    const { page } = await served.open();
    const { name, text } = await exported(page, 'Story file');
    expect(name).toMatch(/\.json$/);
    expect(parseStory(text)).toEqual(parseStory(serialiseStory(sampleStory)));
    await page.context().close();
  });
});
