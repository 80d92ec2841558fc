import { mount } from 'svelte';
import { moveWindow } from '#lib/figure/index.ts';
import type { Story } from '#lib/story/index.ts';
import { readStory } from '#lib/workbench/read-story.ts';
import { Workbench } from '#lib/workbench/state/workbench.svelte.ts';
import BenchFigure from './BenchFigure.svelte';

/*
 * Annalist's figures as they stand in its page: the page's own components and state, moved by wheel and pointer, with
 * the workers that lay out and paint.
 */

/** A picture on the screen. */
export interface Shown {
  /** When the data, or for a network the places of its nodes, were there, where that is not when drawing began. */
  begun?: number;
  /** Moves it by so many pixels to the left. */
  pan(pixels: number): void;
  zoom(factor: number): void;
  /** Points at something. */
  hover?(x: number, y: number): void;
  /** Moves the window of time by a share of its length. */
  scrub?(share: number): void;
  /** Resolves, once nothing more is painted, to how long that took, ms. */
  sharp?(): Promise<number>;
  /** Resolves, once the layout is at rest, to how long that took, ms. */
  settled?(): Promise<number>;
}

/** Without a new picture for so long, the last one is the picture at rest, ms. */
const REST = 600;

/** A story as the page gets it: read from the pieces of a file. */
export function readAsFile(made: Story): Promise<Story> {
  const list = pieces(made);
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = list.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  return readStory(stream, 0, () => {});
}

function* pieces({ format, version, title, ...lists }: Story): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(JSON.stringify({ format, version, title }).slice(0, -1));
  for (const [name, items] of Object.entries(lists)) {
    yield encoder.encode(`,${JSON.stringify(name)}:[`);
    for (let from = 0; from < items.length; from += 100) {
      const part = JSON.stringify(items.slice(from, from + 100)).slice(1, -1);
      yield encoder.encode(from === 0 ? part : `,${part}`);
    }
    yield encoder.encode(']');
  }
  yield encoder.encode('}');
}

/** When the network's worker first tells of places, and when it last does. */
const layout = { first: NaN, last: NaN };

const PlainWorker = globalThis.Worker;
globalThis.Worker = class extends PlainWorker {
  constructor(url: string | URL, options?: WorkerOptions) {
    super(url, options);
    if (!String(url).includes('network')) return;
    this.addEventListener('message', ({ data }) => {
      if (!('x' in data)) return;
      layout.last = performance.now();
      if (Number.isNaN(layout.first)) layout.first = layout.last;
    });
  }
};

/** A figure in a box of the page. */
export async function annalist(kind: 'timeline' | 'network', story: Story, box: HTMLElement): Promise<Shown> {
  // The page is there before the story.
  const bench = new Workbench();
  const begun = performance.now();
  let paintedAt = -Infinity;
  let resolve: () => void;
  const painted = new Promise<void>((done) => (resolve = done));
  bench.open(story);
  if (kind === 'network') bench.network.mode = 'events';
  mount(BenchFigure, {
    target: box,
    props: {
      bench,
      kind,
      ready() {
        paintedAt = performance.now();
        resolve();
      },
    },
  });
  await painted;

  const figure = box.firstElementChild!;
  const { left, top, width, height } = box.getBoundingClientRect();
  const wheel = (deltaX: number, deltaY: number) =>
    figure.dispatchEvent(
      new WheelEvent('wheel', {
        deltaX,
        deltaY,
        clientX: left + width / 2,
        clientY: top + height / 2,
        cancelable: true,
      }),
    );
  const quiet = async (since: number) => {
    while (performance.now() - Math.max(since, paintedAt, layout.last || 0) < REST)
      await new Promise((done) => setTimeout(done, 20));
    return Math.max(0, paintedAt - since);
  };
  return {
    begun: kind === 'network' ? layout.first : begun,
    pan: (pixels) => void wheel(pixels, 0),
    zoom: (factor) => void wheel(0, -Math.log(factor) / 0.0015),
    hover: (x, y) =>
      void figure.dispatchEvent(
        new PointerEvent('pointermove', { clientX: left + x, clientY: top + y, pointerType: 'mouse' }),
      ),
    scrub: (share) => {
      bench.window = moveWindow(bench.window, (bench.window.end - bench.window.begin) * share);
    },
    ...(kind === 'network' && {
      sharp: () => quiet(performance.now()),
      settled: async () => {
        await quiet(0);
        return layout.last - begun;
      },
    }),
  };
}
