import fontkit from '@pdf-lib/fontkit';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
// @ts-expect-error it comes without types
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import {
  drawFigure,
  figureKindNames,
  paintSvg,
  presetNames,
  presets,
  themeNames,
  writeFigure,
  type FigureOptions,
  type Mark,
  type Scene,
} from '#lib/figure/index.ts';
import { figureResources } from '#lib/server/index.ts';
import type { Story } from '#lib/story/index.ts';
import { boundsOf } from '../../src/lib/figure/bounds.ts';
import { measureText } from '../../src/lib/figure/font.ts';
import { paintPng } from '../../src/lib/figure/paint/png.ts';
import { madeStory } from './made-story.ts';
import { readSvg } from './read-svg.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { sampleStory } from './sample-story.ts';

const POINTS_PER_MM = 72 / 25.4;
const decoder = new TextDecoder();

async function svgOf(story: Story, options: FigureOptions = {}): Promise<string> {
  return decoder.decode((await writeFigure(story, 'timeline', options, figureResources)).bytes);
}

/** Marks with the layer's offset added, by layer. */
function placed({ layers }: Scene): { layer: string; mark: Mark; x: number; y: number }[] {
  return layers.flatMap(({ id, offset, marks }) =>
    marks.map((mark) => ({ layer: id, mark, x: offset?.x ?? 0, y: offset?.y ?? 0 })),
  );
}

const crowd = madeStory({ events: 200, actors: 24, days: 400 });
const stories: [string, Story][] = [
  ['a small story', sampleStory],
  ['a crowded one', crowd],
];

describe.each(stories)('a figure of %s for print', (_, story) => {
  it.each(presetNames)('on the sheet “%s” has its size, type of 5 points and lines of a quarter', (preset) => {
    for (const kind of figureKindNames) {
      const { scene, widthMm } = drawFigure(story, kind, { preset, theme: 'print' });
      const { heightMm, tallestMm }: { heightMm?: number; tallestMm?: number } = presets[preset];
      const mmPerPixel = widthMm / scene.width;
      const height = scene.height * mmPerPixel;
      expect(widthMm).toBeCloseTo(presets[preset].widthMm, 6);
      if (heightMm !== undefined) expect(height).toBeCloseTo(heightMm, 6);
      else expect(height).toBeLessThanOrEqual(tallestMm! + mmPerPixel);
      for (const { mark } of placed(scene)) {
        if (mark.ghost) continue;
        const points = (pixels: number) => pixels * mmPerPixel * POINTS_PER_MM;
        if (mark.shape === 'text') expect(points(mark.size), mark.id).toBeGreaterThanOrEqual(5);
        else if ('stroke' in mark && mark.stroke !== undefined)
          expect(points(mark.strokeWidth ?? 1), mark.id).toBeGreaterThanOrEqual(0.25);
      }
    }
  });

  it.each(presetNames)(
    'on the sheet “%s” keeps title, legend and credits apart, and all of it on the paper',
    (preset) => {
      for (const kind of figureKindNames) {
        const { scene } = drawFigure(story, kind, { preset });
        const texts = placed(scene).filter(
          ({ layer, mark }) => ['title', 'legend', 'credits'].includes(layer) && mark.shape === 'text',
        );
        const boxes = texts.map(({ mark, x, y }) => {
          const box = boundsOf(mark);
          return {
            id: mark.id,
            left: box.x + x,
            right: box.x + box.width + x,
            top: box.y + y,
            bottom: box.y + box.height + y,
          };
        });
        expect(boxes.length).toBeGreaterThan(4);
        boxes.forEach((one, at) => {
          expect(one.left, one.id).toBeGreaterThanOrEqual(0);
          expect(one.right, one.id).toBeLessThanOrEqual(scene.width);
          expect(one.bottom, one.id).toBeLessThanOrEqual(scene.height);
          for (const other of boxes.slice(at + 1)) {
            const apart =
              one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
            expect(apart, `${one.id} and ${other.id}`).toBe(true);
          }
        });
      }
    },
  );
});

