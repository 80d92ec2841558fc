import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  drawFigure,
  FigureOptionsError,
  indexStory,
  KeptStoryError,
  readFigureAddress,
  readKeptStory,
  windowDates,
  windowOf,
  writeFigure,
  writeFigureAddress,
  type FigureAddress,
} from '#lib/figure/index.ts';
import { figureResources } from '#lib/server/index.ts';
import { parseStory, serialiseStory } from '#lib/story/index.ts';
import { sampleStory } from './sample-story.ts';

const decoder = new TextDecoder();
const draw = async (options = {}) =>
  decoder.decode((await writeFigure(sampleStory, 'network', options, figureResources)).bytes);

describe('a figure keeps its story', () => {
  const view = { from: '2022-03-01', to: '2022-03-22T14:30', nodes: 'events', hideKind: ['place'] } as const;

  it('and its view: both come back as they were', async () => {
    const { story, ...address } = readKeptStory(await draw(view));
    expect(serialiseStory(story)).toBe(serialiseStory(sampleStory));
    expect(address).toEqual({ kind: 'network', view });
  });

  it('so that drawn again it is the same, byte by byte', async () => {
    const svg = await draw({ ...view, preset: 'column' });
    const kept = readKeptStory(svg);
    const again = await writeFigure(kept.story, kept.kind, { ...kept.view, preset: 'column' }, figureResources);
    expect(decoder.decode(again.bytes)).toBe(svg);
  });

  it('unless it shall not', async () => {
    const svg = await draw({ story: false });
    expect(svg).not.toContain('annalist:story');
    expect(() => readKeptStory(svg)).toThrow(/holds no story/);
  });

  it('and a PDF carries it as a file', async () => {
    const { bytes } = await writeFigure(sampleStory, 'timeline', { format: 'pdf' }, figureResources);
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const [attached] = (await PDFDocument.load(bytes)).getAttachments();
    expect(attached.name).toBe('story.json');
    expect(serialiseStory(parseStory(decoder.decode(attached.data)))).toBe(serialiseStory(sampleStory));
  });
});

describe('a hostile figure', () => {
  const holding = (content: string) =>
    `<svg><metadata><annalist:story x="">${content}</annalist:story></metadata></svg>`;
  const packed = (text: string) => Buffer.from(zlibSync(new TextEncoder().encode(text))).toString('base64');
  const story = serialiseStory(sampleStory);

  it.each([
    ['no story', '<svg xmlns="http://www.w3.org/2000/svg"/>', /holds no story/],
    ['an element that never ends', '<svg><annalist:story', /holds no story/],
    ['nothing', holding(''), /damaged/],
    ['no base64', holding('<b>&amp;</b>'), /damaged/],
    ['no deflated bytes', holding('AAAA'), /damaged/],
    ['half of the bytes', holding(packed(`kind=timeline\n${story}`).slice(0, 400)), /damaged/],
    ['no JSON', holding(packed('kind=timeline\n{')), /cannot be used: it is not JSON/],
    [
      'another JSON',
      holding(packed('kind=timeline\n{"format":"other"}')),
      /cannot be used: it is JSON but not a story/,
    ],
    ['an unknown kind', holding(packed(`kind=map\n${story}`)), /view cannot be read: kind/],
    ['an unknown option', holding(packed(`colour=red\n${story}`)), /view cannot be read: there is no option/],
  ])('with %s is refused in one line', (_, svg, message) => {
    expect(() => readKeptStory(svg)).toThrow(KeptStoryError);
    expect(() => readKeptStory(svg)).toThrow(message);
  });

  it('that would inflate without end is given up', () => {
    const endless = holding(Buffer.from(zlibSync(new Uint8Array(8 * 2 ** 20), { level: 9 })).toString('base64'));
    expect(endless.length).toBeLessThan(20_000);
    expect(() => readKeptStory(endless, 2 ** 20)).toThrow(/longer than 1 MB/);
  });

  it('of any text throws nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        for (const svg of [text, holding(text), holding(packed(text))])
          expect(() => readKeptStory(svg)).toThrow(KeptStoryError);
      }),
    );
  });
});

describe('a view as an address', () => {
  const minute = fc.integer({ min: Date.UTC(1650, 0), max: Date.UTC(2100, 0) }).map((time) => time - (time % 60_000));
  const address: fc.Arbitrary<FigureAddress> = fc.record({
    kind: fc.constantFrom('timeline', 'network', 'storyline'),
    view: fc.record(
      {
        lanes: fc.constantFrom('actor', 'source', 'place'),
        nodes: fc.constantFrom('events', 'actors'),
        hideFactuality: fc.uniqueArray(fc.constantFrom('denied', 'claimed'), { minLength: 1 }),
        hideArticle: fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 3 }),
        actor: fc.string({ unit: 'grapheme' }),
      },
      { requiredKeys: [] },
    ),
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(readFigureAddress(writeFigureAddress(given))).toEqual(given);
      }),
    );
  });

  it('gives back a window to the minute', () => {
    const index = indexStory(sampleStory);
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 4_000_000 }), (begin, minutes) => {
        const window = { begin, end: begin + minutes * 60_000 };
        const dates = windowDates(window);
        expect(windowOf(index, readFigureAddress(writeFigureAddress({ kind: 'timeline', view: dates })).view)).toEqual(
          window,
        );
      }),
    );
  });

  it('that makes no sense is refused in one line', () => {
    for (const text of ['kind=map', 'from=soon', 'lanes=&lanes=', 'x', 'nodes=both'])
      expect(() => readFigureAddress(text), text).toThrow(FigureOptionsError);
  });
});

describe('a figure', () => {
  it('of a size asked for has that size, with legend and credits at its foot', () => {
    const { scene, widthMm } = drawFigure(sampleStory, 'timeline', { preset: 'a4' });
    expect([widthMm, (widthMm * scene.height) / scene.width]).toEqual([297, 210]);
  });
});
