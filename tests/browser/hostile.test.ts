import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/lib/story/index.ts';
import { exported, serveStory, settle, type Served } from './open-page.ts';

const attack = '<img src=x onerror="window.broken=1"><script>window.broken=1</script>';
const bidi = '\u202e\u2066gnitirw drawkcab';
const endless = 'W'.repeat(10_000);
const text = `${attack}\n\n${bidi} and ${attack} struck on Monday. ${endless}\n\n${'long line '.repeat(100_000)}\u0000end`;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** A story in which every text from outside tries to be something else. */
const story: Story = {
  format: 'annalist-story',
  version: 1,
  title: `${attack}${bidi}`,
  articles: [
    {
      id: 'a-1',
      path: '../../etc/passwd',
      title: attack,
      publisher: attack,
      url: 'javascript:window.broken=1',
      language: 'en',
      date: {
        value: '2022-03-22',
        begin: '2022-03-22',
        end: '2022-03-23',
        basis: 'inferred',
        confidence: 0.5,
        evidence: [{ ...at('on Monday'), because: attack }],
      },
      text,
      regions: [{ kind: 'headline', start: 0, end: attack.length }],
    },
  ],
  times: [
    {
      id: 't-1',
      article: 'a-1',
      ...at('Monday'),
      text: attack,
      type: 'DATE',
      value: attack,
      mod: null,
      quant: null,
      freq: null,
      edtf: null,
      begin: '2022-03-21',
      until: '2022-03-22',
      granularity: 'day',
      anchor: { kind: 'document', id: null },
      steps: [attack, bidi],
      confidence: 0.5,
      alternatives: [{ value: attack, confidence: 0.1 }],
    },
  ],
  actors: [
    {
      id: 'p-1',
      name: attack,
      kind: 'person',
      aliases: [bidi, attack, endless],
      affiliation: [],
      mentions: [{ article: 'a-1', ...at('backward') }],
    },
    { id: 'p-2', name: endless, kind: 'country', aliases: [], affiliation: ['p-1'], mentions: [] },
  ].map((actor) => ({ ...actor, mentions: actor.mentions.filter(({ start }) => start >= 0) })) as Story['actors'],
  events: [attack, bidi, endless, '\u0000'].map((label, index) => ({
    id: `e-${index}`,
    label,
    kind: 'occurrence',
    factuality: 'claimed',
    date: {
      value: '2022-03-21',
      begin: '2022-03-21',
      end: '2022-03-22',
      granularity: 'day',
      basis: 'stated',
      times: ['t-1'],
      confidence: 0.9,
    },
    participants: [{ actor: index % 2 ? 'p-1' : 'p-2', role: 'agent' }],
    sources: [{ actor: 'p-1' }],
    places: [],
    mentions: [{ article: 'a-1', ...at('struck on Monday'), trigger: at('struck') }],
  })),
  relations: [],
};

let served: Served;
beforeAll(async () => {
  served = await serveStory(story);
});
afterAll(() => served.close());

describe('a hostile story', () => {
  it('is drawn as text everywhere, and runs nothing', async () => {
    const { page } = await served.open();
    expect(await page.locator('article').innerText()).toContain(attack);
    for (const name of ['ArrowRight', 'ArrowRight', 't', 'ArrowRight', 't']) {
      await page.keyboard.press(name);
      await settle(page);
    }
    await page.getByRole('button', { name: attack }).first().click();
    await page.locator('[data-kind="expression"]').first().click();
    await page.getByRole('combobox', { name: /^Search/ }).fill('img src');
    await page.getByRole('option').first().waitFor();
    await page.waitForTimeout(200);
    const found = await page.evaluate(() => ({
      broken: 'broken' in window,
      images: document.images.length,
      scripts: [...document.querySelectorAll('body script')].filter((script) => script.textContent?.includes('broken'))
        .length,
      links: [...document.querySelectorAll('a')]
        .map((link) => link.protocol)
        .filter((protocol) => !/^https?:$/.test(protocol)),
      wide: document.documentElement.scrollWidth > innerWidth + 1,
    }));
    expect(found).toEqual({ broken: false, images: 0, scripts: 0, links: [], wide: false });
    await page.context().close();
  });

  it('is exported as text, and the SVG file runs nothing either', async () => {
    const { page } = await served.open();
    for (const entry of ['Timeline', 'Network'] as const) {
      const { text: svg, name } = await exported(page, entry);
      expect(name).not.toMatch(/[<>"/\\]/);
      expect(svg).not.toMatch(/<(img|script|foreignObject)/i);
      expect(svg).not.toContain('\u0000');
      const verdict = await page.evaluate((source) => {
        const root = new DOMParser().parseFromString(source, 'image/svg+xml');
        return {
          error: root.querySelector('parsererror') !== null,
          active: root.querySelectorAll('script, [onerror], [onload]').length,
        };
      }, svg);
      expect(verdict).toEqual({ error: false, active: 0 });
    }
    await page.context().close();
  });

  it('does not draw a megabyte at once', async () => {
    const { page } = await served.open();
    const drawn = await page.locator('article').evaluate((article) => article.textContent!.length);
    expect(drawn).toBeLessThan(200_000);
    await page.context().close();
  });
});

it('a story that tells everything twice, and of one actor in two parts, is told and corrected as any other', async () => {
  const said = 'Kolb defended herself on Monday.';
  const [event] = story.events;
  const twice = (id: string): Story['events'][number] => ({
    ...event,
    id,
    label: `Kolb defends herself, ${id}`,
    date: { ...event.date!, times: ['t-1', 't-1'] },
    participants: ['agent', 'agent', 'patient'].map((role) => ({ actor: 'p-1', role: role as 'agent' })),
    sources: [{ actor: 'p-1' }, { actor: 'p-1' }],
    places: ['p-2', 'p-2'],
    mentions: [0, 1].map(() => ({ article: 'a-1', start: 0, end: said.length, trigger: { start: 5, end: 13 } })),
  });
  const [article] = story.articles;
  const [time] = story.times;
  const [kolb, town] = story.actors;
  const own = await serveStory({
    ...story,
    articles: [{ ...article, title: 'Kolb', text: said, regions: [], date: { ...article.date, evidence: [] } }],
    times: [{ ...time, start: 25, end: 31 }],
    actors: [
      { ...kolb, name: 'Kolb', affiliation: ['p-2', 'p-2'], mentions: [{ article: 'a-1', start: 0, end: 4 }] },
      { ...town, name: 'Lomvik', affiliation: [] },
    ],
    events: [twice('e-0'), twice('e-1')],
    relations: [
      { type: 'contradicts', from: 'e-0', to: 'e-1' },
      { type: 'contradicts', from: 'e-1', to: 'e-0' },
    ],
  });
  try {
    const { page, noise } = await own.open();
    const details = page.getByRole('region', { name: 'Details' });
    await page.locator('article [data-kind="event"]').first().click();
    await details.getByRole('button', { name: 'Who took part…' }).click();
    await expect.poll(() => details.getByLabel('Part of Kolb').count()).toBe(2);
    await details.getByRole('button', { name: 'Change who says so' }).click();
    await expect.poll(() => details.getByRole('button', { name: 'Not a source: Kolb' }).count()).toBe(1);
    await page.getByRole('region', { name: 'Actors' }).getByRole('button', { name: /^Kolb/ }).click();
    await details.getByRole('heading', { name: 'Kolb' }).waitFor();
    expect(noise).toEqual([]);
  } finally {
    await own.close();
  }
});