it('hides the lines under a text also between its words', async () => {
  const marks: Mark[] = [
    { shape: 'line', id: 'line', x1: 0, y1: 20, x2: 200, y2: 20, stroke: '#000000', strokeWidth: 2 },
    { shape: 'text', id: 'name', x: 40, y: 24, text: 'Emma Alder', size: 12, fill: '#ff0000', halo: '#ffffff' },
  ];
  const scene: Scene = {
    width: 200,
    height: 40,
    theme: 'light',
    ground: '#ffffff',
    layers: [{ id: 'names', label: 'Names', marks }],
    notes: { events: 0, hiddenLabels: 0, aggregated: 0, contentHeight: 40 },
  };
  const png = await paintPng(
    paintSvg(scene, { title: 'names' }),
    { widthMm: 200, heightMm: 40, dpi: 4 * 25.4 },
    [await figureResources.font('regular')],
    figureResources.rasteriser,
  );
  const { width, data } = PNG.sync.read(Buffer.from(png));
  const dark = (x: number) => [0, 1, 2].every((channel) => data[4 * (4 * 20 * width + 4 * x) + channel] < 100);
  const under = Array.from({ length: 200 }, (_, x) => x).filter(dark);
  expect(under).toContain(10);
  expect(under).toContain(190);
  expect(under.filter((x) => x > 40 && x < 40 + measureText('Emma Alder', 12))).toEqual([]);
});

describe('an SVG file', () => {
  it('names where it comes from: sources, range, version, seed', async () => {
    const elements = readSvg(await svgOf(sampleStory));
    const term = (name: string) => elements.filter((element) => element.name === name).map(({ text }) => text);
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(term('dc:source')).toHaveLength(sampleStory.articles.length);
    expect(term('dc:coverage')).toEqual(['7 February – 20 April 2022']);
    expect(term('dc:creator')).toEqual([`Annalist ${version}`]);
    expect(term('dcterms:provenance')[0]).toContain('layout seed 1');
  });

  it('draws each mark of its scene as one element with the same place and paint', () => {
    for (const kind of figureKindNames) {
      const figure = drawFigure(sampleStory, kind, { preset: 'page' });
      const marks = figure.scene.layers.flatMap(({ marks }) => marks).filter(({ ghost }) => !ghost);
      const names = ['rect', 'circle', 'line', 'path', 'text'];
      const all = readSvg(paintSvg(figure.scene, figure));
      const clips = new Set(all.flatMap((element, at) => (element.name === 'clipPath' ? [all[at + 1]] : [])));
      // The first is the ground.
      const [, ...elements] = all.filter((element) => names.includes(element.name) && !clips.has(element));
      expect(elements.length).toBe(marks.length);
      marks.forEach((mark, at) => {
        const { name, attributes, text } = elements[at];
        const close = (wanted: Record<string, number>) => {
          for (const [key, value] of Object.entries(wanted))
            expect(Number(attributes[key] ?? 0), `${mark.id} ${key}`).toBeCloseTo(value, 1);
        };
        if (mark.shape === 'segments' || mark.shape === 'symbols') return expect(name).toBe('path');
        expect(name).toBe(mark.shape);
        if (mark.shape === 'rect') close({ x: mark.x, y: mark.y, width: mark.width, height: mark.height });
        if (mark.shape === 'circle') close({ cx: mark.x, cy: mark.y, r: mark.r });
        if (mark.shape === 'line') close({ x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2 });
        if (mark.shape === 'text') {
          close({ x: mark.x, y: mark.y, 'font-size': mark.size });
          expect(text).toBe(mark.text);
          expect(attributes.fill).toBe(mark.fill);
        } else {
          if ('fill' in mark && typeof mark.fill === 'string') expect(attributes.fill).toBe(mark.fill);
          if (typeof mark.stroke === 'string') expect(attributes.stroke).toBe(mark.stroke);
          if (mark.stroke !== undefined) close({ 'stroke-width': mark.strokeWidth ?? 1 });
        }
      });
    }
  });

  it('carries its type only when asked: one style, a font with every letter of the figure', async () => {
    expect(await svgOf(sampleStory)).not.toContain('<style');
    const elements = readSvg(await svgOf(sampleStory, { embedFont: true }));
    const [style, ...more] = elements.filter(({ name }) => name === 'style');
    expect(more).toEqual([]);
    expect(style.text.replace(/url\([^)]*\)/g, '')).toMatch(/^(@font-face\{[^{}]*\})+$/);
    const fonts = [
      ...style.text.matchAll(/font-weight:(\d+);font-style:(\w+);src:url\(data:font\/ttf;base64,([^)]*)\)/g),
    ];
    expect(fonts.map(([, weight, slant]) => `${weight} ${slant}`)).toEqual(['400 normal', '700 normal', '400 italic']);
    const [regular, bold] = fonts.map(([, , , base64]) => fontkit.create(Buffer.from(base64, 'base64')));
    for (const { name, attributes, text } of elements) {
      if (name !== 'text' || attributes['font-style'] === 'italic') continue;
      const font = attributes['font-weight'] === '600' ? bold : regular;
      for (const character of text) expect(font.hasGlyphForCodePoint(character.codePointAt(0)!), character).toBe(true);
    }
    expect(regular.characterSet.length).toBeLessThan(120);
  });
});

