import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error it comes without types
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import {
  drawFigure,
  figureKindNames,
  writeFigure,
  type FigureKindName,
  type FigureOptions,
  type Scene,
} from '#lib/figure/index.ts';
import { figureResources } from '#lib/server/index.ts';
import type { Story } from '#lib/story/index.ts';
import { sampleStory } from './sample-story.ts';

const pdfOf = async (kind: FigureKindName, options: FigureOptions = {}, story: Story = sampleStory) =>
  writeFigure(story, kind, { ...options, format: 'pdf' }, figureResources);
const open = (bytes: Uint8Array) => getDocument({ data: bytes.slice(), verbosity: 0 }).promise;

const textsOf = ({ layers }: Scene) =>
  layers.flatMap(({ marks }) => marks.flatMap((mark) => (mark.shape === 'text' && !mark.ghost ? [mark.text] : [])));

describe.each(figureKindNames)('a PDF file of the %s', (kind) => {
  it('is one page of its size whose text can be read, once, as it was written', async () => {
    const { scene, widthMm } = drawFigure(sampleStory, kind);
    const { bytes } = await pdfOf(kind);
    const document = await open(bytes);
    expect(document.numPages).toBe(1);
    const page = await document.getPage(1);
    const [, , width, height] = page.view;
    expect(width).toBeCloseTo((widthMm / 25.4) * 72, 2);
    expect(height / width).toBeCloseTo(scene.height / scene.width, 4);
    const { items } = await page.getTextContent({ disableNormalization: true });
    const read = items.map((item) => ('str' in item ? item.str : '')).join('');
    // A viewer adds spaces where letters stand far apart.
    const bare = (text: string) => text.replace(/\s+/g, '');
    expect(bare(read)).toBe(bare(textsOf(scene).join('')));
  });

  it('names itself, its layers, its language and its sources, and carries its story', async () => {
    const { scene } = drawFigure(sampleStory, kind);
    const document = await open((await pdfOf(kind)).bytes);
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: sampleStory.title, Language: 'en' });
    expect(info).not.toHaveProperty('CreationDate');
    expect(metadata.get('dc:title')).toBe(sampleStory.title);
    const layers = [...(await document.getOptionalContentConfig())].map(([, group]) => group.name);
    expect(layers).toEqual(scene.layers.map(({ label }) => label));
    expect(Object.keys(await document.getAttachments())).toEqual(['story.json']);
    expect(await (await open((await pdfOf(kind, { story: false })).bytes)).getAttachments()).toBeNull();
  });

  it('is the same bytes every time', async () => {
    const [one, other] = [await pdfOf(kind), await pdfOf(kind)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});

describe('a PDF file', () => {
  it('with letters of many scripts keeps them to copy, and says which it cannot draw', async () => {
    const story = structuredClone(sampleStory);
    story.title = 'Ünïcödé, Łódź, Ђорђе, Ἀθῆναι, fi ffl — 東京';
    const { bytes, notes } = await pdfOf('timeline', {}, story);
    expect(notes[0]).toMatch(/has no 東 京:/);
    const { items } = await (await (await open(bytes)).getPage(1)).getTextContent({ disableNormalization: true });
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain(
      'Ünïcödé, Łódź, Ђорђе, Ἀθῆναι, fi ffl — □□',
    );
  });
});

/** The canvas that pdfjs-dist brings along for Node where there is one for the machine. */
function canvasPackage(): { createCanvas(width: number, height: number): HTMLCanvasElement } | null {
  try {
    return createRequire(import.meta.url)('@napi-rs/canvas');
  } catch {
    return null;
  }
}

const canvas = canvasPackage();

describe.runIf(canvas !== null)('the picture in a PDF', () => {
  // On that canvas nothing can be masked, so bars that fade are left out.
  const sure = structuredClone(sampleStory);
  sure.events = sure.events.filter(
    ({ factuality, date }) => factuality === 'happened' && /^\d{4}-\d{2}-\d{2}$/.test(date?.value ?? ''),
  );
  sure.relations = [];

  it.each([
    ['timeline', 'dark', sure],
    ['network', 'print', sampleStory],
    ['storyline', 'light', sampleStory],
  ] as const)('of the %s, %s, is that in a PNG', async (kind, theme, story) => {
    const dpi = 120;
    const png = await writeFigure(story, kind, { theme, dpi, format: 'png' }, figureResources);
    const { width, height, data } = PNG.sync.read(Buffer.from(png.bytes));
    const page = await (await open((await pdfOf(kind, { theme }, story)).bytes)).getPage(1);
    // A PNG is a whole number of pixels wide.
    const picture = canvas!.createCanvas(width, height);
    const context = picture.getContext('2d')!;
    await page.render({
      canvas: picture,
      canvasContext: context,
      viewport: page.getViewport({ scale: width / page.view[2] }),
    }).promise;
    const other = context.getImageData(0, 0, width, height).data;
    expect(difference(data, other, width, height)).toBeLessThan(0.004);
  });
});

/** Share of places whose colour, taken over a few pixels so that edges may be smoothed otherwise, differs clearly. */
function difference(one: ArrayLike<number>, other: ArrayLike<number>, width: number, height: number): number {
  const side = 4;
  let [places, differing] = [0, 0];
  for (let top = 0; top + side <= height; top += side) {
    for (let left = 0; left + side <= width; left += side) {
      places++;
      const sums = [0, 0, 0];
      for (let y = top; y < top + side; y++)
        for (let x = left; x < left + side; x++)
          for (let channel = 0; channel < 3; channel++) {
            const at = 4 * (y * width + x) + channel;
            sums[channel] += one[at] - other[at];
          }
      if (sums.some((sum) => Math.abs(sum) / side ** 2 > 40)) differing++;
    }
  }
  return differing / places;
}
