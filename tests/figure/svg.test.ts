import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayText,
  drawFigure,
  type FigureKindName,
  type FigureOptions,
  indexStory,
  layoutNetwork,
  networkScene,
  overviewScene,
  paintSvg,
  type Scene,
  timelineScene,
} from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import type { Story } from '#lib/story/index.ts';
import { madeStory } from './made-story.ts';
import { readSvg as read } from './read-svg.ts';
import { sampleStory } from './sample-story.ts';

/** A figure as an SVG file, without its story. */
function figureSvg(story: Story, { kind, ...options }: FigureOptions & { kind: FigureKindName }): string {
  const figure = drawFigure(story, kind, options);
  return paintSvg(figure.scene, figure);
}

const hostile = [
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  "' onclick='alert(1)' x='",
  ']]><![CDATA[ &amp; &nope; &#0; <!-- --',
  'javascript:alert(1)',
  '\u202Ereversed\u202C \u2066isolated\u2069 \u200fmark',
  'null\0byte \u0001\u0008\u001f \u{7f}\u{9f}',
  'lone \ud800 surrogate \udc00 \ufffe\uffff',
  'x'.repeat(10_000),
  'a'.repeat(1_000_000),
  '東京で会談 مؤتمر القمة 🕊️ पत्रकार Łódź',
  ' \n\t\u2028 ',
];

function hostileStory(): Story {
  const story = structuredClone(sampleStory);
  story.title = hostile.slice(0, 8).join(' ');
  story.events.forEach((event, at) => (event.label = hostile[at % hostile.length]));
  story.actors.forEach((actor, at) => (actor.name = hostile[(at * 5) % hostile.length]));
  story.articles.forEach((article, at) => (article.title = hostile[(at * 3) % hostile.length]));
  return story;
}

/** Ids come from the story too. */
function hostileIds(): Story {
  const text = JSON.stringify(sampleStory).replaceAll('"e-', '"<e> \\"\\u0001é-').replaceAll('"p-', '"&p;#) url(-');
  return JSON.parse(text) as Story;
}

const scenes = (story: Story): [string, Scene][] => {
  const index = indexStory(story);
  const graph = buildGraph(story);
  const view = { width: 1000, height: 500, theme: 'light' as const, window: index.extent };
  return [
    [
      'timeline',
      timelineScene(index, { ...view, laneBy: 'actor', selection: { kind: 'event', id: story.events[0].id } }),
    ],
    ['overview', overviewScene(index, view)],
    ['network', networkScene(index, layoutNetwork(graph), { ...view, mode: 'events' })],
  ];
};

