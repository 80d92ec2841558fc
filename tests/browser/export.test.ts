import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStory, serialiseStory, type StoryActor } from '../../src/lib/story/index.ts';
import { sampleStory } from '../figure/sample-story.ts';
import { exported, patience, serveStory, type Served } from './open-page.ts';

let served: Served;
beforeAll(async () => {
  served = await serveStory(sampleStory);
});
afterAll(() => served.close());

const renamed = (actor: StoryActor): StoryActor => ({ ...actor, name: `Other ${actor.name}` });

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

  it('saves no picture of a story that is no longer open', async () => {
    const { page } = await served.open();
    // The network of each story comes late.
    await page.addInitScript(() => {
      const Plain = Worker;
      globalThis.Worker = class extends Plain {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(url, options);
          if (!String(url).includes('network')) return;
          const listen = this.addEventListener.bind(this);
          this.addEventListener = (type: string, listener: (event: Event) => void) =>
            listen(type, (event) => setTimeout(listener, 2000, event));
        }
      };
    });
    await page.reload();
    expect((await exported(page, 'Network')).text).toContain('>Belarus<');
    const other = { ...sampleStory, title: 'Another', actors: sampleStory.actors.map(renamed) };
    const file = { name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(serialiseStory(other)) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('Opened “Another”').waitFor(patience);
    const { name, text } = await exported(page, 'Network');
    expect(name).toBe('another-network.svg');
    expect(text).toContain('>Other Belarus<');
    expect(text).not.toContain('>Belarus<');
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