describe('a PNG file', () => {
  const draw = async (options: FigureOptions, story = sampleStory) =>
    writeFigure(story, 'timeline', { ...options, format: 'png' }, figureResources);

  it('has the pixels that were asked for, and says how dense they lie', async () => {
    const { bytes } = await draw({ preset: 'column', dpi: 120 });
    const { width } = PNG.sync.read(Buffer.from(bytes));
    expect(width).toBe(Math.round((89 / 25.4) * 120));
    const at = Buffer.from(bytes).indexOf('pHYs');
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + 4);
    expect([view.getUint32(0), view.getUint32(4), view.getUint8(8)]).toEqual([4724, 4724, 1]);
  });

  it('is the same bytes every time', async () => {
    const [one, other] = [await draw({ dpi: 72 }), await draw({ dpi: 72 })];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });

  it('shows a box for what its type cannot draw, and says so', async () => {
    const story = structuredClone(sampleStory);
    story.actors[0].name = '東京 Łódź 🕊️ שלום';
    const { bytes, notes } = await draw({ dpi: 72 }, story);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/has no 東 京 🕊:/u);
    expect(Buffer.compare(bytes, (await draw({ dpi: 72 })).bytes)).not.toBe(0);
  });

  it('of too many pixels is refused with what to do', async () => {
    await expect(draw({ preset: 'a3', dpi: 2400 })).rejects.toThrow(/pixels are too many; ask for fewer/);
  });

  it('is as dark as its theme: nothing is lost in any', async () => {
    for (const theme of themeNames) {
      const { data } = PNG.sync.read(Buffer.from((await draw({ theme, dpi: 72, preset: 'column' })).bytes));
      let inked = 0;
      for (let at = 0; at < data.length; at += 4)
        if (Math.abs(data[at] - data[0]) + Math.abs(data[at + 1] - data[1]) > 60) inked++;
      expect((inked * 4) / data.length, theme).toBeGreaterThan(0.02);
    }
  });
});

const inkscape = spawnSync('inkscape', ['--version']).status === 0;

describe.runIf(inkscape)('Inkscape', () => {
  it('opens the file, shows its groups as layers, and keeps the story in it', async () => {
    const folder = temporaryFolder();
    const [given, saved] = [path.join(folder, 'figure.svg'), path.join(folder, 'saved.svg')];
    writeFileSync(given, await svgOf(sampleStory));
    const { status } = spawnSync('inkscape', [given, `--export-filename=${saved}`]);
    expect(status).toBe(0);
    expect(existsSync(saved)).toBe(true);
    const text = readFileSync(saved, 'utf8');
    expect(text).toContain('inkscape:label="Events"');
    expect(text).toContain('annalist:story');
  });
});