describe('SVG files', () => {
  it.each(scenes(sampleStory))('hold every mark of the %s and nothing else', (_, scene) => {
    const elements = read(paintSvg(scene, { title: 'A title' }));
    const marks = scene.layers.flatMap(({ marks }) => marks).filter(({ ghost }) => !ghost);
    const drawn = elements.filter(({ name }) => ['rect', 'circle', 'line', 'path', 'text'].includes(name));
    const clips = scene.layers.filter(({ clip }) => clip).length;
    expect(drawn.length).toBe(marks.length + clips + 1);
    const texts = drawn.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(texts).toEqual(marks.flatMap((mark) => (mark.shape === 'text' ? [mark.text] : [])));
    expect(elements.filter(({ name }) => name === 'g').map(({ attributes }) => attributes.id)).toEqual(
      scene.layers.map(({ id }) => id),
    );
  });

  it.each(['timeline', 'network'] as const)(
    'say what the %s is, in millimetres, for people and for programs',
    (kind) => {
      const elements = read(figureSvg(sampleStory, { kind, width: 120 }));
      const [svg, title, description] = elements;
      const terms = elements.filter(({ name }) => name === 'dc:source').map(({ text }) => text);
      expect(terms).toEqual(sampleStory.articles.map((article) => article.title));
      expect(svg.attributes).toMatchObject({
        width: '120mm',
        role: 'img',
        'aria-labelledby': 'figure-title figure-description',
      });
      expect(svg.attributes.viewBox).toMatch(/^0 0 576 \d+$/);
      expect(title).toMatchObject({ name: 'title', text: sampleStory.title });
      expect(description.name).toBe('desc');
      const groups = elements.filter(({ attributes }) => attributes['inkscape:groupmode'] === 'layer');
      const names = groups.map(({ attributes }) => attributes.id);
      expect(names).toEqual(
        expect.arrayContaining(
          kind === 'timeline'
            ? ['axis', 'lanes', 'events', 'labels', 'legend', 'credits']
            : ['edges', 'nodes', 'labels', 'legend', 'credits'],
        ),
      );
    },
  );

  it.each([
    ['hostile text', hostileStory()],
    ['hostile ids', hostileIds()],
  ])('are well formed with %s, which stays text', (_, story) => {
    const allowed = new Set(
      'svg title desc defs linearGradient stop clipPath g rect circle line path text metadata rdf:RDF rdf:Description'.split(
        ' ',
      ),
    );
    const files = [
      ...scenes(story).map(([, scene]) => paintSvg(scene, { title: story.title, description: story.title })),
      figureSvg(story, { kind: 'timeline' }),
      figureSvg(story, { kind: 'network', theme: 'dark' }),
    ];
    for (const svg of files) {
      const elements = read(svg);
      for (const { name, attributes } of elements) {
        expect(allowed.has(name) || /^(dc|dcterms):[a-z]+$/.test(name), name).toBe(true);
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).not.toMatch(/^on|^style$|^class$|href/i);
          expect(value).not.toMatch(/javascript:|currentColor/i);
          if (key === 'id') expect(value).toMatch(/^[A-Za-z][\w.-]*$/);
        }
      }
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      // But for the painter's own, behind the ellipsis of a name that runs to the left.
      expect(svg.replaceAll('…\u200f', '…')).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
      expect(svg.length).toBeLessThan(400_000);
    }
  });

  it('are well formed with any text at all', () => {
    const scene = scenes(sampleStory)[1][1];
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const [, title] = read(paintSvg(scene, { title: text }));
        expect(title.name).toBe('title');
        expect(read(paintSvg(scene, { title: displayText(text) }))[1].text).toBe(displayText(text));
      }),
    );
  });

  it('round numbers to two places and write none that is not a number', () => {
    for (const [, scene] of scenes(madeStory({ events: 300 }))) {
      for (const { name, attributes } of read(paintSvg(scene, { title: 'x' }))) {
        for (const [key, value] of Object.entries(attributes)) {
          if (['id', 'inkscape:label', 'offset'].includes(key)) continue;
          expect(value, `${name} ${key}`).not.toMatch(/NaN|Infinity|undefined|\d\.\d{3}|\de[-+]\d/);
        }
      }
    }
  });

  it('are the same bytes for the same story', () => {
    const draw = () => figureSvg(structuredClone(sampleStory), { kind: 'network' });
    expect(draw()).toBe(draw());
  });

  it('show the days asked for', () => {
    const svg = figureSvg(sampleStory, { kind: 'timeline', from: '2022-03-21', to: '2022-03-22' });
    const texts = read(svg).map(({ text }) => text);
    expect(texts.some((text) => text.startsWith('Events by actor, 21–22 Mar 2022 · '))).toBe(true);
    expect(texts).toContain('retakes Makariv');
    expect(texts).not.toContain('recognises Donetsk and Luhansk');
  });
});

/* The figures as files, to be looked at. `UPDATE_FIGURES=1 npx vitest run tests/figure` draws them anew. */
describe('figures', () => {
  const month = { from: '2022-02-18', to: '2022-04-03' };
  const crowd = madeStory({ events: 120, actors: 14, days: 60 });
  const centuries = madeStory({ events: 60, actors: 6, from: '1720-01-01', days: 300 * 365 });
  it.each([
    ['timeline-light', () => figureSvg(sampleStory, { kind: 'timeline' })],
    ['timeline-dark', () => figureSvg(sampleStory, { kind: 'timeline', theme: 'dark', ...month })],
    ['timeline-print-column', () => figureSvg(sampleStory, { kind: 'timeline', theme: 'print', width: 89, ...month })],
    ['timeline-crowd', () => figureSvg(crowd, { kind: 'timeline' })],
    ['timeline-centuries', () => figureSvg(centuries, { kind: 'timeline' })],
    ['network-light', () => figureSvg(sampleStory, { kind: 'network' })],
    ['network-window', () => figureSvg(sampleStory, { kind: 'network', from: '2022-03-21', to: '2022-03-23' })],
  ])('%s', (name, draw) => {
    const file = new URL(`./${name}.svg`, import.meta.url);
    const svg = draw();
    if (process.env.UPDATE_FIGURES) writeFileSync(file, svg);
    expect(existsSync(file), `draw ${name}.svg with UPDATE_FIGURES=1`).toBe(true);
    expect(
      svg === readFileSync(file, 'utf8'),
      `${name}.svg has changed; look at it, then draw it with UPDATE_FIGURES=1`,
    ).toBe(true);
  });
});
