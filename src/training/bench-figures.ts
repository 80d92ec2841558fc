import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import Graph from 'graphology';
// @ts-expect-error it comes without types
import renderSvg from 'graphology-svg';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { indexStory, layoutNetwork, networkScene, paintSvg } from '#lib/figure/index.ts';
import { buildGraph } from '#lib/graph/index.ts';
import { madeStory } from '../../tests/figure/made-story.ts';
// @ts-expect-error plain JavaScript, shared with the tests of the page
import { findBrowser } from '../../tests/browser/find-browser.mjs';
import type { Bench, Frames, Measured, NetworkName, TimelineName } from './bench-figures-page.ts';

/*
 * npm run bench:figures [-- LARGEST] [NAME…]
 *
 * Draws made stories with Annalist and with other programs, one after another in one headless browser without a graphics
 * card, and prints how long the first picture and each frame took while they were moved. LARGEST leaves out what has more events or
 * nodes; NAMEs are of the figures (timeline, network, svg) and programs to run, all where none is given. Times depend on
 * the machine and on what else it does; compare them within one run.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A cell that takes longer is given up, s. */
const limit = 100;
const isNumber = (word: string) => /^\d+$/.test(word);
const largest = Number(process.argv.slice(2).find(isNumber) ?? 1_000_000);
const wanted = process.argv.slice(2).filter((word) => !isNumber(word));
/** Whether any of some names is asked for, or none of them is named. */
const isAsked = (name: string, among: readonly string[]) =>
  wanted.includes(name) || !wanted.some((word) => among.includes(word));

const timelineNames: TimelineName[] = ['vis-timeline', 'vis-timeline, clustered', 'annalist'];
const networkNames: NetworkName[] = ['cytoscape', 'sigma', 'annalist'];

/** The part that runs in a browser, in a folder of its own. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'annalist-bench-'));
  await build({
    root,
    configFile: false,
    plugins: [svelte({ compilerOptions: { css: 'injected' } })],
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      rollupOptions: {
        input: fileURLToPath(new URL('./bench-figures-page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  return folder;
}

/** A page with the program of a folder, which no server need serve. */
async function openPage(browser: Browser, folder: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.route('http://bench.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="/page.js"></script>',
        })
      : route.fulfill({ path: path.join(folder, pathname) });
  });
  await page.goto('http://bench.test/');
  await page.waitForFunction(() => 'bench' in globalThis);
  return page;
}

/** WebGL in software for what needs it; everything else is faster without. */
const launch = (webgl: boolean): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      ...(webgl ? ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'] : ['--disable-gpu']),
    ],
  });

/** What a cell says instead of a measurement. */
type Failure = 'too slow' | 'failed';

/** One cell in a browser of its own. */
async function cell(folder: string, kind: keyof Bench, name: string, size: number): Promise<Measured | Failure> {
  const browser = await launch(name === 'sigma');
  let timer: NodeJS.Timeout | undefined;
  try {
    const page = await openPage(browser, folder);
    const work = page.evaluate(
      ([kind, name, size]) => {
        const { bench } = globalThis as unknown as { bench: Record<string, (name: string, size: number) => unknown> };
        return bench[kind](name, size) as Promise<Measured>;
      },
      [kind, name, size] as const,
    );
    return await Promise.race([
      // Too much for its memory, or, once the browser is closed, no longer asked for.
      work.catch((): Failure => 'failed'),
      new Promise<Failure>((resolve) => (timer = setTimeout(resolve, limit * 1000, 'too slow'))),
    ]);
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

const whole = (ms: number) => String(Math.round(ms)).replace(/\B(?=(\d{3})+$)/g, ',');
const sizeLabel = (size: number) =>
  size >= 1_000_000 ? `${size / 1_000_000} M` : size >= 1000 ? `${size / 1000} k` : String(size);

function written(measured: Measured | Failure): string {
  if (measured === 'too slow') return `over ${limit} s`;
  if (measured === 'failed') return measured;
  const { first, pan, zoom, scrub, hover, sharp, settled } = measured;
  const frames = (name: string, { median, p95 }: Frames) => `${name} ${whole(median)} (${whole(p95)})`;
  return [
    `${whole(first)} / ${frames('pan', pan)}`,
    frames('zoom', zoom),
    ...(scrub ? [frames('scrub', scrub)] : []),
    ...(hover === undefined ? [] : [`hover ${hover.toFixed(1)}`]),
    ...(sharp === undefined ? [] : [`sharp ${whole(sharp)}`]),
    ...(settled === undefined ? [] : [`settled ${whole(settled)}`]),
  ].join(', ');
}

async function table(folder: string, kind: keyof Bench, names: readonly string[], sizes: readonly number[]) {
  const shown = sizes.filter((size) => size <= largest);
  console.log(`\n| ${kind} | ${shown.map(sizeLabel).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(shown.length)}`);
  for (const name of names.filter((name) => isAsked(name, names))) {
    const cells: string[] = [];
    let tooSlow = false;
    for (const size of shown) {
      // What was too slow for fewer is not asked for more.
      const measured: Measured | Failure = tooSlow ? 'too slow' : await cell(folder, kind, name, size);
      tooSlow ||= measured === 'too slow';
      cells.push(written(measured));
    }
    console.log(`| ${name} | ${cells.join(' | ')} |`);
  }
}

/** The same graph as an SVG file by graphology-svg and by Annalist. */
async function svgTable(nodes: number): Promise<void> {
  const story = madeStory({ events: Math.round((nodes * 11) / 12), actors: Math.round(nodes / 12) });
  const graph = buildGraph(story);
  const layout = layoutNetwork(graph);
  const copy = new Graph();
  layout.ids.forEach((id, at) => copy.addNode(id, { x: layout.x[at], y: layout.y[at], size: 3 }));
  graph.forEachEdge((_, __, source, target) => void (copy.hasNode(source) && copy.mergeEdge(source, target)));
  const index = indexStory(story);
  const view = { width: 1200, height: 800, theme: 'light', window: index.initialWindow, mode: 'events' } as const;
  const drawings: [string, (file: string) => Promise<void> | void][] = [
    ['graphology-svg', (file) => promisify(renderSvg)(copy, file, {}) as Promise<void>],
    ['annalist', (file) => writeFileSync(file, paintSvg(networkScene(index, layout, view), { title: 'Network' }))],
  ];
  console.log(`\n| SVG of ${whole(copy.order)} nodes, ${whole(copy.size)} edges | s | MB |\n| --- | --- | --- |`);
  const folder = mkdtempSync(path.join(tmpdir(), 'annalist-bench-'));
  for (const [name, draw] of drawings) {
    const file = path.join(folder, `${name}.svg`);
    const begun = performance.now();
    await draw(file);
    const seconds = (performance.now() - begun) / 1000;
    console.log(`| ${name} | ${seconds.toFixed(1)} | ${(statSync(file).size / 1e6).toFixed(1)} |`);
  }
  rmSync(folder, { recursive: true });
}

const folder = await bundle();
console.log(
  'First picture, ms / median ms per frame (95 in 100 frames) while it is panned, zoomed and scrubbed; hover, ms;',
);
console.log('sharp: from the last step of a pan to the picture at rest, ms; settled: the whole layout, ms');
const figures = {
  timeline: () => table(folder, 'timeline', timelineNames, [1000, 10_000, 100_000, 1_000_000]),
  network: () => table(folder, 'network', networkNames, [500, 1000, 10_000, 50_000]),
  svg: () => svgTable(Math.min(10_000, largest)),
};
for (const [name, run] of Object.entries(figures)) if (isAsked(name, Object.keys(figures))) await run();
